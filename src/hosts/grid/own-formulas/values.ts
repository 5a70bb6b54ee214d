/** An error in a cell, such as `#REF!`. */
export class CellError {
  constructor(readonly code: string) {}
}

/** What a cell holds; null is a blank one. */
export type Scalar = number | string | boolean | CellError | null;

/** Values in rows. */
export interface Block {
  readonly rows: number;
  readonly columns: number;
  readonly data: readonly Scalar[];
}

export type Value = Scalar | Block;

export const VALUE_ERROR = new CellError('#VALUE!');
export const REFERENCE_ERROR = new CellError('#REF!');
export const DIVISION_ERROR = new CellError('#DIV/0!');
const NOT_THERE = new CellError('#N/A');

export function isBlock(value: Value): value is Block {
  return typeof value === 'object' && value !== null && 'data' in value;
}

export function isError(value: Value): value is CellError {
  return value instanceof CellError;
}

export function blockOf(value: Value): Block {
  return isBlock(value) ? value : { rows: 1, columns: 1, data: [value] };
}

/** Value by value. */
export function each(value: Value, operation: (one: Scalar) => Scalar): Value {
  return isBlock(value) ? { ...value, data: value.data.map(operation) } : operation(value);
}

/** Value by value of two; one row, column or value is repeated, and what has no partner is #N/A. */
export function combine(a: Value, b: Value, operation: (a: Scalar, b: Scalar) => Scalar): Value {
  if (!isBlock(a)) {
    return each(b, (one) => operation(a, one));
  }
  if (!isBlock(b)) {
    return each(a, (one) => operation(one, b));
  }
  if (a.rows === b.rows && a.columns === b.columns) {
    return { ...a, data: a.data.map((one, at) => operation(one, b.data[at]!)) };
  }
  const [rows, columns] = [Math.max(a.rows, b.rows), Math.max(a.columns, b.columns)];
  const data = Array.from({ length: rows * columns }, (_, at): Scalar => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const [x, y] = [placeIn(a, row, column), placeIn(b, row, column)];
    return x === null || y === null ? NOT_THERE : operation(a.data[x]!, b.data[y]!);
  });
  return { rows, columns, data };
}

function placeIn({ rows, columns }: Block, row: number, column: number): number | null {
  const isThere = (rows === 1 || row < rows) && (columns === 1 || column < columns);
  return isThere ? (rows === 1 ? 0 : row) * columns + (columns === 1 ? 0 : column) : null;
}

const NUMERAL = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:e[-+]?[0-9]+)?$/i;

/** The number that a text says; null if it says none. */
export function numberIn(text: string): number | null {
  const trimmed = text.trim();
  const plain = /^[-+]?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]*)?$/.test(trimmed)
    ? trimmed.replaceAll(',', '')
    : trimmed;
  return NUMERAL.test(plain) ? Number(plain) : null;
}

/** As arithmetic takes it. */
export function toNumber(value: Scalar): number | CellError {
  switch (typeof value) {
    case 'number':
      return value;
    case 'boolean':
      return value ? 1 : 0;
    case 'string':
      return numberIn(value) ?? VALUE_ERROR;
    default:
      return value ?? 0;
  }
}

export function toText(value: Scalar): string | CellError {
  switch (typeof value) {
    case 'string':
      return value;
    case 'boolean':
      return value ? 'TRUE' : 'FALSE';
    case 'number':
      return String(fifteenDigits(value));
    default:
      return value ?? '';
  }
}

/** Whether a condition holds. */
export function toBoolean(value: Scalar): boolean | CellError {
  if (typeof value === 'boolean') {
    return value;
  }
  if (typeof value === 'string') {
    return /^(?:true|false)$/i.test(value) ? value.toLowerCase() === 'true' : VALUE_ERROR;
  }
  const number = toNumber(value);
  return typeof number === 'number' ? number !== 0 : number;
}

/** A number as a spreadsheet knows it. */
export function fifteenDigits(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}
