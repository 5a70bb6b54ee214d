import { isError, type ErrorValue, type Scalar } from '../model/types';

/** Many values in rows. A single value is a matrix of one cell where an operation takes both. */
export interface Matrix {
  readonly rows: number;
  readonly columns: number;
  readonly data: readonly Scalar[];
}

export type Value = Scalar | Matrix;

export const isMatrix = (value: Value): value is Matrix => typeof value === 'object' && 'data' in value;
export const error = (text: string): ErrorValue => ({ error: text });

export function asMatrix(value: Value): Matrix {
  return isMatrix(value) ? value : { rows: 1, columns: 1, data: [value] };
}

export function single(value: Value): Scalar {
  return isMatrix(value) ? (value.data[0] ?? '') : value;
}

/** Element by element; one row, column or value is repeated, and what has no partner is #N/A. */
export function combine(a: Value, b: Value, operation: (a: Scalar, b: Scalar) => Scalar): Value {
  if (!isMatrix(a) && !isMatrix(b)) {
    return operation(a, b);
  }
  const left = asMatrix(a);
  const right = asMatrix(b);
  const rows = Math.max(left.rows, right.rows);
  const columns = Math.max(left.columns, right.columns);
  const data: Scalar[] = new Array<Scalar>(rows * columns);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const x = at(left, row, column);
      const y = at(right, row, column);
      data[row * columns + column] = x === undefined || y === undefined ? error('#N/A') : operation(x, y);
    }
  }
  return { rows, columns, data };
}

export function each(a: Value, operation: (a: Scalar) => Scalar): Value {
  return isMatrix(a) ? { ...a, data: a.data.map(operation) } : operation(a);
}

function at(matrix: Matrix, row: number, column: number): Scalar | undefined {
  const fits = (matrix.rows === 1 || row < matrix.rows) && (matrix.columns === 1 || column < matrix.columns);
  return fits
    ? matrix.data[(matrix.rows === 1 ? 0 : row) * matrix.columns + (matrix.columns === 1 ? 0 : column)]
    : undefined;
}

/** A value as a number, the way arithmetic takes it. */
export function toNumber(value: Scalar): number | ErrorValue {
  if (typeof value === 'number') {
    return value;
  }
  if (typeof value === 'boolean') {
    return value ? 1 : 0;
  }
  if (isError(value)) {
    return value;
  }
  if (value === '') {
    return 0;
  }
  const number = Number(value.trim().replaceAll(',', ''));
  return value.trim() === '' || Number.isNaN(number) ? error('#VALUE!') : number;
}

export function toText(value: Scalar): string | ErrorValue {
  if (typeof value === 'boolean') {
    return value ? 'TRUE' : 'FALSE';
  }
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : value;
}

/** As a text, errors by their name. */
export function spelled(value: Scalar): string {
  const text = toText(value);
  return typeof text === 'string' ? text : text.error;
}

export function toBoolean(value: Scalar): boolean | ErrorValue {
  if (typeof value === 'string' && value !== '') {
    return /^(true|false)$/i.test(value) ? value.toLowerCase() === 'true' : error('#VALUE!');
  }
  const number = toNumber(value);
  return typeof number === 'number' ? number !== 0 : number;
}

export function firstError(data: readonly Scalar[]): ErrorValue | null {
  return data.find(isError) ?? null;
}
