import { importRecord, type MoneyUnit } from '../../src/core/index';
import { applyBudget } from './commands';
import type { Desk } from './desk';
import type { ReadList } from './import-preview';
import { compareLists, type ListComparison } from './list-differences';
import { mappingOf, markOf, readSheet, withRecord, type ListRecord } from './list-records';
import type { Notice } from './state/notice';
import { taking, undoWith } from './taking';

/** What becomes of rows that can't be read. */
export type Refused = 'skip' | 'write';

/** Writes a list that was read into the sheet of budget lines. */
export async function importLines(
  desk: Desk,
  list: ReadList,
  refused: Refused,
  done: () => void,
): Promise<Notice | null> {
  const { book, settings } = desk;
  await book.reload(settings);
  const { from, reading, sheet, moneyUnit, mapping } = list;
  const { rows, refusedRows, budget } = reading;
  const unread = refused === 'write' ? refusedRows : [];
  const kept = importRecord(from, refused === 'write' ? { ...reading, refusedRows: [] } : reading);
  const told = { moneyUnit, mapping: [...mapping] };
  const merged = withOurChanges(desk, list);
  const write = (): Promise<Notice | null> =>
    applyBudget(
      desk,
      'importLines',
      { ...budget!, lines: merged?.lines ?? budget!.lines, unit: settings.unit, year: settings.year, unread },
      (id) => id === 'input',
      () => {
        done();
        return {
          kind: 'imported',
          rows,
          ...(merged && merged.kept > 0 && { corrections: merged.kept }),
          ...(kept.skipped.length > 0 && { left: kept.skipped.length }),
          ...(unread.length > 0 && { waiting: unread.length }),
        };
      },
      taking(desk, sheet, false, told, kept),
    );
  const input = book.generated.find(({ id }) => id === 'input');
  const present = book.input()?.rows.present ?? 0;
  // Who takes a changed list in anew has been shown what it replaces.
  const shown = book.others.some((other) => other.sheet === sheet);
  return input && present > 0 && !shown
    ? desk.ask({ kind: 'replace-lines', sheet: input.name, rows: present }, 'importLines', write)
    : write();
}

/** Lines that are taken in anew from a sheet, with what was changed in ours since; null where nothing was taken from it. */
function withOurChanges(
  { book, settings: { year } }: Desk,
  { sheet, reading, mapping }: ReadList,
): ListComparison | null {
  const lines = book.recordOf(sheet)?.lines ?? null;
  const [own, other] = [book.sheetNamed(book.inputSheet), book.sheetNamed(sheet)];
  return lines !== null && own && other && book.reading
    ? compareLists(
        { sheet: own, reading: book.reading, year, mapping: mappingOf(book.recordOf(own.name)) },
        { sheet: other, reading, year, mapping },
        lines,
      )
    : null;
}

/** Of several lists, this one is the list, and the others are none. */
export async function chooseList(desk: Desk, sheet: string): Promise<Notice> {
  const others = desk.book.candidates.filter((one) => one.sheet !== sheet);
  await decide(desk, 'chooseList', [
    ...others.map((one) => recordNow(desk, one.sheet, 'left')),
    { ...recordNow(desk, sheet, 'list'), mark: '' },
  ]);
  return { kind: 'list-chosen', sheet };
}

/** Our list counts: the other one is none any more. */
export async function leaveList(desk: Desk, sheet: string): Promise<Notice> {
  await decide(desk, 'leaveList', [recordNow(desk, sheet, 'left')]);
  return { kind: 'list-left', sheet };
}

/** A sheet as it is now, with what was said of it. */
function recordNow({ book, settings }: Desk, sheet: string, use: ListRecord['use']): ListRecord {
  const there = book.sheetNamed(sheet);
  const how = book.recordOf(sheet);
  const told = { moneyUnit: how?.moneyUnit ?? null, mapping: how?.mapping ?? [] };
  const context = { settings, classification: book.classification };
  return { sheet, use, mark: there ? markOf(there, readSheet(there, told, context)) : '', ...told };
}

/** Says the unit of money of the list in the workbook. */
export async function setListUnit(desk: Desk, moneyUnit: MoneyUnit): Promise<void> {
  const { book, memory } = desk;
  const sheet = book.inputSheet;
  if (sheet === null) {
    return;
  }
  const { use = 'list', mark = '', mapping = [] } = book.recordOf(sheet) ?? {};
  const record: ListRecord = { sheet, use, mark, moneyUnit, mapping };
  desk.memory = { ...memory, lists: withRecord(memory.lists, record) };
  await desk.remember();
  await book.refresh(null, desk.settings);
}

async function decide(
  desk: Desk,
  command: 'chooseList' | 'leaveList',
  records: readonly ListRecord[],
): Promise<void> {
  const { memory, book } = desk;
  const { lists, imported } = memory;
  desk.memory = { ...memory, lists: records.reduce(withRecord, lists) };
  await desk.remember();
  await book.refresh(null, desk.settings);
  desk.undoSteps.push(command, () => undoWith(desk, () => Promise.resolve(), { lists, imported }));
}
