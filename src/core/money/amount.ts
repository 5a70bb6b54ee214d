import { Decimal } from 'decimal.js';

/** Integers of any size are kept whole: 分 are never divided here, only counted. */
const Whole = Decimal.clone({ precision: 60, rounding: Decimal.ROUND_HALF_UP, toExpPos: 60, toExpNeg: -60 });

declare const fen: unique symbol;

/**
 * An exact amount in 分. Amounts that fit are safe integers, which add 400 times faster than decimals;
 * larger ones are whole decimals. Never a fraction, never a rounded value.
 */
export type Amount = (number & { readonly [fen]: true }) | (Decimal & { readonly [fen]: true });

export type MoneyUnit = '元' | '万元';

/** 分 in one unit. */
export const FEN_PER_UNIT: Readonly<Record<MoneyUnit, number>> = { 元: 100, 万元: 1_000_000 };

/** half-up: ties go away from zero. truncate: the digits beyond are cut off. */
export type RoundingMode = 'half-up' | 'truncate';

export const ZERO = 0 as Amount;

/** The amount of a whole number of 分; throws on a fraction, which is a bug of the caller. */
export function fromFen(value: number | Decimal | string): Amount {
  const whole = new Whole(value);
  if (!whole.isInteger()) {
    throw new RangeError(`not a whole number of 分: ${String(value)}`);
  }
  return normalise(whole);
}

/** The same for a number that is known to be a safe integer. */
export function fromWholeFen(value: number): Amount {
  return (value + 0) as Amount;
}

function normalise(whole: Decimal): Amount {
  return (whole.abs().lte(Number.MAX_SAFE_INTEGER) ? whole.toNumber() + 0 : whole) as Amount;
}

export function isZero(amount: Amount): boolean {
  return typeof amount === 'number' ? amount === 0 : amount.isZero();
}

export function isNegative(amount: Amount): boolean {
  return typeof amount === 'number' ? amount < 0 : amount.isNegative();
}

export function add(a: Amount, b: Amount): Amount {
  if (typeof a === 'number' && typeof b === 'number') {
    const sum = a + b;
    if (Number.isSafeInteger(sum)) {
      return sum as Amount;
    }
  }
  return normalise(new Whole(a).plus(b));
}

export function negate(a: Amount): Amount {
  return (typeof a === 'number' ? 0 - a : a.negated()) as Amount;
}

export function subtract(a: Amount, b: Amount): Amount {
  return add(a, negate(b));
}

export function equals(a: Amount, b: Amount): boolean {
  return compare(a, b) === 0;
}

/** Negative, zero or positive as a is below, equal to or above b. */
export function compare(a: Amount, b: Amount): number {
  return typeof a === 'number' && typeof b === 'number' ? a - b : new Whole(a).comparedTo(b);
}

/**
 * The amount in a unit, with a fixed number of decimals: 45150 元 in 万元 with 2 decimals is `4.52`.
 * No binary fraction is formed on the way. A value that rounds to zero has no sign: `0.00`.
 */
export function formatAmount(
  amount: Amount,
  unit: MoneyUnit,
  decimals: number,
  mode: RoundingMode = 'half-up',
): string {
  const perPlace = FEN_PER_UNIT[unit] / 10 ** decimals;
  if (typeof amount === 'number' && perPlace >= 1 && Number.isInteger(perPlace)) {
    return formatWhole(amount, perPlace, decimals, mode);
  }
  const rounding = mode === 'half-up' ? Decimal.ROUND_HALF_UP : Decimal.ROUND_DOWN;
  const printed = new Whole(amount).div(FEN_PER_UNIT[unit]).toFixed(decimals, rounding);
  return /^-[0.]*$/.test(printed) ? printed.slice(1) : printed;
}

/** The same with whole numbers alone: remainders and differences of safe integers are exact. */
function formatWhole(fen: number, perPlace: number, decimals: number, mode: RoundingMode): string {
  const size = Math.abs(fen);
  const remainder = size % perPlace;
  const up = mode === 'half-up' && remainder * 2 >= perPlace ? 1 : 0;
  const places = (size - remainder) / perPlace + up;
  const digits = String(places).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const sign = fen < 0 && places > 0 ? '-' : '';
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}

/** The amount in 万元, exactly: two decimals, more where it has them. */
export function formatWan(amount: Amount): string {
  return formatAmount(amount, '万元', 6).replace(/(\.\d\d\d*?)0+$/, '$1');
}

/** Exact amount in 元 with two decimals, for control totals and messages. */
export function formatYuan(amount: Amount): string {
  if (typeof amount !== 'number') {
    return formatAmount(amount, '元', 2);
  }
  const digits = String(Math.abs(amount)).padStart(3, '0');
  const point = digits.length - 2;
  return `${amount < 0 ? '-' : ''}${digits.slice(0, point)}.${digits.slice(point)}`;
}

/** The amount in 元 as the nearest double: the number that its text is read as. */
export function nearestYuan(amount: Amount): number {
  // Both are whole, so the quotient is rounded once.
  return typeof amount === 'number' ? amount / FEN_PER_UNIT['元'] : Number(formatYuan(amount));
}

/** Significant digits of the amount in 元: what a cell can hold is 15. */
export function significantDigits(amount: Amount): number {
  const digits = new Whole(amount).abs().toFixed(0).replace(/^0+/, '');
  // 分 beyond the point stay significant only while they are not trailing zeros.
  return digits.endsWith('00') ? digits.slice(0, -2).length : digits.length;
}
