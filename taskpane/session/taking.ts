import { importRecord, type ImportRecord } from '../../src/core/index';
import type { ApplyOptions } from '../../src/hosts/host';
import type { Book } from './book';
import type { Done } from './commands';
import type { Desk } from './desk';
import { markOf, readSheet, withRecord, type ListRecord } from './list-records';
import { isPlainList } from './plain-list';
import type { TakenList } from './state';

/** Lines that are taken from a sheet of the user's. */
export interface Taking {
  readonly source: NonNullable<ApplyOptions['source']>;
  /** Remembers where they were taken from, when they have been. */
  readonly done: (desk: Desk, outcome: Done) => Promise<TakenList>;
}

/** Tables are about to be made from a list that is not ours: it is taken into a sheet of ours. */
export function takingFrom(book: Book): Taking {
  const sheet = book.sheetNamed(book.inputSheet)!;
  const reading = book.reading!;
  const becomes = isPlainList(book.whole(), sheet, reading);
  const how = book.recordOf(sheet.name);
  const record = importRecord(sheet.name, reading);
  return {
    source: { sheet: sheet.name, becomes },
    done: async (desk, { added, setAside }) => {
      const from = setAside.find(({ name }) => name === sheet.name)?.keptAs ?? sheet.name;
      await rememberTaken(desk, from, how, record);
      const became = desk.book.sheetNamed(from) === null;
      return { from, sheet: desk.book.inputSheet ?? added[0] ?? '', became };
    },
  };
}

/**
 * Remembers what the lines were imported from; for a sheet of this workbook also what it says now, so that a later change
 * in it is heard. Undoing the command that took them brings back what was remembered before.
 */
export async function rememberTaken(
  desk: Desk,
  sheet: string | null,
  how: Pick<ListRecord, 'moneyUnit' | 'mapping'> | null,
  imported: ImportRecord,
): Promise<void> {
  const { book, settings, memory } = desk;
  const { lists, imported: before } = memory;
  const there = book.sheetNamed(sheet);
  const told = { moneyUnit: how?.moneyUnit ?? null, mapping: how?.mapping ?? [] };
  const context = { settings, classification: book.classification };
  const isOurs = sheet === book.inputSheet;
  const others = lists.filter(({ use }) => use !== 'list' && use !== 'taken');
  const now =
    there && !isOurs
      ? withRecord(others, {
          sheet: there.name,
          use: 'taken',
          mark: markOf(there, readSheet(there, told, context)),
          ...told,
        })
      : others;
  desk.memory = { ...memory, lists: now, imported };
  await desk.remember();
  book.readLines(settings);
  desk.undoSteps.extend((run) => () => undoWith(desk, run, { lists, imported: before }));
}

/** Takes back a command, and what was remembered with it. */
export async function undoWith(
  desk: Desk,
  run: () => Promise<void>,
  before: Pick<Desk['memory'], 'lists' | 'imported'>,
): Promise<void> {
  await run();
  desk.memory = { ...desk.memory, ...before };
  await desk.remember();
}
