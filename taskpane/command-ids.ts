/** The commands that ribbon and cell menu carry out at once; the manifest names the same ones. */
export const COMMAND_IDS = [
  'newInput',
  'importLines',
  'generate',
  'undo',
  'check',
  'clearMarks',
  'finalise',
  'help',
  'checkThisTable',
] as const;
export type CommandId = (typeof COMMAND_IDS)[number];
