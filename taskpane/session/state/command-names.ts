export const COMMANDS = [
  'newInput',
  'importLines',
  'chooseList',
  'leaveList',
  'generate',
  'check',
  'checkThisTable',
  'clearMarks',
  'finalise',
  'undo',
  'fix',
  'repair',
  'classification',
] as const;

/** What the user can ask for; ribbon and pane use the same names. */
export type Command = (typeof COMMANDS)[number];

export interface Busy {
  readonly command: Command | 'open';
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly cancellable: boolean;
}
