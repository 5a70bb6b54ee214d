/** What a key does in the workbench, wherever the keyboard is. */
export interface ShortcutActions {
  readonly open: () => void;
  readonly save: () => void;
  readonly print: () => void;
  readonly find: () => void;
  readonly replace: () => void;
  readonly nextSheet: () => void;
  readonly previousSheet: () => void;
}

/**
 * Keys that a spreadsheet has and a browser would take for its page: Ctrl+O, S, P, F, H (Cmd on a Mac), and Ctrl+PageUp and
 * PageDown. Some browsers keep those two for their own tabs; with Shift or Alt they leave them to the page.
 */
export function takeShortcuts(actions: ShortcutActions): void {
  // Before the grid, which has its own find (Ctrl+F) and takes the other keys for text.
  window.addEventListener(
    'keydown',
    (event) => {
      const action = actionOf(event, actions);
      // In the print preview the browser prints; a dialog waits for its answer.
      if (!action || document.querySelector('[aria-modal="true"]')) {
        return;
      }
      event.preventDefault();
      event.stopPropagation();
      action();
    },
    { capture: true },
  );
}

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/** What a key does; undefined if it is not one of ours. */
export function actionOf(pressed: Pressed, actions: ShortcutActions): (() => void) | undefined {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = pressed;
  if (!ctrlKey && !metaKey) {
    return undefined;
  }
  const { open, save, print, find, replace, nextSheet, previousSheet } = actions;
  const sheets = { PageUp: previousSheet, PageDown: nextSheet }[key];
  const plain = { o: open, s: save, p: print, f: find, h: replace }[key.toLowerCase()];
  return sheets ?? (altKey || shiftKey ? undefined : plain);
}
