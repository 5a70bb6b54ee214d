import type { DocumentCell, DocumentTable } from '../../core/narrative/index';
import type { PageRoom } from './measures';
import { linesOfText } from './text-lines';

/** Sizes between which that of a table is chosen: so that its columns hold their text, never larger than looks well. */
const SIZES = { least: 12, most: 21 };
/** Between the border of a cell and its text. */
export const PADDING = { side: 70, above: 20 };
const BORDER = 10;

/** A cell with the column that it begins in, counted from 0, and its width. */
export interface PlacedCell {
  readonly cell: DocumentCell;
  readonly width: number;
}

/** A table as it stands on its page. */
export interface TableMeasures {
  readonly widths: readonly number[];
  /** The size of its text, and the height of a line of it and of a row of one line. */
  readonly size: number;
  readonly line: number;
  readonly row: number;
  readonly header: readonly (readonly PlacedCell[])[];
  readonly body: readonly (readonly PlacedCell[])[];
}

/** Heights of a row to choose from, as multiples of the size. */
const ROWS = [19, 18, 17, 16];
/** What stands above a table at most: the heading of the part, number, title, unit; and a remark below it. */
const BESIDE = 2800;

/** The size of a table's text: a character of the standard font takes half of it, and a half point is ten twentieths. */
export function tableSize({ widths }: DocumentTable, room: PageRoom): number {
  const sum = widths.reduce((total, width) => total + width, 0);
  return Math.min(SIZES.most, Math.max(SIZES.least, Math.floor(room.width / sum / 5)));
}

/** The height of a line of text of that size. */
export function cellLine(size: number): number {
  return Math.round(size * 12.5);
}

export function tableMeasures(table: DocumentTable, room: PageRoom): TableMeasures {
  const sum = table.widths.reduce((total, width) => total + width, 0);
  const widths = table.widths.map((width) => Math.floor((width * room.width) / sum));
  const size = tableSize(table, room);
  const header = placed(table.header, widths);
  const body = placed(table.body, widths);
  const choices = ROWS.map((times): TableMeasures => ({
    widths,
    size,
    line: cellLine(size),
    row: size * times,
    header,
    body,
  }));
  // As airy as one page allows; a table that takes several, or stands in the text, is set close.
  const fits = choices.find((one) => {
    const heights = rowHeights([...header, ...body], one);
    return heights.reduce((total, height) => total + height, BESIDE) <= room.height;
  });
  return (table.number === '' ? null : fits) ?? choices.at(-1)!;
}

/** Cells with their widths: cells of the rows above reach down into a row. */
function placed(rows: readonly (readonly DocumentCell[])[], widths: readonly number[]): PlacedCell[][] {
  /** By column, the first row that is free. */
  const free = widths.map(() => 0);
  return rows.map((cells, row) => {
    let column = 0;
    return cells.map((cell) => {
      while ((free[column] ?? 0) > row) {
        column += 1;
      }
      const end = column + cell.columns;
      free.fill(row + cell.rows, column, end);
      const width = widths.slice(column, end).reduce((sum, one) => sum + one, 0);
      column = end;
      return { cell, width };
    });
  });
}

/** Heights of rows. A cell that reaches over several is not what makes one of them tall. */
export function rowHeights(rows: TableMeasures['body'], { size, line, row }: TableMeasures): number[] {
  return rows.map((cells) =>
    cells
      .filter(({ cell }) => cell.rows === 1)
      .map(({ cell, width }) => linesOfText(cell.text, width - 2 * PADDING.side, size * 10) * line)
      .reduce((tallest, height) => Math.max(tallest, height + 2 * PADDING.above + BORDER), row + BORDER),
  );
}
