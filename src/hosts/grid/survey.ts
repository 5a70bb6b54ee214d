import type { FWorksheet } from '@univerjs/sheets/facade';
import type { ReadGrid } from '../sheets/apply-plan';
import type { WorkbookThere } from '../../core/index';
import type { GridWorkbook } from './grid-workbook';
import { SheetReader } from './read';
import { readKept } from './kept-in-grid';

/** What a change has to know of the workbook before it begins. */
export function survey({ workbook }: GridWorkbook): WorkbookThere {
  const { generated, layouts } = readKept(workbook);
  const sheets = workbook
    .getSheets()
    .map((sheet) => ({ id: sheet.getSheetId(), name: sheet.getSheetName() }));
  return {
    sheets,
    generated: sheets.flatMap(({ id, name }) => {
      const table = generated[id];
      return table === undefined ? [] : [{ id: table, name }];
    }),
    layouts,
  };
}

/** Sheets as they stand, by name. */
export function readGrids(grid: GridWorkbook, names: readonly string[]): Map<string, ReadGrid> {
  const { tables } = readKept(grid.workbook);
  return new Map(
    names.map((name) => {
      const sheet = grid.sheet(name);
      const reader = new SheetReader(grid, sheet);
      const rows: (string | number | boolean)[][] = [];
      const values: (string | number | boolean)[][] = [];
      for (let row = 1; row <= reader.rows; row += 1) {
        const contents: (string | number | boolean)[] = [];
        const shown: (string | number | boolean)[] = [];
        for (let column = 1; column <= reader.columns; column += 1) {
          const cell = reader.cell(row, column);
          shown.push(cell?.value ?? '');
          contents.push(cell?.formula ?? (cell?.spilled ? '' : (cell?.value ?? '')));
        }
        rows.push(contents);
        values.push(shown);
      }
      const table = tables.find((one) => one.sheet === sheet.getSheetId());
      return [name, { grid: rows, values, tableEnd: table?.bottom ?? null, commented: commentedRows(sheet) }];
    }),
  );
}

/** Rows with notes, which must not go with a line that goes. */
function commentedRows(sheet: FWorksheet): ReadonlySet<number> {
  return new Set(sheet.getNotes().map(({ row }) => row + 1));
}
