import { parseAddress, type CellRange } from '../../core/index';
import type { LoadedCell, LoadedSheet } from './load-cells';
import type { SheetPart } from './package';
import { CellReader, type CellContent } from './read-cell';
import { writtenDates } from './read-dates';
import { withoutValue } from './uncalculated';

export interface RowsRead<Cell> {
  readonly rows: (Cell | null)[][];
  readonly rowHeights: (number | null)[];
  readonly hiddenRows: number[];
  /** Columns that have cells. */
  readonly width: number;
}

/** Of a row lower than this, in points, nothing is to be seen. */
const SHUT = 1;

/** Places a sheet may have up to its last cells, counting the empty ones between. */
const MOST_PLACES = 5_000_000;

/**
 * Cells of a sheet as `cellOf` makes them of their contents, null where it makes none; null in place of all if they
 * are spread over more room than any program shows.
 */
export function readRows<Cell>(
  loaded: LoadedSheet,
  part: SheetPart,
  date1904: boolean,
  cellOf: (content: CellContent, loaded: LoadedCell) => Cell | null,
): RowsRead<Cell> | null {
  const reader = new CellReader(withoutValue(part.cells), writtenDates(loaded, part.cells, date1904));
  const rows: (Cell | null)[][] = [];
  const rowHeights: (number | null)[] = [];
  const hiddenRows: number[] = [];
  let places = 0;
  let width = 0;
  let number = 0;
  for (const row of loaded.rows) {
    number = row.number > 0 ? row.number : number + 1;
    fill(rows, number, () => []);
    if (row.height !== undefined) {
      fill(rowHeights, number, () => null);
      rowHeights[number - 1] = row.height;
    }
    // A row pulled shut is not marked as hidden.
    if (row.hidden || (row.height !== undefined && row.height < SHUT)) {
      hiddenRows.push(number);
    }
    const cells = rows[number - 1]!;
    let column = 0;
    for (const one of row.cells) {
      column = parseAddress(one.address ?? '')?.column ?? column + 1;
      const cell = cellOf(reader.read(one), one);
      if (cell) {
        places += Math.max(0, column - cells.length);
        if (places > MOST_PLACES) {
          return null;
        }
        fill(cells, column, () => null);
        cells[column - 1] = cell;
      }
    }
    width = Math.max(width, cells.length);
  }
  return { rows, rowHeights, hiddenRows, width };
}

/** Makes a list as long as it has to be. */
function fill<T>(list: T[], length: number, empty: () => T): void {
  while (list.length < length) {
    list.push(empty());
  }
}

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
