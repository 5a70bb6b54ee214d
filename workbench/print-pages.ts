import { paperOf } from './print-scale';
import type { PrintRow, PrintTable } from './print-tables';

/** How high rows turn out where they are drawn, in points: a text may need more lines than planned. */
export interface DrawnHeights {
  /** All repeated rows together. */
  readonly head: number;
  readonly body: readonly number[];
}

export interface PrintPage {
  readonly table: PrintTable;
  readonly body: readonly PrintRow[];
  /** Of all pages; the first is 1. */
  readonly number: number;
}

/** A total does not stand alone on a page. */
const FEWEST_ROWS = 3;

/** Pages of all tables, each table from a page of its own. Browsers do not repeat header rows as high as these. */
export function printPages(tables: readonly PrintTable[], heights: readonly DrawnHeights[]): PrintPage[] {
  return tables
    .flatMap((table, at) => {
      const starts = firstRows(table, heights[at]!);
      return starts.map((start, page) => ({ table, body: table.body.slice(start, starts[page + 1]) }));
    })
    .map((page, at) => ({ ...page, number: at + 1 }));
}

/** Which rows of the body are the first of a page. */
function firstRows({ orientation, body }: PrintTable, { head, body: heights }: DrawnHeights): number[] {
  const room = paperOf(orientation).height - head;
  const tied = tiedRows(body);
  const starts = [0];
  let used = 0;
  for (const [at, height] of heights.entries()) {
    const start = used + height > room ? lastStart(at, starts.at(-1)!, tied) : null;
    if (start !== null) {
      starts.push(start);
      used = heights.slice(start, at).reduce((sum, one) => sum + one, 0);
    }
    used += height;
  }
  if (starts.length > 1 && body.length - starts.at(-1)! < FEWEST_ROWS) {
    const start = lastStart(body.length - FEWEST_ROWS, starts.at(-2)!, tied);
    starts[starts.length - 1] = start ?? starts.at(-1)!;
  }
  return starts;
}

/** Rows into which a cell reaches from above. */
function tiedRows(body: readonly PrintRow[]): ReadonlySet<number> {
  const tied = new Set<number>();
  body.forEach(({ cells }, at) => {
    const reach = Math.max(1, ...cells.map(({ rows }) => rows));
    for (let below = 1; below < reach; below += 1) {
      tied.add(at + below);
    }
  });
  return tied;
}

/** The last row up to `wanted` with which a page may begin that comes after one that began with `before`. */
function lastStart(wanted: number, before: number, tied: ReadonlySet<number>): number | null {
  for (let row = wanted; row > before; row -= 1) {
    if (!tied.has(row)) {
      return row;
    }
  }
  return null;
}
