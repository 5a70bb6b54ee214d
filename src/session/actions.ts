import type { Action } from '../commands/commands';
import { carryOver } from './carry-over';
import { check, checkThisTable, clearMarks } from './checking';
import { finalise, generate, newInput, undo } from './commands';
import { writeText } from './text-commands';
import type { Notice } from './state/notice';
import type { Workspace } from './workspace';

/** What the commands do that need no more to be told. What comes back is told; null if there is nothing to tell. */
export const ACTIONS: Readonly<Record<Action, (workspace: Workspace) => Promise<Notice | null>>> = {
  newInput,
  carryOver,
  generate,
  writeText,
  undo,
  check,
  checkThisTable,
  clearMarks,
  finalise,
  repair: async ({ host }) => ({ kind: 'repaired', formulas: await host.repairFunctions() }),
};
