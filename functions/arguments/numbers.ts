import {
  CELL_DIGITS,
  exactNumber,
  readAmount,
  ZERO,
  type Amount,
  type ExactNumber,
} from '../../src/core/index';
import { invalid } from '../trouble';
import { isBlank, plainValue, quoteCell } from './cell';
import { placeOf, soundCell, type Matrix } from './matrix';

/** The exact number of a cell in whatever unit; null for a blank one. Text is refused, even text that looks like one. */
export function numberAt(matrix: Matrix, row: number, column: number): ExactNumber | null {
  const cell = soundCell(matrix, row, column);
  if (isBlank(cell)) {
    return null;
  }
  return exactNumber(finite(plainValue(cell), matrix, row, column));
}

/** The exact amount in 元 of a cell; a blank one is nothing. */
export function amountAt(matrix: Matrix, row: number, column: number): Amount {
  const cell = soundCell(matrix, row, column);
  if (isBlank(cell)) {
    return ZERO;
  }
  const reading = readAmount(finite(plainValue(cell), matrix, row, column), '元');
  if (reading.state === 'refused') {
    const kind = reading.problem === 'too-many-digits' ? 'too-many-digits' : 'too-many-decimals';
    throw invalid(kind, { place: placeOf(matrix, row, column), found: quoteCell(cell) });
  }
  return reading.state === 'blank' ? ZERO : reading.amount;
}

function finite(value: unknown, matrix: Matrix, row: number, column: number): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw invalid('not-a-number', { place: placeOf(matrix, row, column), found: quoteCell(value) });
  }
  return value;
}

/** A number whose digits all fit into a cell. */
export function fitsCell(digits: number): boolean {
  return digits <= CELL_DIGITS;
}
