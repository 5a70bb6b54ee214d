import { FORMATS } from '../sheet/formats';
import type { CellPlan, SheetPlan } from '../sheet/plan';
import type { CellRange } from '../workbook/address';
import type { DocumentCell, DocumentTable } from './document';

/** Rows above the header: number, title, unit with its money. */
const TITLE_ROWS = 3;
/** Characters that a page in portrait holds in a size that reads well: 9 points. */
const WIDEST_PORTRAIT = 120;

/** A generated table as a document prints it. Columns that are hidden are left out. */
export function documentTable(sheet: SheetPlan): DocumentTable {
  const { columnWidths, frozen } = sheet;
  const rows = rowsOf(sheet.cells);
  const shown = columnWidths.flatMap((width, at) => (width > 0 ? [at + 1] : []));
  const widths = shown.map((column) => columnWidths[column - 1]!);
  const remarkAt = [...rows].filter(([, cells]) => cells.some(isRemark)).map(([row]) => row);
  const last = Math.max(...rows.keys());
  const linesOf = (from: number, to: number): DocumentCell[][] =>
    Array.from({ length: to - from + 1 }, (_, at) => from + at)
      .filter((row) => !remarkAt.includes(row))
      .map((row) => cellsOf(sheet, rows.get(row) ?? [], row, shown));
  const texts = (row: number): string[] => (rows.get(row) ?? []).map(({ text }) => text).filter(Boolean);
  const [left = '', right = ''] = texts(TITLE_ROWS);
  return {
    role: 'table',
    number: texts(1)[0] ?? '',
    title: texts(2)[0] ?? '',
    left,
    right,
    widths,
    header: linesOf(TITLE_ROWS + 1, frozen.rows),
    body: linesOf(frozen.rows + 1, last),
    remarks: remarkAt.flatMap(texts),
    wide: widths.reduce((sum, width) => sum + width, 0) > WIDEST_PORTRAIT,
  };
}

function isRemark({ format }: CellPlan): boolean {
  return format === 'remark';
}

function rowsOf(cells: readonly CellPlan[]): Map<number, CellPlan[]> {
  const rows = new Map<number, CellPlan[]>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? [];
    row.push(cell);
    rows.set(cell.row, row);
  }
  return rows;
}

/** A row without the cells that others cover; of a merge the first column that is shown has its text. */
function cellsOf(
  { merges }: SheetPlan,
  cells: readonly CellPlan[],
  row: number,
  shown: readonly number[],
): DocumentCell[] {
  return shown.flatMap((column) => {
    const merge = merges.find((one) => covers(one, row, column));
    const columns = merge ? shown.filter((one) => merge.left <= one && one <= merge.right) : [column];
    if (merge && (merge.top !== row || columns[0] !== column)) {
      return [];
    }
    const cell = cells.find((one) => one.column === (merge?.left ?? column));
    const { align, bold } = FORMATS[cell?.format ?? 'name'];
    const rows = merge ? merge.bottom - merge.top + 1 : 1;
    return [{ text: cell?.text ?? '', align, bold, columns: columns.length, rows }];
  });
}

function covers({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}
