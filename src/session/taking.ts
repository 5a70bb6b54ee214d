import { importRecord, type ImportRecord } from '../core/index';
import type { ApplyOptions, ApplyOutcome } from '../hosts/host';
import type { Workspace } from './workspace';
import { fingerprints } from './fingerprints';
import { markOf, readSheet, withRecord, type ListRecord } from './list-records';
import type { Memory } from './memory';
import { isPlainList } from './plain-list';
import type { TakenList } from './state/notice';

/** A plan that was written, and what became of the sheets. */
export type Done = Extract<ApplyOutcome, { kind: 'done' }>;

/** Lines that are taken into a sheet of ours. */
export interface Taking {
  /** The sheet of the user's that they are taken from; null for a file. */
  readonly source: NonNullable<ApplyOptions['source']> | null;
  /** What is remembered when they have been; the name that the source has then, null where there is none any more. */
  readonly remembers: (source: string | null) => Memory;
}

/** Tables are about to be made from a list that is not ours: it is taken into a sheet of ours. */
export interface TakingOfSheet extends Taking {
  readonly told: (workspace: Workspace, outcome: Done) => TakenList;
}

export function takingFrom(workspace: Workspace): TakingOfSheet {
  const { known } = workspace;
  const sheet = known.sheetNamed(known.inputSheet)!;
  const reading = known.reading!;
  const becomes = isPlainList(known.whole(), sheet, reading);
  const record = importRecord(sheet.name, reading);
  return {
    ...taking(workspace, sheet.name, becomes, known.recordOf(sheet.name), record),
    told: ({ known: after }, { added, setAside }) => {
      const from = setAside.find(({ name }) => name === sheet.name)?.keptAs ?? sheet.name;
      const became = after.sheetNamed(from) === null;
      return { from, sheet: after.inputSheet ?? added[0] ?? '', became };
    },
  };
}

/**
 * What the lines are imported from is remembered; for a sheet of this workbook also what it says now, so that a later
 * change in it is heard.
 */
export function taking(
  workspace: Workspace,
  sheet: string | null,
  becomes: boolean,
  how: Pick<ListRecord, 'moneyUnit' | 'mapping'> | null,
  imported: ImportRecord,
): Taking {
  const { known, settings } = workspace;
  const told = { moneyUnit: how?.moneyUnit ?? null, mapping: how?.mapping ?? [] };
  const context = { settings, classification: known.classification };
  const there = known.isOurs(sheet) ? null : known.sheetNamed(sheet);
  const reading = there && readSheet(there, told, context);
  const mark = there && markOf(there, reading!);
  const lines = fingerprints(reading?.budget?.lines ?? []);
  return {
    source: sheet === null ? null : { sheet, becomes },
    remembers: (source) => {
      const others = workspace.memory.lists.filter(({ use }) => use !== 'list' && use !== 'taken');
      const lists =
        mark === null || source === null
          ? others
          : withRecord(others, { sheet: source, use: 'taken', mark, lines, ...told });
      return { ...workspace.memory, lists, imported };
    },
  };
}

/** From now on this is remembered, as the command has written it; undoing that brings back what was before. */
export function learn(workspace: Workspace, memory: Memory): void {
  const { lists, imported } = workspace.memory;
  workspace.memory = memory;
  workspace.undoSteps.extend((run) => () => undoWith(workspace, run, { lists, imported }));
}

/** Takes back a command, and what was remembered with it. */
export async function undoWith(
  workspace: Workspace,
  run: () => Promise<void>,
  before: Pick<Workspace['memory'], 'lists' | 'imported'>,
): Promise<void> {
  await run();
  workspace.memory = { ...workspace.memory, ...before };
  await workspace.remember();
}
