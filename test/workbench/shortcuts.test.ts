import { actionOf, type ShortcutActions } from '../../workbench/shortcuts';

const NAMES = ['open', 'save', 'print', 'find', 'replace', 'nextSheet', 'previousSheet'] as const;

/** The name of what a key does; null for nothing. */
function done(keys: string): string | null {
  let name: string | null = null;
  const actions = Object.fromEntries(
    NAMES.map((one) => [one, () => (name = one)]),
  ) as unknown as ShortcutActions;
  const parts = keys.split('+');
  const held = (key: string): boolean => parts.slice(0, -1).includes(key);
  actionOf(
    {
      key: parts.at(-1)!,
      ctrlKey: held('Ctrl'),
      metaKey: held('Cmd'),
      altKey: held('Alt'),
      shiftKey: held('Shift'),
    },
    actions,
  )?.();
  return name;
}

it.each([
  ['Ctrl+o', 'open'],
  ['Ctrl+s', 'save'],
  ['Ctrl+S', 'save'],
  ['Cmd+s', 'save'],
  ['Ctrl+p', 'print'],
  ['Ctrl+f', 'find'],
  ['Ctrl+h', 'replace'],
  ['Ctrl+PageDown', 'nextSheet'],
  ['Ctrl+Shift+PageDown', 'nextSheet'],
  ['Ctrl+Alt+PageUp', 'previousSheet'],
  ['s', null],
  ['PageDown', null],
  ['Ctrl+Shift+s', null],
  ['Ctrl+Alt+f', null],
  ['Ctrl+c', null],
])('%s: %s', (keys, action) => {
  expect(done(keys)).toBe(action);
});
