import { Review, review } from '../../../src/core/reconcile/review/review';
import type { CellSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { cellAddress } from '../../../src/core/workbook/address';
import { OPTIONS } from '../reconcile/check-options';
import { goesOn, MANNERS } from './continued';
import { DOCUMENTS } from './documents';
import { bothFindings, reviewOf } from './same-findings';

const copy = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) })),
});

describe.each(DOCUMENTS.map((one) => [one.name, one] as const))('%s', (_, { workbook, year }) => {
  const original = reviewOf(workbook, year);

  test.each(MANNERS)('goes on on other sheets: %s', (__, manner) => {
    const { expected, found } = bothFindings(original, goesOn(manner)(workbook), year);
    expect(found).toEqual(expected);
  });
});

test('an edit of either part is judged as by a check from the beginning', () => {
  const { workbook } = goesOn(MANNERS[0]![1])(DOCUMENTS[0]!.workbook);
  const going = new Review(copy(workbook), OPTIONS);
  const after = copy(workbook);
  for (const [at, sheet] of after.sheets.entries()) {
    const rows = sheet.rows as (CellSnapshot | null)[][];
    const row = rows.map((cells) => cells.some((one) => typeof one?.value === 'number')).lastIndexOf(true);
    const column = rows[row]?.findIndex((one) => typeof one?.value === 'number') ?? -1;
    const one = rows[row]?.[column];
    if (one && typeof one.value === 'number') {
      const content = { ...one, value: one.value + at + 1 };
      rows[row]![column] = content;
      const report = going.update([{ sheet: sheet.name, cell: cellAddress(row + 1, column + 1), content }]);
      expect(report).toEqual(review(copy(after), OPTIONS));
    }
  }
});

test('a second table that does not say it goes on is told, and so is one with other columns', () => {
  const { workbook } = goesOn({ ...MANNERS[2]![1], lines: (title) => [title] })(DOCUMENTS[0]!.workbook);
  const told = review(workbook, OPTIONS).findings.filter(({ message }) => message === 'table-twice');
  expect(told.length).toBeGreaterThan(0);
  const shifted = goesOn(MANNERS[2]![1])(DOCUMENTS[0]!.workbook).workbook;
  const sheets = shifted.sheets.map((sheet) =>
    sheet.name.startsWith('Sheet')
      ? { ...sheet, rows: sheet.rows.map((row, at) => (at === 0 ? row : [null, ...row])) }
      : sheet,
  );
  const moved = review({ ...shifted, sheets }, OPTIONS).findings;
  expect(moved.filter(({ message }) => message === 'table-twice').length).toBe(told.length);
});
