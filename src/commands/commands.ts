import type { Command, RibbonGroup } from './command';

/** What the user can ask for, wherever it is asked: ribbon, cell menu, pane, notices and undo use these ids. */
export const COMMANDS = {
  newInput: { does: 'act', tells: 'place' },
  importLines: { does: { show: 'input' }, tells: 'busy' },
  chooseList: { does: 'choose', tells: 'place' },
  leaveList: { does: 'choose', tells: 'place' },
  carryOver: { does: 'act', tells: 'place' },
  generate: { does: 'act', tells: 'busy' },
  readLastYear: { does: 'choose', tells: 'busy' },
  readTemplate: { does: 'choose', tells: 'busy' },
  writeText: { does: 'act', tells: 'place' },
  undo: { does: 'act', tells: 'busy' },
  check: { does: 'act', tells: 'busy' },
  checkThisTable: { does: 'act', tells: 'busy' },
  clearMarks: { does: 'act', tells: 'busy' },
  fix: { does: 'choose', tells: 'place' },
  finalise: { does: 'act', tells: 'busy' },
  repair: { does: 'act', tells: 'busy' },
  classification: { does: 'choose', tells: 'busy' },
  pane: { does: 'pane' },
  help: { does: { show: 'help' } },
} as const satisfies Readonly<Record<string, Command>>;

/** The groups of the ribbon. */
export const RIBBON = [
  { id: 'Make', icon: 'generate', commands: ['newInput', 'importLines', 'generate', 'undo'] },
  { id: 'Check', icon: 'check', commands: ['check', 'clearMarks'] },
  { id: 'Publish', icon: 'finalise', commands: ['finalise', 'pane', 'help'] },
] as const satisfies readonly RibbonGroup<Offerable>[];

/** The menu of a cell. */
export const CELL_MENU = ['checkThisTable'] as const satisfies readonly Offerable[];

type Commands = typeof COMMANDS;
type IdOf<C> = { [Id in keyof Commands]: Commands[Id] extends C ? Id : never }[keyof Commands];

export type CommandId = keyof Commands;
/** What takes its time: it is told of meanwhile, and can be undone if it changed something. */
export type Work = IdOf<{ readonly tells: 'busy' | 'place' }>;
/** What the session does without being told more. */
export type Action = IdOf<{ readonly does: 'act' }>;
/** What says no more than where it was done. */
export type DoneAtPlace = IdOf<{ readonly tells: 'place' }>;
/** What ribbon and menu can offer. */
type Offerable = Exclude<CommandId, IdOf<{ readonly does: 'choose' }>>;
/** What they do offer. */
export type Offered = (typeof RIBBON)[number]['commands'][number] | (typeof CELL_MENU)[number];
export type GroupId = (typeof RIBBON)[number]['id'];
