import { type SheetPlan, PAPER_ID } from '../sheet/plan';
import { largest, smallest } from '../workbook/largest';

/** What is remembered of a generated sheet, to know its rows again: keys of the rows below its header. */
export interface SheetLayout {
  readonly firstRow: number;
  /** Columns (1-based) whose words tell a row. */
  readonly keyColumns: readonly number[];
  readonly keys: readonly string[];
  /** Outline levels by row, as they were set last; absent where there are none. */
  readonly rowLevels?: readonly number[];
}

/** First row below the header: that of the first figure. */
function firstBodyRow(sheet: SheetPlan): number {
  const figures = sheet.cells.filter(({ formula }) => formula).map(({ row }) => row);
  return figures.length > 0 ? smallest(figures) : 1;
}

/** Layout of a planned sheet as it is written. */
export function layoutOf(sheet: SheetPlan): SheetLayout {
  if (sheet.id === PAPER_ID) {
    return { firstRow: 1, keyColumns: [], keys: [], ...(sheet.rowLevels && { rowLevels: sheet.rowLevels }) };
  }
  const firstRow = sheet.rowsBy?.first ?? firstBodyRow(sheet);
  const body = sheet.cells.filter(({ row }) => row >= firstRow);
  const figures = new Set(body.filter(({ formula }) => formula).map(({ column }) => column));
  const keyColumns =
    sheet.rowsBy?.columns ??
    [...new Set(body.map(({ column }) => column))]
      .filter((column) => !figures.has(column))
      .sort((a, b) => a - b);
  const last = largest(
    body.map(({ row }) => row),
    firstRow,
  );
  const words = Array.from({ length: last - firstRow + 1 }, (): string[] => []);
  for (const { row, column, text } of body) {
    words[row - firstRow]![column] = text;
  }
  const keys = words.map((ofRow) => keyOf(keyColumns, (column) => ofRow[column] ?? ''));
  return { firstRow, keyColumns, keys };
}

/** Whether a sheet is written as a whole where it stands, as the working paper is: its rows are known by their places. */
export function isWhole({ keyColumns }: Pick<SheetLayout, 'keyColumns'>): boolean {
  return keyColumns.length === 0;
}

/** The key of a row: its words. */
export function keyOf(columns: readonly number[], word: (column: number) => string): string {
  return columns.map((column) => word(column).trim()).join('\u001f');
}
