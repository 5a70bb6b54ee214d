import type { FilledRow, FilledTable } from '../disclosure/filled';
import type { CellRange } from '../workbook/address';
import { FORMATS } from './formats';
import type { CellPlan } from './plan';
import { linesOf, textWidth } from './text-width';

/** Points of a line of text of the usual size. */
const LINE_HEIGHT = 14.5;
const USUAL_SIZE = 10;
/** Excel has no higher row. */
const HIGHEST_ROW = 409;
const MIN_AMOUNT_WIDTH = 11;
const NAME_WIDTH = 34;
const CODE_WIDTH = 6;

/** Wide enough for every amount and for each caption in at most three lines. */
export function columnWidths(filled: FilledTable): number[] {
  const widths: number[] = [];
  for (const block of filled.blocks) {
    const rows = [...block.rows, ...(block.total ? [block.total] : [])];
    for (let at = 0; at < block.captionColumns; at += 1) {
      widths.push(at < block.codeColumns ? codeWidth(rows, at) : nameWidth(rows, at));
    }
    for (const [at, column] of block.block.columns.entries()) {
      const amounts = longest(rows, (row) => row.amounts[at]?.text.length ?? 0) + 5;
      const caption = Math.ceil(textWidth(column.caption) / 2) + 3;
      widths.push(Math.max(MIN_AMOUNT_WIDTH, amounts, Math.min(caption, 16)));
    }
  }
  return widths;
}

function codeWidth(rows: readonly FilledRow[], at: number): number {
  return Math.max(CODE_WIDTH, longest(rows, ({ captions }) => captions[at]?.length ?? 0) + 3);
}

function nameWidth(rows: readonly FilledRow[], at: number): number {
  const width = longest(rows, ({ captions }) => textWidth(captions[at] ?? '')) + 5;
  return Math.min(NAME_WIDTH, Math.max(16, width));
}

function longest(rows: readonly FilledRow[], lengthOf: (row: FilledRow) => number): number {
  let found = 0;
  for (const row of rows) {
    found = Math.max(found, lengthOf(row));
  }
  return found;
}

/** Room for wrapped text: a merged cell has the width of all its columns. */
export function rowHeights(
  cells: readonly CellPlan[],
  merges: readonly CellRange[],
  widths: readonly number[],
  last: number,
): number[] {
  const merged = new Map(merges.map((merge) => [placeKey(merge.top, merge.left), merge]));
  const points = Array<number>(last).fill(LINE_HEIGHT);
  for (const cell of cells) {
    const { wrap, size } = FORMATS[cell.format];
    if (cell.text === '' || (!wrap && cell.format !== 'title')) {
      continue;
    }
    const merge = merged.get(placeKey(cell.row, cell.column));
    const available = merge
      ? widths.slice(cell.column - 1, merge.right).reduce((sum, width) => sum + width, 0)
      : (widths[cell.column - 1] ?? 0);
    const indent = cell.format === 'item-name' ? 4 : cell.format === 'section-name' ? 2 : 0;
    const rows = merge ? merge.bottom - merge.top + 1 : 1;
    // Widths are counted in characters of the usual size.
    const scale = cell.format === 'title' ? 1 : size / USUAL_SIZE;
    const needed =
      cell.format === 'title' ? 2 : Math.ceil(linesOf(cell.text, available / scale - indent) / rows);
    points[cell.row - 1] = Math.max(points[cell.row - 1] ?? 0, needed * scale * LINE_HEIGHT);
  }
  return points.map((needed) => Math.min(HIGHEST_ROW, needed + 4));
}

/** A number for a cell: rows are many, columns few. */
function placeKey(row: number, column: number): number {
  return row * 20_000 + column;
}
