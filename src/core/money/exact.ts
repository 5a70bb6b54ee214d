import { Decimal } from 'decimal.js';
import { CELL_DIGITS } from './read-amount';

const Exact = Decimal.clone({
  precision: 80,
  rounding: Decimal.ROUND_HALF_UP,
  toExpPos: 80,
  toExpNeg: -80,
});

declare const shown: unique symbol;

/** The decimal that a cell shows: 15 significant digits of its number, in whatever unit it stands. */
export type ExactNumber = Decimal & { readonly [shown]: true };

/** The exact number of a cell; a double is the decimal it shows, not the binary fraction behind it. */
export function exactNumber(value: number | string): ExactNumber {
  return new Exact(typeof value === 'number' ? value.toPrecision(CELL_DIGITS) : value) as ExactNumber;
}

export function isExactZero(value: ExactNumber): boolean {
  return value.isZero();
}

export function isExactNegative(value: ExactNumber): boolean {
  return value.isNegative() && !value.isZero();
}

export function exactSum(values: readonly ExactNumber[]): ExactNumber {
  return values.reduce<Decimal>((sum, value) => sum.plus(value), new Exact(0)) as ExactNumber;
}

export function exactDifference(a: ExactNumber, b: ExactNumber): ExactNumber {
  return new Exact(a.minus(b)) as ExactNumber;
}

/** The number for a cell; a zero has no sign. */
export function cellNumber(value: ExactNumber): number {
  return value.toNumber() + 0;
}

/** The value with its point moved to the right, for negative places to the left. */
export function scaled(value: ExactNumber, places: number): ExactNumber {
  return value.times(new Exact(10).pow(places)) as ExactNumber;
}

/** a ÷ b (above zero) rounded down to a whole number, and what is left of a. Nothing is cut on the way. */
export function dividedDown(
  a: ExactNumber,
  b: ExactNumber,
): { readonly whole: ExactNumber; readonly rest: ExactNumber } {
  const cut = a.divToInt(b);
  const whole = a.isNegative() && !cut.times(b).eq(a) ? cut.minus(1) : cut;
  return { whole: whole as ExactNumber, rest: a.minus(whole.times(b)) as ExactNumber };
}

/** a ÷ b, rounded half up (ties away from zero) at a number of decimals; b is not zero. */
export function roundedQuotient(a: ExactNumber, b: ExactNumber, decimals: number): ExactNumber {
  const size = b.abs() as ExactNumber;
  const { whole, rest } = dividedDown(scaled(a.abs() as ExactNumber, decimals), size);
  const places = rest.times(2).gte(size) ? whole.plus(1) : whole;
  const signed = a.isNegative() === b.isNegative() ? places : places.negated();
  return scaled(signed as ExactNumber, -decimals);
}

/** The value as a cell of so many decimals prints it; negative decimals are tens, hundreds …. */
export function roundedTo(value: ExactNumber, decimals: number): ExactNumber {
  return roundedQuotient(value, exactNumber(1), decimals);
}

/** 元 in 万元, rounded half up. */
export function inWan(yuan: ExactNumber, decimals: number): ExactNumber {
  return roundedQuotient(yuan, exactNumber(10_000), decimals);
}

/** Yuan as they are printed, rounded half up. */
export function inYuan(yuan: ExactNumber, decimals: number): ExactNumber {
  return roundedQuotient(yuan, exactNumber(1), decimals);
}

/** The value with a fixed number of decimals, which it must not exceed. */
export function formatExact(value: ExactNumber, decimals: number): string {
  return value.toFixed(decimals);
}
