import {
  type CellImage,
  type CellSnapshot,
  quoteValue,
  type WorkbookImage,
  type WorkbookSnapshot,
} from '../../core/index';

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

/** Characters of the narrowest and the widest column. */
const NARROW = 8;
const WIDE = 40;
/** Rows that are looked at for the widths of their columns. */
const LOOKED_AT = 200;

/** Widths that show what stands in the columns; a Chinese character takes two. */
function widthsOf(rows: WorkbookSnapshot['sheets'][number]['rows']): number[] {
  const widths: number[] = [];
  for (const cells of rows.slice(0, LOOKED_AT)) {
    cells.forEach((cell, at) => {
      const text = quoteValue(cell?.value ?? null);
      const characters = text.length + (text.match(/[\u2e80-\uffef]/g)?.length ?? 0);
      widths[at] = Math.min(WIDE, Math.max(widths[at] ?? NARROW, characters + 2));
    });
  }
  return widths;
}

/** A workbook without looks, such as a .csv. */
export function imageOfSnapshot(workbook: WorkbookSnapshot): WorkbookImage {
  return {
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      hidden: sheet.hidden,
      rows: sheet.rows.map((cells) => cells.map((cell) => cell && cellOf(cell))),
      merges: sheet.merges,
      columnWidths: widthsOf(sheet.rows),
      rowHeights: [],
      rowLevels: [],
      summaryAbove: false,
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
