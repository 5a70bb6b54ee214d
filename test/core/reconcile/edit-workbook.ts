import { parseAddress, type CellRange } from '../../../src/core/workbook/address';
import type {
  CellSnapshot,
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../../src/core/workbook/snapshot';

/** What is written into one cell; what is not said stays as it was. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  readonly value?: CellValue;
  readonly numberFormat?: string;
}

/** Changes that no single cell can express. Rows count from 1 and are those of the sheet before the change. */
export type NamedChange =
  | { readonly change: 'deleteRow' | 'hideRow'; readonly sheet: string; readonly row: number }
  /** A row below row `row`, a copy of it. */
  | { readonly change: 'repeatRow'; readonly sheet: string; readonly row: number }
  /** Row `row` comes to stand where row `to` stands. */
  | { readonly change: 'moveRow'; readonly sheet: string; readonly row: number; readonly to: number }
  | { readonly change: 'deleteColumn' | 'hideColumn'; readonly sheet: string; readonly column: string }
  /** A blank column in front of `column`. */
  | { readonly change: 'insertColumn'; readonly sheet: string; readonly column: string }
  | { readonly change: 'removeSheet'; readonly sheet: string }
  | { readonly change: 'hideSheet'; readonly sheet: string }
  | { readonly change: 'renameSheet'; readonly sheet: string; readonly to: string }
  | { readonly change: 'copySheet'; readonly sheet: string; readonly to: string }
  | { readonly change: 'addSheet'; readonly sheet: string; readonly rows: readonly (readonly CellValue[])[] }
  /** Number format of every number in a column. */
  | {
      readonly change: 'formatColumn';
      readonly sheet: string;
      readonly column: string;
      readonly numberFormat: string;
    }
  /** A text wherever it stands, in every sheet. */
  | { readonly change: 'replaceText'; readonly from: string; readonly to: string }
  /** What the document remembers of how it was made. */
  | { readonly change: 'forgetMark' };

export type Edit = CellChange | NamedChange;

type Cells = readonly (CellSnapshot | null)[];

/** The workbook with all edits made, one after the other. */
export function editWorkbook(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  return edits.reduce(
    (edited, edit) => ('change' in edit ? change(edited, edit) : write(edited, edit)),
    workbook,
  );
}

/** A sheet by its whole name or by the number it begins with (表三). */
export function sheetNamed(workbook: WorkbookSnapshot, name: string): SheetSnapshot {
  const found = workbook.sheets.filter((sheet) => sheet.name === name || sheet.name.startsWith(`${name} `));
  if (found.length !== 1) {
    throw new Error(`${String(found.length)} sheets named ${name}`);
  }
  return found[0]!;
}

function withSheet(
  workbook: WorkbookSnapshot,
  name: string,
  edit: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  const before = sheetNamed(workbook, name);
  return { ...workbook, sheets: workbook.sheets.map((one) => (one === before ? edit(one) : one)) };
}

function write(
  workbook: WorkbookSnapshot,
  { sheet: name, cell, value, numberFormat }: CellChange,
): WorkbookSnapshot {
  const at = parseAddress(cell);
  if (!at) {
    throw new Error(`no cell: ${cell}`);
  }
  return withSheet(workbook, name, (sheet) => {
    const rows = sheet.rows.map((row) => [...row]);
    while (rows.length < at.row) {
      rows.push([]);
    }
    const row = rows[at.row - 1]!;
    while (row.length < at.column) {
      row.push(null);
    }
    const before = row[at.column - 1] ?? null;
    const format = numberFormat ?? before?.numberFormat;
    row[at.column - 1] =
      value === null
        ? null
        : { value: value ?? before?.value ?? null, ...(format !== undefined && { numberFormat: format }) };
    return { ...sheet, rows };
  });
}

function change(workbook: WorkbookSnapshot, edit: NamedChange): WorkbookSnapshot {
  switch (edit.change) {
    case 'forgetMark':
      return { sheets: workbook.sheets };
    case 'replaceText':
      return { ...workbook, sheets: workbook.sheets.map((sheet) => replaceText(sheet, edit.from, edit.to)) };
    case 'removeSheet': {
      const removed = sheetNamed(workbook, edit.sheet);
      return { ...workbook, sheets: workbook.sheets.filter((one) => one !== removed) };
    }
    case 'copySheet': {
      const copy = { ...sheetNamed(workbook, edit.sheet), name: edit.to };
      return { ...workbook, sheets: [...workbook.sheets, copy] };
    }
    case 'addSheet': {
      const rows = edit.rows.map((row) => row.map((value) => (value === null ? null : { value })));
      const plain = { hidden: false, merges: [], hiddenRows: [], hiddenColumns: [] };
      return { ...workbook, sheets: [...workbook.sheets, { ...plain, name: edit.sheet, rows }] };
    }
    default:
      return withSheet(workbook, edit.sheet, (sheet) => changeSheet(sheet, edit));
  }
}

type SheetChange = Exclude<
  NamedChange,
  { readonly change: 'forgetMark' | 'replaceText' | 'removeSheet' | 'copySheet' | 'addSheet' }
>;

function changeSheet(sheet: SheetSnapshot, edit: SheetChange): SheetSnapshot {
  switch (edit.change) {
    case 'renameSheet':
      return { ...sheet, name: edit.to };
    case 'hideSheet':
      return { ...sheet, hidden: true };
    case 'hideRow':
      return { ...sheet, hiddenRows: [...sheet.hiddenRows, edit.row] };
    case 'hideColumn':
      return { ...sheet, hiddenColumns: [...sheet.hiddenColumns, columnOf(edit.column)] };
    case 'deleteRow':
      return withRows(
        sheet,
        [...sheet.rows.slice(0, edit.row - 1), ...sheet.rows.slice(edit.row)],
        edit.row,
        -1,
      );
    case 'repeatRow':
      return withRows(
        sheet,
        [...sheet.rows.slice(0, edit.row), sheet.rows[edit.row - 1]!, ...sheet.rows.slice(edit.row)],
        edit.row + 1,
        1,
      );
    case 'moveRow': {
      const rows = [...sheet.rows];
      const [moved] = rows.splice(edit.row - 1, 1);
      rows.splice(edit.to - 1, 0, moved!);
      return { ...sheet, rows };
    }
    case 'insertColumn':
      return withColumns(sheet, columnOf(edit.column), 1);
    case 'deleteColumn':
      return withColumns(sheet, columnOf(edit.column), -1);
    case 'formatColumn': {
      const { numberFormat } = edit;
      const column = columnOf(edit.column);
      const rows = sheet.rows.map((row) =>
        row.map((cell, at) =>
          at === column - 1 && typeof cell?.value === 'number' ? { ...cell, numberFormat } : cell,
        ),
      );
      return { ...sheet, rows };
    }
  }
}

/** Moves merged cells with the rows or columns below or behind `from`. */
function shift(
  merges: readonly CellRange[],
  from: number,
  by: 1 | -1,
  first: 'top' | 'left',
  last: 'bottom' | 'right',
) {
  const moved = (line: number): number => (line >= (by > 0 ? from : from + 1) ? line + by : line);
  return merges
    .filter((merge) => by > 0 || merge[first] !== from || merge[last] !== from)
    .map((merge) => ({
      ...merge,
      [first]: moved(merge[first]),
      [last]: by < 0 && merge[last] === from ? merge[last] - 1 : moved(merge[last]),
    }));
}

function withRows(sheet: SheetSnapshot, rows: readonly Cells[], from: number, by: 1 | -1): SheetSnapshot {
  return { ...sheet, rows, merges: shift(sheet.merges, from, by, 'top', 'bottom') };
}

function withColumns(sheet: SheetSnapshot, column: number, by: 1 | -1): SheetSnapshot {
  const rows = sheet.rows.map((row) =>
    by > 0
      ? [...row.slice(0, column - 1), null, ...row.slice(column - 1)]
      : [...row.slice(0, column - 1), ...row.slice(column)],
  );
  return { ...sheet, rows, merges: shift(sheet.merges, column, by, 'left', 'right') };
}

function replaceText(sheet: SheetSnapshot, from: string, to: string): SheetSnapshot {
  const rows = sheet.rows.map((row) =>
    row.map((cell) =>
      typeof cell?.value === 'string' ? { ...cell, value: cell.value.replaceAll(from, to) } : cell,
    ),
  );
  return { ...sheet, rows };
}

function columnOf(letters: string): number {
  return parseAddress(`${letters}1`)!.column;
}
