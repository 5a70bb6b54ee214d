import {
  MAX_COLUMNS,
  MAX_ROWS,
  cellCount,
  cellKey,
  columnOf,
  contains,
  isWholeColumns,
  isWholeRows,
  rowOf,
  type Area,
} from './address';
import { usedArea } from './cells';
import type { Cell, Format, LineInfo, Sheet } from './types';

/** What a cell is that nobody formatted. */
export const DEFAULT_FORMAT: Format = {
  numberFormat: 'General',
  'fill.color': '#FFFFFF',
  'font.name': '等线',
  'font.size': 11,
  'font.color': '#000000',
  'font.bold': false,
  'font.italic': false,
  'font.underline': 'None',
  'font.strikethrough': false,
  horizontalAlignment: 'General',
  verticalAlignment: 'Center',
  wrapText: false,
  indentLevel: 0,
  shrinkToFit: false,
  textOrientation: 0,
  'protection.locked': true,
  'protection.formulaHidden': false,
};

export function formatOf(sheet: Sheet, row: number, column: number, key: string): unknown {
  return (
    sheet.cells.get(cellKey(row, column))?.format?.[key] ??
    sheet.rows.get(row)?.format?.[key] ??
    sheet.columns.get(column)?.format?.[key] ??
    sheet.format[key] ??
    DEFAULT_FORMAT[key]
  );
}

/** The setting that all cells of the area share, or null. */
export function sharedFormat(sheet: Sheet, area: Area, key: string): unknown {
  const first = formatOf(sheet, area.top, area.left, key);
  // Properties of many cells are read cell by cell.
  if (area.top === area.bottom && area.left === area.right) {
    return first ?? null;
  }
  const text = JSON.stringify(first);
  for (const [row, column] of cellsToLookAt(sheet, area)) {
    if (JSON.stringify(formatOf(sheet, row, column, key)) !== text) {
      return null;
    }
  }
  return first ?? null;
}

/** All cells of the area; of a very large one, those that can differ from the rest. */
export function* cellsToLookAt(sheet: Sheet, area: Area): Generator<readonly [number, number]> {
  const part = cellCount(area) > 100_000 ? usedArea(sheet, false, area) : area;
  if (!part) {
    return;
  }
  for (let row = part.top; row <= part.bottom; row += 1) {
    for (let column = part.left; column <= part.right; column += 1) {
      yield [row, column];
    }
  }
}

/** Sets, or with undefined removes, a setting; whole rows, columns and sheets keep it for cells to come. */
export function setFormat(sheet: Sheet, area: Area, key: string, value: unknown): void {
  if (isWholeColumns(area) && isWholeRows(area)) {
    change(sheet.format, key, value);
    for (const line of [...sheet.rows.values(), ...sheet.columns.values()]) {
      change(line.format, key, undefined);
    }
  } else if (isWholeColumns(area)) {
    changeLines(sheet.columns, area.left, area.right, key, value);
  } else if (isWholeRows(area)) {
    changeLines(sheet.rows, area.top, area.bottom, key, value);
  } else {
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) {
        changeCell(sheet, cellKey(row, column), key, value);
      }
    }
    return;
  }
  for (const [cell, { format }] of sheet.cells) {
    if (contains(area, rowOf(cell), columnOf(cell))) {
      change(format, key, undefined);
    }
  }
}

function change(format: Format | undefined, key: string, value: unknown): void {
  if (format) {
    if (value === undefined) {
      Reflect.deleteProperty(format, key);
    } else {
      format[key] = value;
    }
  }
}

function changeLines(
  lines: Map<number, LineInfo>,
  from: number,
  to: number,
  key: string,
  value: unknown,
): void {
  for (let index = from; index <= Math.min(to, from + MAX_COLUMNS); index += 1) {
    const line = lines.get(index) ?? {};
    line.format ??= {};
    change(line.format, key, value);
    lines.set(index, line);
  }
}

function changeCell(sheet: Sheet, key: number, name: string, value: unknown): void {
  const cell: Cell | undefined = sheet.cells.get(key) ?? (value === undefined ? undefined : { value: '' });
  if (!cell) {
    return;
  }
  if (value !== undefined) {
    cell.format ??= {};
  }
  change(cell.format, name, value);
  if (cell.format && Object.keys(cell.format).length === 0) {
    delete cell.format;
  }
  sheet.cells.set(key, cell);
}

/** Removes every setting of the area. */
export function clearFormats(sheet: Sheet, area: Area): void {
  for (const [key, cell] of sheet.cells) {
    if (contains(area, rowOf(key), columnOf(key))) {
      delete cell.format;
    }
  }
  const lines = [
    ...(isWholeColumns(area) ? linesIn(sheet.columns, area.left, area.right) : []),
    ...(isWholeRows(area) ? linesIn(sheet.rows, area.top, area.bottom) : []),
  ];
  lines.forEach((line) => delete line.format);
  if (isWholeColumns(area) && isWholeRows(area)) {
    sheet.format = {};
  }
}

export function linesIn(lines: Map<number, LineInfo>, from: number, to: number): LineInfo[] {
  return [...lines].filter(([index]) => index >= from && index <= to).map(([, line]) => line);
}

export const isRowHidden = (sheet: Sheet, row: number): boolean => sheet.rows.get(row)?.hidden ?? false;
export const isColumnHidden = (sheet: Sheet, column: number): boolean =>
  sheet.columns.get(column)?.hidden ?? false;

/** Sets a height, a width or the hiding of rows or columns. */
export function setLines(
  lines: Map<number, LineInfo>,
  from: number,
  to: number,
  settings: Omit<LineInfo, 'format'>,
): void {
  for (let index = from; index <= Math.min(to, MAX_ROWS - 1); index += 1) {
    lines.set(index, { ...lines.get(index), ...settings });
  }
}
