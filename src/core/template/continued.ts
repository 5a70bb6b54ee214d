import type { LearnedForm, LearnedTable } from '../learn/learned';
import { foldText } from '../recognise/caption';
import { saysContinued } from '../recognise/continuation';
import { tableNumberOf } from '../recognise/title';
import type { WorkbookSnapshot } from '../workbook/snapshot';

/** What a table goes on from that says so of itself: the one of its title, or of its number, on a sheet before it. */
export function continuedFrom(table: LearnedTable, { tables }: LearnedForm): LearnedTable | null {
  if (!table.rest) {
    return null;
  }
  const number = tableNumberOf(foldText(table.sheet));
  const before = tables
    .slice(0, tables.indexOf(table))
    .filter((one) => !one.rest && one.sheet !== table.sheet);
  const isFirst = (one: LearnedTable): boolean =>
    table.title === null && table.id === null
      ? number !== null && number === tableNumberOf(foldText(one.sheet))
      : one.words === table.words;
  return before.filter(isFirst).at(-1) ?? null;
}

/** Sheets that say that a table goes on there, in whose rows no table was found: they have no header, perhaps. */
export function restsWithoutHeader(workbook: WorkbookSnapshot, { tables }: LearnedForm): string[] {
  return workbook.sheets
    .filter(
      ({ name, hidden, rows }) =>
        !hidden &&
        rows.length > 0 &&
        saysContinued(foldText(name)) &&
        !tables.some(({ sheet }) => sheet === name),
    )
    .map(({ name }) => name);
}
