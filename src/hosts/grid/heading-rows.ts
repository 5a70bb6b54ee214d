import { captionRow, type CellValue } from '../../core/index';

/** Rows that are looked at for captions. */
const LOOKED_AT = 40;

/**
 * How many rows at the top of a sheet are no lines, so that sorting and filtering leave them alone: those that are frozen,
 * else those down to the captions of a list, else a first row of nothing but words over a row with a number.
 *
 * @param cell Value of a cell by row and column, from 0.
 */
export function headingRows(
  frozen: number,
  range: { readonly startRow: number; readonly endRow: number; readonly endColumn: number },
  cell: (row: number, column: number) => CellValue,
): number {
  if (frozen > 0) {
    return frozen;
  }
  const columns = Array.from({ length: range.endColumn + 1 }, (_, column) => column);
  const rows = Array.from({ length: LOOKED_AT }, (_, row) =>
    columns.map((column) => {
      const value = cell(row, column);
      return value === null ? null : { value };
    }),
  );
  const sheet = { name: '', hidden: false, rows, merges: [], hiddenRows: [], hiddenColumns: [] };
  const captions = captionRow(sheet);
  if (captions !== null) {
    return captions;
  }
  const values = (row: number): CellValue[] => columns.map((column) => cell(row, column));
  const first = values(range.startRow);
  const isCaption = first.some((value) => value !== null) && !first.some(isNumber);
  return isCaption && range.endRow > range.startRow && values(range.startRow + 1).some(isNumber)
    ? range.startRow + 1
    : 0;
}

function isNumber(value: CellValue): boolean {
  return typeof value === 'number';
}
