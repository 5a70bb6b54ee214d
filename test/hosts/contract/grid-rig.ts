import { BooleanNumber, HorizontalAlign, WrapStrategy } from '@univerjs/core';
import { GridHost } from '../../../src/hosts/grid';
import { outlineIn } from '../../../src/hosts/grid/outline';
import { readSheet, SheetReader } from '../../../src/hosts/grid/read';
import { cellAddress, parseAddress } from '../../../src/core/index';
import { startHeadless } from '../grid/headless';
import type { Look, Rig } from './rig';

const ALIGN = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
} as Readonly<Record<number, Look['align']>>;

/** The grid, without a screen. */
export function openGridRig(): Rig & { readonly host: GridHost; readonly published: Uint8Array[] } {
  const app = startHeadless();
  const published: Uint8Array[] = [];
  const host = new GridHost(
    app,
    { sheetOrder: ['first'], sheets: { first: { id: 'first', name: 'Sheet1' } } },
    { handOver: (bytes) => published.push(bytes) },
  );
  const { grid } = host;
  const cellOf = (sheet: string, cell: string) => {
    const { row, column } = parseAddress(cell)!;
    return new SheetReader(grid, grid.sheet(sheet)).cell(row, column);
  };
  return {
    host,
    published,
    userEdits: (sheet, cell, content) => {
      const isFormula = typeof content === 'string' && content.startsWith('=');
      grid
        .sheet(sheet)
        .getRange(cell)
        .setValue(isFormula ? { f: content } : content);
    },
    userInsertsRow: (sheet, row) => void grid.sheet(sheet).insertRowsBefore(row - 1, 1),
    userAddsSheet: (name) => void grid.workbook.insertSheet(name),
    userDeletesSheet: (name) => void grid.workbook.deleteSheet(grid.sheet(name)),
    userRenamesSheet: (sheet, name) => void grid.sheet(sheet).setName(name),
    userSelects: (sheet, range) => {
      grid.sheet(sheet).activate();
      grid.workbook.setActiveRange(grid.sheet(sheet).getRange(range));
    },
    sheetNames: () => grid.workbook.getSheets().map((sheet) => sheet.getSheetName()),
    valueOf: async (sheet, cell) => {
      await grid.settle();
      return cellOf(sheet, cell)?.value ?? '';
    },
    formulaOf: (sheet, cell) => cellOf(sheet, cell)?.formula ?? null,
    lookOf: (sheet, cell) => {
      // A cell that nobody dressed has none.
      const style = cellOf(sheet, cell)?.style ?? {};
      return {
        font: style.ff?.split(',')[0] ?? '',
        size: style.fs ?? 0,
        bold: style.bl === BooleanNumber.TRUE,
        align: ALIGN[style.ht ?? 0]!,
        wrap: Number(style.tb) === Number(WrapStrategy.WRAP),
        border: Boolean(style.bd?.t),
        fill: style.bg?.rgb ?? null,
        numberFormat: style.n?.pattern ?? 'General',
      };
    },
    merges: (sheet) =>
      grid
        .sheet(sheet)
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    frozen: (sheet) => {
      const { xSplit, ySplit } = grid.sheet(sheet).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    columnWidth: (sheet, column) => grid.sheet(sheet).getColumnWidth(column - 1),
    rowHeight: (sheet, row) => grid.sheet(sheet).getRowHeight(row - 1),
    hiddenColumns: (sheet) => readSheet(grid, grid.sheet(sheet)).hiddenColumns,
    rowLevels: (sheet) => outlineIn(grid.sheet(sheet).getSheet().getSnapshot()).rowLevels,
    marks: () => host.marks.shown().map(({ sheet, cell, grade }) => ({ sheet, cell, grade })),
    choices: (sheet, cell) => {
      const rule = grid.sheet(sheet).getRange(cell).getDataValidation()?.rule;
      return rule?.formula1 ? (JSON.parse(rule.formula1) as string[]) : null;
    },
    note: (sheet, cell) => grid.sheet(sheet).getRange(cell).getNote()?.note ?? null,
    selected: () => {
      const range = grid.workbook.getActiveRange()!;
      return { sheet: range.getSheetName(), cell: cellAddress(range.getRow() + 1, range.getColumn() + 1) };
    },
    content: () => {
      const { id, ...rest } = grid.image();
      return `${typeof id} ${JSON.stringify(rest)}`;
    },
    close: () => {
      host.dispose();
      app.univer.dispose();
    },
  };
}
