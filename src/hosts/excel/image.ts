import type { SheetLayout } from '../sheets/layout';
import type { Grid, SheetUpdate } from '../sheets/update';
import type { SheetImage } from './journal';
import { askRows } from './row-images';
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
  if (sheets.length === 0) {
    return [];
  }
  return run(async (context) => {
    const asked = sheets.map(({ id, name, grid, update, layout, width, table }) => {
      const sheet = context.workbook.worksheets.getItem(name);
      const rows = askRows(
        sheet,
        {
          going: update.deleted.map((index) => layout.firstRow + index),
          staying: update.list?.taken ?? [],
        },
        width,
      );
      const range = table === null ? null : sheet.tables.getItem(table).getRange();
      range?.load('address');
      return { id, grid, update, layout, rows, table, range };
    });
    await context.sync();
    return asked.map(({ id, grid, update, layout, rows, table, range }) => ({
      id,
      firstRow: layout.firstRow,
      keyColumns: layout.keyColumns,
      formulas: grid,
      emptied: update.emptied,
      rows: rows(),
      table:
        table === null
          ? null
          : {
              name: table,
              address: range!.address.slice(range!.address.indexOf('!') + 1),
              listEnd: update.list!.end,
            },
    }));
  });
}
