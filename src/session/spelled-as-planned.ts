import { inputSheet, quoteValue, type Budget, type SheetSnapshot } from '../core/index';

/** Whether a sheet holds the lines of a budget just as this program would write them, row by row. */
export function spelledAsPlanned(budget: Budget, sheet: SheetSnapshot): boolean {
  const { sheet: input } = inputSheet(budget);
  const { range } = input.table!;
  const content = (row: number, column: number): string =>
    quoteValue(sheet.rows[row - 1]?.[column - 1]?.value ?? null);
  // The unit and the year above the list are ours, too; its title may be the user's.
  const planned = input.cells.filter(({ row }) => row >= range.top - 1);
  const same = planned.every(({ row, column, value }) => content(row, column) === String(value ?? ''));
  const beyond = sheet.rows.slice(range.bottom).every((_, at) => content(range.bottom + at + 1, 1) === '');
  return same && beyond;
}
