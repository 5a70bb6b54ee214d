import type { CellRange } from './address';
import type { CellValue } from './snapshot';

/** A workbook with its looks, between files and programs that show it. Rows and columns count from 1. */
export interface WorkbookImage {
  readonly sheets: readonly SheetImage[];
  /** Looks, which cells name by their place in this list. */
  readonly looks: readonly CellLook[];
  /** Names of the workbook and what they stand for: `'表一 …'!$B$6`. */
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly tables: readonly TableImage[];
  /** Keywords of the document's properties. */
  readonly keywords: string;
}

/** An image of which no sheet is ever there as a whole: for files, which are written row by row. */
export interface ImageByRows extends Omit<WorkbookImage, 'sheets'> {
  readonly sheets: readonly SheetByRows[];
}

export interface SheetByRows extends Omit<SheetImage, 'rows'> {
  readonly rows: RowsInTurn;
}

/** Rows of a sheet, of which each is made when it is its turn. */
export interface RowsInTurn extends Iterable<RowImage> {
  readonly height: number;
  readonly width: number;
}

/** `row[c-1]`; null for a cell with neither content nor looks. */
export type RowImage = readonly (CellImage | null)[];

export interface SheetImage {
  readonly name: string;
  readonly hidden: boolean;
  /** `rows[r-1][c-1]`. */
  readonly rows: readonly RowImage[];
  readonly merges: readonly CellRange[];
  /** Widths in characters of the standard font, by column; null where it is the standard. */
  readonly columnWidths: readonly (number | null)[];
  /** Heights in points, by row; null where it is the standard. */
  readonly rowHeights: readonly (number | null)[];
  /** Outline levels by row, 1 to 7; 0 for a row that folds away under no other. */
  readonly rowLevels: readonly number[];
  /** Whether such rows fold away under the row above them; else it is the one below. */
  readonly summaryAbove: boolean;
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridlines: boolean;
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
  /** Lists of allowed words. */
  readonly choices: readonly { readonly range: CellRange; readonly words: readonly string[] }[];
  /** How it is printed; null where nothing is said. */
  readonly print: PrintImage | null;
}

export interface CellImage {
  /** A date keeps its serial number. */
  readonly value: Exclude<CellValue, { readonly date: string }>;
  /** Without its `=`; the functions of this program under their own names. Null for a constant. */
  readonly formula: string | null;
  /** Area that an array formula fills; it may be its cell alone. */
  readonly fills: CellRange | null;
  /** Place of its looks in the list; null for the standard. */
  readonly look: number | null;
}

export interface CellLook {
  readonly font: string | null;
  /** Points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** `#RRGGBB`. */
  readonly color: string | null;
  readonly fill: string | null;
  readonly align: 'left' | 'center' | 'right' | null;
  readonly vertical: 'top' | 'middle' | 'bottom' | null;
  readonly wrap: boolean;
  /** Steps of indent. */
  readonly indent: number;
  /** Excel number format code. */
  readonly numberFormat: string;
  readonly borders: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', BorderLook>>>;
}

/** A cell of which nothing is said. */
export const PLAIN_LOOK: CellLook = {
  font: null,
  size: null,
  bold: false,
  italic: false,
  underline: false,
  color: null,
  fill: null,
  align: null,
  vertical: null,
  wrap: false,
  indent: 0,
  numberFormat: 'General',
  borders: {},
};

export interface BorderLook {
  readonly style: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double' | 'hair';
  readonly color: string;
}

export interface TableImage {
  readonly name: string;
  readonly sheet: string;
  /** With its heading. */
  readonly range: CellRange;
  readonly columns: readonly string[];
}

export interface PrintImage {
  readonly orientation: 'landscape' | 'portrait';
  readonly area: CellRange | null;
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  /** Pages wide and tall that it is shrunk to; null for as many as it takes. */
  readonly fit: { readonly wide: number | null; readonly tall: number | null } | null;
  /** Footer in Excel's notation. */
  readonly footer: string | null;
}
