import type { CellRange } from './address';

/** An error value such as `#N/A`, as it stood in a cell. */
export interface CellError {
  readonly error: string;
}

/** A date cell; `iso` is the date as `YYYY-MM-DD`. */
export interface CellDate {
  readonly date: string;
}

/** What a cell holds. A missing cell and an empty one are both `null`: blank, which is not 0. */
export type CellValue = string | number | boolean | CellError | CellDate | null;

export interface CellSnapshot {
  readonly value: CellValue;
  /** Formula text without the leading `=`; absent for constants. */
  readonly formula?: string;
  /** Excel number format code; absent where it is General. */
  readonly numberFormat?: string;
}

/** A sheet as it was read. Rows and columns count from 1; `rows[r-1][c-1]` is the cell. */
export interface SheetSnapshot {
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: readonly (readonly (CellSnapshot | null)[])[];
  readonly merges: readonly CellRange[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** The text of a document, a paragraph a cell: it has no tables, whatever its words say. */
  readonly prose?: true;
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** The working paper, which is neither table nor list and not among the sheets; absent where none was read. */
  readonly paper?: SheetSnapshot;
  /** Keywords of the document's properties, where a generated workbook keeps its mark. */
  readonly keywords?: string;
  /** What this program keeps in a file beside its cells, as it was written. */
  readonly memory?: string;
}

export function cellAt(sheet: SheetSnapshot, row: number, column: number): CellSnapshot | null {
  return sheet.rows[row - 1]?.[column - 1] ?? null;
}

export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return cellAt(sheet, row, column)?.value ?? null;
}

export function isError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isDate(value: CellValue): value is CellDate {
  return typeof value === 'object' && value !== null && 'date' in value;
}

/** The value as a person would quote it: trimmed text, `#N/A`, `2021-01-01`; blank is ''. */
export function quoteValue(value: CellValue): string {
  if (value === null) {
    return '';
  }
  if (isError(value)) {
    return value.error;
  }
  if (isDate(value)) {
    return value.date;
  }
  if (typeof value !== 'string') {
    return String(value);
  }
  // A NUL cannot stand in a cell; exports that pad with it mean nothing by it.
  return (value.includes('\0') ? value.replaceAll('\0', '') : value).trim();
}
