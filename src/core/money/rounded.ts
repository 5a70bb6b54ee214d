import { Decimal } from 'decimal.js';
import type { RoundingMode } from './amount';

const Exact = Decimal.clone({ precision: 60, toExpPos: 60, toExpNeg: -60 });

/**
 * The amounts a printed figure can stand for: an interval whose ends are closed (the end belongs to it) or open.
 * Source: the interval rule of XBRL Calculations 1.1. Unit: that of the figure.
 */
export interface Interval {
  readonly low: Decimal;
  readonly lowClosed: boolean;
  readonly high: Decimal;
  readonly highClosed: boolean;
}

/** Decimals printed; negative for figures rounded to tens, hundreds …; 'exact' for a figure that was not rounded. */
export type PrintedDecimals = number | 'exact';

/** Exactly this value: what a blank cell is (0), and a figure that was not rounded. */
export function exactly(value: Decimal.Value): Interval {
  const point = new Exact(value);
  return { low: point, lowClosed: true, high: point, highClosed: true };
}

/**
 * What a printed figure v stands for, u being one unit in its last place. Rounded half up: [v − u/2, v + u/2], both
 * ends closed. Truncated: [v, v + u) above zero, (v − u, v] below, (−u, u) for zero. Null if the value has digits
 * beyond its last place: then it is not the figure that was printed.
 */
export function printedInterval(
  value: Decimal.Value,
  decimals: PrintedDecimals,
  mode: RoundingMode,
): Interval | null {
  if (decimals === 'exact') {
    return exactly(value);
  }
  const point = new Exact(value);
  const unit = new Exact(10).pow(-decimals);
  if (!point.mod(unit).isZero()) {
    return null;
  }
  if (mode === 'half-up') {
    const half = unit.div(2);
    return { low: point.minus(half), lowClosed: true, high: point.plus(half), highClosed: true };
  }
  return {
    low: point.gt(0) ? point : point.minus(unit),
    lowClosed: point.gt(0),
    high: point.lt(0) ? point : point.plus(unit),
    highClosed: point.lt(0),
  };
}

/** Sum of two intervals; an end is closed only where both are. */
export function addIntervals(a: Interval, b: Interval): Interval {
  return {
    low: a.low.plus(b.low),
    lowClosed: a.lowClosed && b.lowClosed,
    high: a.high.plus(b.high),
    highClosed: a.highClosed && b.highClosed,
  };
}

/** The interval times a weight; a negative weight swaps the ends together with their flags. */
export function weigh(interval: Interval, weight: number): Interval {
  if (weight < 0) {
    return {
      low: interval.high.times(weight),
      lowClosed: interval.highClosed,
      high: interval.low.times(weight),
      highClosed: interval.lowClosed,
    };
  }
  return { ...interval, low: interval.low.times(weight), high: interval.high.times(weight) };
}

/** The amounts both intervals allow, or null if they share no point; touching ends count only if both are closed. */
export function meet(a: Interval, b: Interval): Interval | null {
  const low = a.low.gt(b.low) ? a : b;
  const high = a.high.lt(b.high) ? a : b;
  const lowClosed = a.low.eq(b.low) ? a.lowClosed && b.lowClosed : low.lowClosed;
  const highClosed = a.high.eq(b.high) ? a.highClosed && b.highClosed : high.highClosed;
  const order = low.low.comparedTo(high.high);
  if (order > 0 || (order === 0 && !(lowClosed && highClosed))) {
    return null;
  }
  return { low: low.low, lowClosed, high: high.high, highClosed };
}
