import { exactDifference, exactSum, isExactZero, roundedTo, type ExactNumber } from './exact';
import { addIntervals, exactly, meet, printedInterval, type Interval } from './rounded';

/** exact: as printed; tail: rounding each figure on its own explains the difference; error: it does not. */
export type SumVerdict = 'exact' | 'tail' | 'error';

export interface StatedSum {
  readonly verdict: SumVerdict;
  /** Stated less the sum of the parts, as printed. */
  readonly difference: ExactNumber;
}

/**
 * A stated sum against its parts, all printed with the same decimals (null: a blank, exactly zero). The interval rule
 * of the checker: with two parts or more the intervals must meet; one part that is not blank is the same quantity
 * printed twice and must be identical.
 */
export function judgeStatedSum(
  stated: ExactNumber | null,
  parts: readonly (ExactNumber | null)[],
  decimals: number,
): StatedSum {
  const zero = exactSum([]);
  const total = stated === null ? zero : roundedTo(stated, decimals);
  const given = parts.flatMap((part) => (part === null ? [] : [roundedTo(part, decimals)]));
  const difference = exactDifference(total, exactSum(given));
  if (isExactZero(difference)) {
    return { verdict: 'exact', difference };
  }
  const interval = (value: ExactNumber): Interval =>
    printedInterval(value, decimals, 'half-up') ?? exactly(value);
  const sum = given.map(interval).reduce(addIntervals, exactly(0));
  const own = stated === null ? exactly(0) : interval(total);
  return { verdict: given.length > 1 && meet(sum, own) ? 'tail' : 'error', difference };
}
