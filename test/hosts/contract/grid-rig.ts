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
  const { book } = host;
  const cellOf = (sheet: string, cell: string) => {
    const { row, column } = parseAddress(cell)!;
    return new SheetReader(book, book.sheet(sheet)).cell(row, column);
  };
  return {
    host,
    published,
    userEdits: (sheet, cell, content) => {
      const isFormula = typeof content === 'string' && content.startsWith('=');
      book
        .sheet(sheet)
        .getRange(cell)
        .setValue(isFormula ? { f: content } : content);
    },
    userInsertsRow: (sheet, row) => void book.sheet(sheet).insertRowsBefore(row - 1, 1),
    userAddsSheet: (name) => void book.workbook.insertSheet(name),
    userDeletesSheet: (name) => void book.workbook.deleteSheet(book.sheet(name)),
    userRenamesSheet: (sheet, name) => void book.sheet(sheet).setName(name),
    userSelects: (sheet, range) => {
      book.sheet(sheet).activate();
      book.workbook.setActiveRange(book.sheet(sheet).getRange(range));
    },
    sheetNames: () => book.workbook.getSheets().map((sheet) => sheet.getSheetName()),
    valueOf: async (sheet, cell) => {
      await book.settle();
      return cellOf(sheet, cell)?.value ?? '';
    },
    formulaOf: (sheet, cell) => cellOf(sheet, cell)?.formula ?? null,
    lookOf: (sheet, cell) => {
      const style = cellOf(sheet, cell)!.style!;
      return {
        font: style.ff!.split(',')[0]!,
        size: style.fs!,
        bold: style.bl === BooleanNumber.TRUE,
        align: ALIGN[style.ht!]!,
        wrap: Number(style.tb) === Number(WrapStrategy.WRAP),
        border: Boolean(style.bd?.t),
        fill: style.bg?.rgb ?? null,
        numberFormat: style.n?.pattern ?? 'General',
      };
    },
    merges: (sheet) =>
      book
        .sheet(sheet)
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    frozen: (sheet) => {
      const { xSplit, ySplit } = book.sheet(sheet).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
    columnWidth: (sheet, column) => book.sheet(sheet).getColumnWidth(column - 1),
    rowHeight: (sheet, row) => book.sheet(sheet).getRowHeight(row - 1),
    hiddenColumns: (sheet) => readSheet(book, book.sheet(sheet)).hiddenColumns,
    rowLevels: (sheet) => outlineIn(book.sheet(sheet).getSheet().getSnapshot()).rowLevels,
    marks: () => host.marks.shown().map(({ sheet, cell, grade }) => ({ sheet, cell, grade })),
    choices: (sheet, cell) => {
      const rule = book.sheet(sheet).getRange(cell).getDataValidation()?.rule;
      return rule?.formula1 ? (JSON.parse(rule.formula1) as string[]) : null;
    },
    note: (sheet, cell) => book.sheet(sheet).getRange(cell).getNote()?.note ?? null,
    selected: () => {
      const range = book.workbook.getActiveRange()!;
      return { sheet: range.getSheetName(), cell: cellAddress(range.getRow() + 1, range.getColumn() + 1) };
    },
    content: () => {
      const { id, ...rest } = book.image();
      return `${typeof id} ${JSON.stringify(rest)}`;
    },
    close: () => {
      host.dispose();
      app.univer.dispose();
    },
  };
}
