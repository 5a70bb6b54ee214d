import type { SheetImage, WorkbookImage } from '../../src/core/workbook/image';

/** A sheet with nothing in it. */
export const EMPTY_SHEET: SheetImage = {
  name: 'S',
  hidden: false,
  rows: [],
  merges: [],
  columnWidths: [],
  rowHeights: [],
  rowLevels: [],
  summaryAbove: false,
  hiddenRows: [],
  hiddenColumns: [],
  frozen: { rows: 0, columns: 0 },
  gridlines: true,
  notes: [],
  choices: [],
  print: null,
};

/** A workbook of sheets of which only what differs is said. */
export function imageOf(...sheets: readonly Partial<SheetImage>[]): WorkbookImage {
  return {
    sheets: sheets.map((sheet) => ({ ...EMPTY_SHEET, ...sheet })),
    looks: [],
    names: [],
    tables: [],
    keywords: '',
  };
}
