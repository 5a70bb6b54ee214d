import { INPUT_SHEET, type Grid } from '../../core/index';
import { HostProblem } from '../host';
import type { ReadGrid } from '../sheets/apply-plan';
import { CELLS_AT_ONCE } from './read';
import { run } from './run';

/** Size of a sheet from A1, its table of lines, and its rows with comments. */
interface Extent {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  readonly tableEnd: number | null;
  readonly commented: ReadonlySet<number>;
}

/** Sheets as they are, by name. A protected sheet can't be changed: that is said before anything is. */
export async function readGrids(sheets: readonly string[]): Promise<ReadonlyMap<string, ReadGrid>> {
  const extents = await extentsOf(sheets);
  const cells = await readCells(extents);
  return new Map(
    extents.map(({ name, tableEnd, commented }) => {
      const blocks = cells.filter(({ sheet }) => sheet === name);
      const grid = blocks.flatMap(({ formulas }) => formulas);
      const values = blocks.flatMap((block) => block.values);
      return [name, { grid, values, tableEnd, commented }];
    }),
  );
}

async function extentsOf(sheets: readonly string[]): Promise<readonly Extent[]> {
  return run(async (context) => {
    const extents = sheets.map((name) => {
      const sheet = context.workbook.worksheets.getItem(name);
      sheet.protection.load('protected');
      const used = sheet.getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,rowCount,columnCount');
      const table = sheet.tables.getItemOrNullObject(INPUT_SHEET);
      table.load('name');
      const { comments } = sheet;
      comments.load('items/id');
      return { name, sheet, used, table, comments };
    });
    await context.sync();
    const locked = extents.find(({ sheet }) => sheet.protection.protected);
    if (locked) {
      throw new HostProblem('sheet-protected', locked.name);
    }
    const more = extents.map(({ name, used, table, comments }) => {
      const lines = table.isNullObject ? null : table.getRange();
      lines?.load('rowIndex,rowCount');
      const commented = comments.items.map((comment) => comment.getLocation());
      commented.forEach((cell) => cell.load('rowIndex'));
      return { name, used, lines, commented };
    });
    await context.sync();
    return more.map(({ name, used, lines, commented }) => ({
      name,
      rows: used.isNullObject ? 0 : used.rowIndex + used.rowCount,
      columns: used.isNullObject ? 0 : used.columnIndex + used.columnCount,
      tableEnd: lines && lines.rowIndex + lines.rowCount,
      commented: new Set(commented.map(({ rowIndex }) => rowIndex + 1)),
    }));
  });
}

/** Rows of a sheet, from its first column on. */
interface Rows {
  readonly sheet: string;
  /** 0-based. */
  readonly from: number;
  readonly count: number;
  readonly columns: number;
}

interface Cells {
  readonly sheet: string;
  readonly formulas: Grid;
  readonly values: Grid;
}

/** The cells of sheets, as many in an answer as it may hold: 5 MB. */
async function readCells(extents: readonly Extent[]): Promise<readonly Cells[]> {
  const cells: Cells[] = [];
  let asked: Rows[] = [];
  let size = 0;
  for (const rows of extents.flatMap(rowsOf)) {
    if (size + rows.count * rows.columns > CELLS_AT_ONCE) {
      cells.push(...(await readSome(asked)));
      asked = [];
      size = 0;
    }
    asked.push(rows);
    size += rows.count * rows.columns;
  }
  return [...cells, ...(await readSome(asked))];
}

function rowsOf({ name, rows, columns }: Extent): Rows[] {
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / Math.max(1, columns)));
  return Array.from({ length: Math.ceil(rows / height) }, (_, at) => {
    const from = at * height;
    return { sheet: name, from, count: Math.min(height, rows - from), columns };
  });
}

async function readSome(asked: readonly Rows[]): Promise<readonly Cells[]> {
  if (asked.length === 0) {
    return [];
  }
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const ranges = asked.map(({ sheet, from, count, columns }) => {
      const range = worksheets.getItem(sheet).getRangeByIndexes(from, 0, count, columns);
      range.load('formulas,values');
      return { sheet, range };
    });
    await context.sync();
    return ranges.map(({ sheet, range: { formulas, values } }) => ({
      sheet,
      formulas: formulas as Grid,
      values: values as Grid,
    }));
  });
}
