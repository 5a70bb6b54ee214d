import { columnLetters, isWhole, type SheetLayout, type Grid, type SheetUpdate } from '../../core/index';
import type { SheetImage } from './journal';
import { readRows } from './row-images';
import { run } from './run';

export interface ToImage {
  readonly id: string;
  readonly name: string;
  readonly grid: Grid;
  readonly update: SheetUpdate;
  readonly layout: SheetLayout;
  /** Columns of ours: a row that goes holds nothing beside them. */
  readonly width: number;
  /** Name of its Excel table, if it has one. */
  readonly table: string | null;
}

/** Sheets that will be changed, as they are. */
export async function imageOf(sheets: readonly ToImage[]): Promise<SheetImage[]> {
  const images: SheetImage[] = [];
  for (const { id, name, grid, update, layout, width, table } of sheets) {
    const going = update.deleted.map((index) => layout.firstRow + index);
    images.push({
      id,
      firstRow: layout.firstRow,
      keyColumns: layout.keyColumns,
      formulas: grid,
      emptied: update.emptied,
      hiddenColumns: isWhole(layout) ? await hiddenColumns(name, width) : [],
      rows: await readRows(name, { going, staying: update.list?.taken ?? [] }, width),
      table:
        table === null
          ? null
          : { name: table, address: await tableAddress(name, table), listEnd: update.list!.end },
    });
  }
  return images;
}

function hiddenColumns(sheet: string, width: number): Promise<readonly number[]> {
  return run(async (context) => {
    const columns = context.workbook.worksheets.getItem(sheet).getRange(`A:${columnLetters(width)}`);
    const said = columns.getColumnProperties({ columnHidden: true });
    await context.sync();
    return said.value.flatMap(({ columnHidden }, at) => (columnHidden ? [at + 1] : []));
  });
}

function tableAddress(sheet: string, table: string): Promise<string> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).tables.getItem(table).getRange();
    range.load('address');
    await context.sync();
    return range.address.slice(range.address.indexOf('!') + 1);
  });
}
