import { TooMuch } from '../open-xml/xml-reader';

export interface RowsRead<Cell> {
  readonly rows: (Cell | null)[][];
  /** Heights in points; null where it is the standard. */
  readonly rowHeights: (number | null)[];
  /** Outline levels by row. */
  readonly rowLevels: number[];
  readonly hiddenRows: number[];
  /** Columns that have cells. */
  readonly width: number;
}

/** Places a sheet may have up to its last cells, counting the empty ones between. */
const MOST_PLACES = 5_000_000;
/** Of a row lower than this, in points, nothing is to be seen. */
const SHUT = 2;

/** Rows below the last cell of which is kept what is said: room for remarks to come. */
const ROWS_BELOW = 1000;

/** Cells of a sheet at their places, and what is said of its rows. */
export class PlacedCells<Cell> {
  private readonly rows: (Cell | null)[][] = [];
  private readonly heights = new Map<number, number>();
  private readonly levels = new Map<number, number>();
  private readonly hiddenRows: number[] = [];
  private width = 0;
  private places = 0;

  /** A row pulled shut is as hidden as one that is called so. */
  describe(row: number, height: number | null, hidden: boolean, level: number): void {
    if (hidden || (height !== null && height < SHUT)) {
      this.hiddenRows.push(row);
    }
    if (height !== null && height > 0) {
      this.heights.set(row, height);
    }
    if (level > 0) {
      this.levels.set(row, level);
    }
  }

  put(row: number, column: number, cell: Cell): void {
    while (this.rows.length < row) {
      this.rows.push([]);
    }
    const cells = this.rows[row - 1]!;
    this.places += Math.max(0, column - cells.length);
    if (this.places > MOST_PLACES) {
      throw new TooMuch('cells at far ends');
    }
    while (cells.length < column) {
      cells.push(null);
    }
    cells[column - 1] = cell;
    this.width = Math.max(this.width, cells.length);
  }

  result(): RowsRead<Cell> {
    const { rows, hiddenRows, width } = this;
    return {
      rows,
      rowHeights: this.byRow<number | null>(this.heights, null),
      rowLevels: this.byRow(this.levels, 0),
      hiddenRows,
      width,
    };
  }

  private byRow<T>(said: ReadonlyMap<number, T>, nothing: T): T[] {
    const list: T[] = [];
    for (const [row, one] of said) {
      if (row <= this.rows.length + ROWS_BELOW) {
        while (list.length < row) {
          list.push(nothing);
        }
        list[row - 1] = one;
      }
    }
    return list;
  }
}
