import {
  cellCount,
  cellKey,
  columnsOf,
  isWholeColumns,
  isWholeRows,
  printArea,
  quoteSheet,
  rowsOf,
  type Area,
} from '../model/address';
import { cellAt, emptyCell, isCoveredByMerge, putFormula, putValue, valueAt } from '../model/cells';
import { displayText } from '../model/display';
import { formatOf, isColumnHidden, isRowHidden, setFormat, setLines } from '../model/format';
import { enteredText } from '../model/input';
import { isError, type Scalar, type Sheet } from '../model/types';
import { isReadable } from '../evaluate/parse';
import type { Host } from '../processor/host';
import { HostError, invalidArgument } from '../processor/host-error';
import type { ObjectType } from '../processor/object-type';
import { flag, requireAllowed, requireEditable, text } from './guards';
import type { RangeTarget } from './range-target';

const MOST_CELLS = 5_000_000;
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/** A matrix of the range; of one too large Excel gives null. */
function matrix<T>(
  { sheet, area }: RangeTarget,
  one: (sheet: Sheet, row: number, column: number) => T,
): T[][] | null {
  if (cellCount(area) > MOST_CELLS) {
    return null;
  }
  const rows: T[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: T[] = [];
    for (let column = area.left; column <= area.right; column += 1) {
      line.push(one(sheet, row, column));
    }
    rows.push(line);
  }
  return rows;
}

/** Calls for each cell with its part of the value: one for all, or a matrix of the range's size. */
export function eachCell(
  area: Area,
  value: unknown,
  put: (row: number, column: number, one: unknown) => void,
): void {
  const rows = Array.isArray(value) ? (value as unknown[]) : null;
  if (rows) {
    const fits =
      rows.length === rowsOf(area) &&
      rows.every((row) => Array.isArray(row) && row.length === columnsOf(area));
    if (!fits) {
      throw invalidArgument(`the array does not have the size of ${printArea(area)}`);
    }
  } else if (cellCount(area) > MOST_CELLS) {
    throw invalidArgument('too many cells');
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      put(row, column, rows ? (rows[row - area.top] as unknown[])[column - area.left] : value);
    }
  }
}

export const plain = (value: Scalar): unknown => (isError(value) ? value.error : value);

function valueType(value: Scalar): string {
  if (value === '') {
    return 'Empty';
  }
  return isError(value)
    ? 'Error'
    : { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string'];
}

/** Writes what the API or a user puts into one cell. */
export function enter(sheet: Sheet, row: number, column: number, given: unknown): void {
  if (isCoveredByMerge(sheet, row, column)) {
    return;
  }
  if (typeof given === 'number' || typeof given === 'boolean') {
    putValue(sheet, row, column, given);
  } else if (given === '') {
    emptyCell(sheet, cellKey(row, column));
  } else if (typeof given === 'string') {
    if (given.length > (given.startsWith('=') ? LONGEST_FORMULA : LONGEST_TEXT)) {
      throw invalidArgument('the text is too long for a cell');
    }
    const format = formatOf(sheet, row, column, 'numberFormat');
    const entered = enteredText(given, format === '@');
    if (entered.formula === undefined) {
      putValue(sheet, row, column, entered.value);
    } else if (isReadable(entered.formula.slice(1))) {
      putFormula(sheet, row, column, entered.formula);
    } else {
      throw invalidArgument(`the formula ${entered.formula} cannot be read`);
    }
    if (entered.numberFormat !== undefined && format === 'General') {
      setFormat(
        sheet,
        { top: row, left: column, bottom: row, right: column },
        'numberFormat',
        entered.numberFormat,
      );
    }
  } else {
    throw invalidArgument(`${JSON.stringify(given)} is no value of a cell`);
  }
}

/** Null leaves a cell as it is. */
function write({ sheet, area }: RangeTarget, value: unknown, host: Host): void {
  requireEditable(sheet, [area]);
  const before = cellCount(area) === 1 ? plain(valueAt(sheet, area.top, area.left)) : undefined;
  eachCell(area, value, () => undefined);
  eachCell(area, value, (row, column, one) => {
    if (one !== null) {
      enter(sheet, row, column, one);
    }
  });
  host.markDirty();
  host.changed({ sheet, area, changeType: 'RangeEdited', before });
}

const formulaAt = (sheet: Sheet, row: number, column: number): unknown =>
  cellAt(sheet, row, column)?.formula ?? plain(valueAt(sheet, row, column));

const formulas = {
  get: (target: RangeTarget, host: Host) => {
    host.calculate();
    return matrix(target, formulaAt);
  },
  set: write,
};

function all(from: number, to: number, test: (index: number) => boolean): boolean | null {
  const first = test(from);
  for (let index = from; index <= Math.min(to, from + 20_000); index += 1) {
    if (test(index) !== first) {
      return null;
    }
  }
  return first;
}

function reading<T>(get: (target: RangeTarget) => T) {
  return { get: (target: RangeTarget) => get(target) };
}

const numberFormat = {
  get: (target: RangeTarget) =>
    matrix(target, (sheet, row, column) => formatOf(sheet, row, column, 'numberFormat')),
  set: ({ sheet, area }: RangeTarget, value: unknown, host: Host) => {
    requireAllowed(sheet, 'allowFormatCells');
    if (Array.isArray(value)) {
      eachCell(area, value, (row, column, one) => {
        if (one !== null) {
          setFormat(sheet, { top: row, left: column, bottom: row, right: column }, 'numberFormat', text(one));
        }
      });
    } else {
      setFormat(sheet, area, 'numberFormat', text(value));
    }
    host.workbook.isDirty = true;
  },
};

export const rangeValues: NonNullable<ObjectType<RangeTarget>['properties']> = {
  Values: {
    get: (target, host) => {
      host.calculate();
      return matrix(target, (sheet, row, column) => plain(valueAt(sheet, row, column)));
    },
    set: write,
  },
  Formulas: formulas,
  FormulasLocal: formulas,
  NumberFormat: numberFormat,
  NumberFormatLocal: numberFormat,
  Text: {
    get: (target, host) => {
      host.calculate();
      return matrix(target, (sheet, row, column) =>
        displayText(valueAt(sheet, row, column), formatOf(sheet, row, column, 'numberFormat')),
      );
    },
  },
  ValueTypes: {
    get: (target, host) => {
      host.calculate();
      return matrix(target, (sheet, row, column) => valueType(valueAt(sheet, row, column)));
    },
  },
  Address: reading(({ sheet, area }) => `${quoteSheet(sheet.name)}!${printArea(area)}`),
  AddressLocal: reading(({ sheet, area }) => `${quoteSheet(sheet.name)}!${printArea(area)}`),
  RowIndex: reading(({ area }) => area.top),
  ColumnIndex: reading(({ area }) => area.left),
  RowCount: reading(({ area }) => rowsOf(area)),
  ColumnCount: reading(({ area }) => columnsOf(area)),
  CellCount: reading(({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area))),
  IsEntireColumn: reading(({ area }) => isWholeColumns(area)),
  IsEntireRow: reading(({ area }) => isWholeRows(area)),
  HasSpill: {
    get: ({ sheet, area }, host) => {
      host.calculate();
      const found = matrix({ sheet, area }, (on, row, column) => {
        const cell = cellAt(on, row, column);
        return cell?.spill !== undefined || cell?.spillFrom !== undefined;
      })?.flat();
      return found?.every((one) => one) ? true : found?.some((one) => one) ? null : false;
    },
  },
  RowHidden: {
    get: ({ sheet, area }) => all(area.top, area.bottom, (row) => isRowHidden(sheet, row)),
    set: ({ sheet, area }, value) => {
      requireAllowed(sheet, 'allowFormatRows');
      setLines(sheet.rows, area.top, area.bottom, { hidden: flag(value) });
    },
  },
  ColumnHidden: {
    get: ({ sheet, area }) => all(area.left, area.right, (column) => isColumnHidden(sheet, column)),
    set: ({ sheet, area }, value) => {
      requireAllowed(sheet, 'allowFormatColumns');
      setLines(sheet.columns, area.left, area.right, { hidden: flag(value) });
    },
  },
  Hidden: reading(({ sheet, area }) => {
    const rows = all(area.top, area.bottom, (row) => isRowHidden(sheet, row));
    const columns = all(area.left, area.right, (column) => isColumnHidden(sheet, column));
    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  }),
  Style: {
    get: () => 'Normal',
    set: (_target, value) => {
      if (value !== 'Normal') {
        throw new HostError('UnsupportedOperation');
      }
    },
  },
};
