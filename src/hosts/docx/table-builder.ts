import type { CellRange } from '../../core/index';
import type { TableBlock } from '../document/blocks';
import { TooMuch } from '../open-xml/xml-reader';

interface CellRead {
  readonly text: string;
  /** Column of the grid that it begins in, and how many it takes. */
  readonly from: number;
  readonly span: number;
  /** Whether it goes on with the cell above it. */
  readonly below: boolean;
}

/** Columns beyond which nobody draws a table. */
const MOST_COLUMNS = 1000;

/** A row of a table while it is read. */
export class RowBuilder {
  readonly cells: CellRead[] = [];
  deleted = false;
  private next = 0;

  /** Leaves out columns of the grid in front of the first cell. */
  skip(columns: number): void {
    this.next += columns;
  }

  /** `joined`: it goes on with the cell to its left. */
  add(text: string, span: number, below: boolean, joined: boolean): void {
    const last = this.cells.at(-1);
    if (joined && last) {
      this.cells[this.cells.length - 1] = { ...last, span: last.span + span };
    } else {
      this.cells.push({ text, from: this.next, span, below });
    }
    this.next += span;
    if (this.next > MOST_COLUMNS) {
      throw new TooMuch('too many columns');
    }
  }
}

/**
 * A table of its rows. The grid of a document has a column for each place where any cell of any row begins; columns in
 * which none does are nobody's.
 */
export function buildTable(read: readonly RowBuilder[]): TableBlock {
  const rows = read.filter(({ deleted, cells }) => !deleted && cells.length > 0);
  const begins = [...new Set(rows.flatMap(({ cells }) => cells.map(({ from }) => from)))].sort(
    (a, b) => a - b,
  );
  const place = new Map(begins.map((from, at) => [from, at + 1]));
  const columnAfter = (end: number): number => {
    const at = begins.findIndex((from) => from >= end);
    return at < 0 ? begins.length + 1 : at + 1;
  };
  const texts = rows.map(() => new Array<string>(begins.length).fill(''));
  const merges: CellRange[] = [];
  /** By column, what a cell below may go on with. */
  let above = new Map<number, { range: { -readonly [K in keyof CellRange]: CellRange[K] } }>();
  const ranges: { range: CellRange }[] = [];
  for (const [at, { cells }] of rows.entries()) {
    const here: typeof above = new Map();
    for (const { text, from, span, below } of cells) {
      const left = place.get(from)!;
      const over = below ? above.get(left) : undefined;
      if (over) {
        over.range.bottom = at + 1;
        here.set(left, over);
      } else {
        const range = {
          top: at + 1,
          left,
          bottom: at + 1,
          right: Math.max(left, columnAfter(from + span) - 1),
        };
        const one = { range };
        ranges.push(one);
        here.set(left, one);
        texts[at]![left - 1] = text;
      }
    }
    above = here;
  }
  for (const { range } of ranges) {
    if (range.bottom > range.top || range.right > range.left) {
      merges.push({ ...range });
    }
  }
  return { kind: 'table', rows: texts, columns: begins.length, merges };
}
