import type { CellSnapshot, WorkbookSnapshot } from '../../core/index';
import type { CellImage, WorkbookImage } from './workbook-image';

/** Days from 1899-12-30, as a cell keeps a date. */
function serialOf(date: string): number {
  return Math.round((Date.parse(`${date}T00:00:00Z`) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function cellOf({ value, formula }: CellSnapshot): CellImage {
  return {
    value: typeof value === 'object' && value !== null && 'date' in value ? serialOf(value.date) : value,
    formula: formula ?? null,
    fills: null,
    look: null,
  };
}

/** A workbook without looks, such as a .csv. */
export function imageOfSnapshot(workbook: WorkbookSnapshot): WorkbookImage {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      rows: sheet.rows.map((cells) => cells.map((cell) => cell && cellOf(cell))),
      merges: sheet.merges,
      columnWidths: [],
      rowHeights: [],
      hiddenRows: sheet.hiddenRows,
      hiddenColumns: sheet.hiddenColumns,
      frozen: { rows: 0, columns: 0 },
      gridlines: true,
      notes: [],
      choices: [],
      print: null,
    })),
    looks: [],
    names: [],
    tables: [],
    keywords: workbook.keywords ?? '',
  };
}
