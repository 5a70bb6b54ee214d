import type { CellRange } from '../../core/index';

/** Below and beside the first cell of a merged area nothing stands, but what `remains`. */
export function clearMerged<Cell>(
  rows: (Cell | null)[][],
  { top, left, bottom, right }: CellRange,
  remains: (cell: Cell) => Cell | null,
): void {
  for (let row = top; row <= Math.min(bottom, rows.length); row += 1) {
    const cells = rows[row - 1]!;
    for (let column = left; column <= Math.min(right, cells.length); column += 1) {
      const cell = cells[column - 1];
      if (cell && (row !== top || column !== left)) {
        cells[column - 1] = remains(cell);
      }
    }
  }
}
