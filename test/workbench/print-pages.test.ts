import { printPages, type DrawnHeights } from '../../workbench/print-pages';
import { paperOf } from '../../workbench/print-scale';
import type { PrintCell, PrintTable } from '../../workbench/print-tables';

const ROOM = paperOf('landscape').height;
const HEAD = ROOM / 4;

function cell(rows = 1): PrintCell {
  return { column: 1, text: 'x', format: 'name', role: 'cell', columns: 1, rows };
}

/** A table of so many rows; `reaches` are rows with a cell that reaches over as many. */
function tableOf(rows: number, reaches: Readonly<Record<number, number>> = {}): PrintTable {
  return {
    id: 'a',
    name: 'A',
    orientation: 'landscape',
    footer: { before: '', between: '', after: '' },
    scale: 1,
    width: 100,
    columns: [100],
    head: [],
    body: Array.from({ length: rows }, (_, at) => ({ row: at, height: 1, cells: [cell(reaches[at])] })),
  };
}

/** Rows of which a page holds as many as `each` says. */
const heightsOf = (rows: number, each: number): DrawnHeights => ({
  head: HEAD,
  body: Array.from({ length: rows }, () => (ROOM - HEAD) / each),
});

const rowsOfPages = (table: PrintTable, heights: DrawnHeights): number[] =>
  printPages([table], [heights]).map(({ body }) => body.length);

describe('printPages', () => {
  it('fills each page, under its repeated rows', () => {
    expect(rowsOfPages(tableOf(25), heightsOf(25, 10.001))).toEqual([10, 10, 5]);
    expect(rowsOfPages(tableOf(10), heightsOf(10, 10.001))).toEqual([10]);
  });

  it('leaves no total alone on the last page', () => {
    expect(rowsOfPages(tableOf(11), heightsOf(11, 10.001))).toEqual([8, 3]);
    expect(rowsOfPages(tableOf(22), heightsOf(22, 10.001))).toEqual([10, 9, 3]);
  });

  it('has every row once, in order', () => {
    for (let rows = 1; rows < 60; rows += 1) {
      const table = tableOf(rows, { 3: 4, 17: 2, 30: 14 });
      const body = printPages([table], [heightsOf(rows, 9.001)]).flatMap((page) => page.body);
      expect(body).toEqual(table.body);
    }
  });

  it('parts no row from a cell that reaches into it', () => {
    expect(rowsOfPages(tableOf(20, { 8: 4 }), heightsOf(20, 10.001))).toEqual([8, 9, 3]);
    expect(rowsOfPages(tableOf(13, { 9: 4 }), heightsOf(13, 10.001))).toEqual([9, 4]);
    // Higher than a page: the browser has to part it.
    expect(rowsOfPages(tableOf(24, { 0: 20 }), heightsOf(24, 10.001))).toEqual([20, 4]);
  });

  it('begins each table on a page of its own, and counts pages through', () => {
    const tables = [tableOf(15), tableOf(2)];
    const pages = printPages(tables, [heightsOf(15, 10.001), heightsOf(2, 10.001)]);
    expect(pages.map(({ table, number }) => [tables.indexOf(table), number])).toEqual([
      [0, 1],
      [0, 2],
      [1, 3],
    ]);
  });

  it('gives a row that is higher than a page a page of its own', () => {
    const heights = { head: HEAD, body: [10, ROOM, 10, 10, 10] };
    expect(rowsOfPages(tableOf(5), heights)).toEqual([1, 1, 3]);
  });
});
