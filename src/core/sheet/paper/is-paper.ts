import { quoteValue, type SheetSnapshot } from '../../workbook/snapshot';
import { PAPER_SHEET } from '../plan';
import { HEAD_OF_CODES, HEAD_OF_MEMORY } from './heads';
import { SOURCE_ROW } from './money-columns';

/** Whether a sheet is the working paper of a generated workbook, whatever it is called by now: neither table nor list. */
export function isWorkingPaper({ rows }: Pick<SheetSnapshot, 'rows'>): boolean {
  const text = (row: number, column: number): string =>
    quoteValue(rows[row - 1]?.[column - 1]?.value ?? null);
  return (
    text(1, 1) === PAPER_SHEET &&
    text(SOURCE_ROW, 1) === HEAD_OF_CODES &&
    // Behind the columns of money, which are more where a line bears a seldom source.
    (rows[SOURCE_ROW - 1] ?? []).some((cell) => quoteValue(cell?.value ?? null) === HEAD_OF_MEMORY)
  );
}
