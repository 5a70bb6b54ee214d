import {
  exactNumber,
  roundedQuotient,
  roundedTo,
  scaled,
  exactDifference,
  exactSum,
  type ExactNumber,
} from '../../money/exact';
import type { TextFigure } from '../../text/text-figure';
import type { PrintedValue } from './printed-value';

/**
 * What a written percentage is to the one that printed operands give. exact: its rounding · close: the operands, rounded
 * as they are, allow it · last-digit: one unit off in its last place · cut: cut off instead of rounded · padded: rounded to
 * fewer digits, zeros written behind · wrong: none of these.
 */
export type RatioVerdict = 'exact' | 'close' | 'last-digit' | 'cut' | 'padded' | 'wrong';

/** A percentage of printed operands: as they stand, and the least and most that they allow. */
export interface Percentage {
  readonly part: ExactNumber;
  readonly whole: ExactNumber;
  readonly low: ExactNumber;
  readonly high: ExactNumber;
}

/** Decimals by which the ends of a band are known. */
const FINE = 12;
const ORDER: readonly RatioVerdict[] = ['exact', 'close', 'last-digit', 'cut', 'padded', 'wrong'];

/** part ÷ whole in percent; null if the whole can be zero. */
export function percentage(part: PrintedValue, whole: PrintedValue): Percentage | null {
  const size = whole.value.abs() as ExactNumber;
  const least = exactDifference(size, whole.half);
  if (least.lte(0)) {
    return null;
  }
  const own = part.value.abs() as ExactNumber;
  const fewest = exactDifference(own, part.half);
  return {
    part: own,
    whole: size,
    low: percent(fewest.isNegative() ? exactNumber(0) : fewest, exactSum([size, whole.half]), FINE),
    high: percent(exactSum([own, part.half]), least, FINE),
  };
}

function percent(part: ExactNumber, whole: ExactNumber, decimals: number): ExactNumber {
  return scaled(roundedQuotient(part, whole, decimals + 2), 2);
}

/** The percentage rounded half up at the decimals of a written one. */
export function asWritten({ part, whole }: Percentage, { place }: TextFigure): ExactNumber {
  return percent(part, whole, -place);
}

export function judgeRatio(stated: TextFigure, of: Percentage): RatioVerdict {
  const { place } = stated;
  const written = stated.value.abs() as ExactNumber;
  const unit = scaled(exactNumber(1), place);
  const half = scaled(exactNumber(5), place - 1);
  const exact = asWritten(of, stated);
  if (written.eq(exact)) {
    return 'exact';
  }
  if (exactSum([written, half]).gte(of.low) && exactDifference(written, half).lte(of.high)) {
    return 'close';
  }
  const fine = percent(of.part, of.whole, FINE);
  if (written.lt(fine) && exactSum([written, unit]).gt(fine)) {
    return 'cut';
  }
  if (exactDifference(written, exact).abs().eq(unit)) {
    return 'last-digit';
  }
  const digits = /\.(\d*?)(0+)(?:%|个百分点)$/.exec(stated.quote);
  const fewer = digits ? digits[1]!.length : null;
  return fewer !== null && written.eq(roundedTo(fine, fewer)) ? 'padded' : 'wrong';
}

/** The verdict most in favour of the text, over everything that it can be a share of, with what gave it. */
export function bestRatio(
  stated: TextFigure,
  all: readonly (Percentage | null)[],
): { readonly verdict: RatioVerdict; readonly of: Percentage; readonly at: number } | null {
  let best: { verdict: RatioVerdict; of: Percentage; at: number } | null = null;
  for (const [at, of] of all.entries()) {
    const verdict = of ? judgeRatio(stated, of) : null;
    if (of && verdict && (!best || ORDER.indexOf(verdict) < ORDER.indexOf(best.verdict))) {
      best = { verdict, of, at };
    }
  }
  return best;
}
