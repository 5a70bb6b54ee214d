/** Keys that a spreadsheet has and a browser would take for its page: Ctrl+S, Ctrl+P; Cmd on a Mac. */
export function takeShortcuts(actions: { readonly save: () => void; readonly print: () => void }): void {
  // Before the grid.
  window.addEventListener(
    'keydown',
    (event) => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const action = isCommand ? { s: actions.save, p: actions.print }[event.key.toLowerCase()] : undefined;
      // In the print preview the browser prints.
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
