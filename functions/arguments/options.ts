import type { Parameter, Place } from '../../src/words/subjects/functions';
import { invalid } from '../trouble';
import { errorOf, isBlank, plainValue, quoteCell } from './cell';

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** Digits behind the point of what is printed. */
export const PRINTED: Range = { low: 0, high: 10 };

/** How many decimals to round to; the standard where nothing is given. */
export function decimalsOf(given: unknown, standard: number, { low, high }: Range): number {
  const value = single(given, 'decimals');
  if (isBlank(value)) {
    return standard;
  }
  if (typeof value !== 'number' || !Number.isInteger(value) || value < low || value > high) {
    throw invalid('not-decimals', { place: placeOf('decimals'), found: quoteCell(value), low, high });
  }
  return value;
}

/** A switch; off where nothing is given. Excel's FALSE may come as 0. */
export function flagOf(given: unknown, parameter: Parameter): boolean {
  const value = single(given, parameter);
  if (isBlank(value) || value === false || value === 0) {
    return false;
  }
  if (value === true || value === 1) {
    return true;
  }
  throw invalid('not-a-flag', { place: placeOf(parameter), found: quoteCell(value) });
}

/** A text that stands for something; nothing where nothing is given. */
export function wordOf(given: unknown, parameter: Parameter): string {
  const value = single(given, parameter);
  return isBlank(value) ? '' : String(value);
}

/** A year; the standard where nothing is given. */
export function yearOf(given: unknown, standard: () => number): number {
  const value = single(given, 'year');
  if (isBlank(value)) {
    return standard();
  }
  const year = typeof value === 'string' ? Number(value.replace(/年$/, '')) : value;
  if (typeof year !== 'number' || !Number.isInteger(year) || year < 1000 || year > 9999) {
    throw invalid('not-a-year', { place: placeOf('year'), found: quoteCell(value) });
  }
  return year;
}

/** The value of an argument that is one cell; a host may hand it over as a block of one. */
function single(given: unknown, parameter: Parameter): unknown {
  const rows: readonly unknown[] = Array.isArray(given) ? given : [given];
  const first: unknown = rows[0];
  const cell: unknown = Array.isArray(first) ? (first as readonly unknown[])[0] : first;
  const found = errorOf(cell);
  if (found !== null) {
    throw invalid('error-cell', { place: placeOf(parameter), found });
  }
  return plainValue(cell);
}

function placeOf(parameter: Parameter): Place {
  return { parameter, row: null, column: null };
}
