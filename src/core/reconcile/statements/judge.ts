import type { RoundingMode } from '../../money/amount';
import type { Check, Verdict } from './check';
import type { Figure } from '../book/figure';
import { hasOthers, roomBelowNothing } from './other-money';

/** A tail beyond this many standard deviations of the rounding errors is suspect. */
const LIKELY = 4;

/** Grades one statement. Interval rule: XBRL Calculations 1.1; σ of a rounding error is u/√12. */
export function judge(check: Check, mode: RoundingMode): Verdict {
  const { stated, parts } = check;
  if (isAcrossUnknownUnits(check)) {
    return parts.every(({ state }) => state === 'blank') && stated.state === 'blank'
      ? 'idle'
      : 'not-possible';
  }
  let printed = stated.state === 'figure' ? 1 : 0;
  let problem = stated.state === 'problem';
  let single: Figure | null = null;
  let nonblank = 0;
  let whole = stated.value;
  let sum = 0;
  let halves = 0;
  let squares = stated.half * stated.half;
  for (const figure of check.beside ?? []) {
    problem ||= figure.state === 'problem';
    whole += figure.value;
    halves += figure.half;
    squares += figure.half * figure.half;
  }
  const others = hasOthers(check);
  // Other money printed as 0.00 is not nothing: it takes part with its width.
  for (const part of others || !check.others ? parts : [...parts, ...check.others]) {
    if (part.state === 'figure') {
      printed += 1;
      nonblank += 1;
      single = part;
      sum += part.value;
      halves += part.half;
      squares += part.half * part.half;
    } else if (part.state === 'problem') {
      problem = true;
    }
  }
  if (problem || !Number.isSafeInteger(sum)) {
    return printed > 0 || problem ? 'not-possible' : 'idle';
  }
  if (printed === 0) {
    return 'idle';
  }
  const difference = whole - sum;
  const kind = check.kind === 'sum' && others ? (check.otherwise ?? 'at-least') : check.kind;
  if (kind === 'at-most') {
    return difference <= halves + stated.half + roomBelowNothing(check) ? 'exact' : 'beyond';
  }
  if (kind === 'at-least') {
    return difference >= -(halves + stated.half + roomBelowNothing(check)) ? 'exact' : 'beyond';
  }
  if (!check.beside && (nonblank <= 1 || kind === 'equal')) {
    return judgeEqual(stated, single ?? parts[0] ?? null, mode);
  }
  if (difference === 0) {
    return 'exact';
  }
  const band = halves + stated.half;
  const meets =
    mode === 'half-up'
      ? Math.abs(difference) <= band
      : truncatedMeets(stated, parts.filter(isFigure), difference);
  if (!meets) {
    return 'error';
  }
  return Math.abs(difference) <= LIKELY * Math.sqrt(squares / 3) ? 'tail' : 'suspect';
}

/** Whether figures of two tables are compared and one of them does not state its unit of money. */
function isAcrossUnknownUnits({ stated, parts }: Check): boolean {
  return parts.some(
    ({ table }) => table !== stated.table && (table.unit === null || stated.table.unit === null),
  );
}

function isFigure(figure: Figure): boolean {
  return figure.state === 'figure';
}

/** Truncated figures: v stands for [v, v + u) above zero, (v − u, v] below, (−u, u) for zero. */
function truncatedMeets(stated: Figure, parts: readonly Figure[], difference: number): boolean {
  // What the parts can be above and below their printed values, and whether an end is reached.
  const reach = (figure: Figure) => ({
    up: figure.value < 0 ? 0 : 2 * figure.half,
    down: figure.value > 0 ? 0 : 2 * figure.half,
  });
  const sum = parts
    .map(reach)
    .reduce((a, b) => ({ up: a.up + b.up, down: a.down + b.down }), { up: 0, down: 0 });
  const own = isFigure(stated) ? reach(stated) : { up: 0, down: 0 };
  // stated + s = Σ parts + p, s in (−own.down, own.up), p in (−sum.down, sum.up); ends that move are open.
  const high = sum.up + own.down;
  const low = -(sum.down + own.up);
  return (
    (difference < high || (high === 0 && difference === 0)) &&
    (difference > low || (low === 0 && difference === 0))
  );
}

/**
 * Two printings of one quantity: with one last place they are identical, else the coarser is the rounding of the finer.
 * Within one unit of money a difference in digits is a tail; between units it is what is to be expected.
 */
function judgeEqual(a: Figure, b: Figure | null, mode: RoundingMode): Verdict {
  if (b === null || a.half === b.half || a.half === 0 || b.half === 0) {
    const other = b?.value ?? 0;
    // A blank is exactly zero; so is what is printed as 0 or 0.00.
    return a.value === other ? 'exact' : 'error';
  }
  const [coarse, fine] = a.half > b.half ? [a, b] : [b, a];
  if (roundTo(fine.value, coarse.half, mode) !== coarse.value) {
    return 'error';
  }
  return a.value === b.value || a.table.unit !== b.table.unit ? 'exact' : 'tail';
}

/** A value in ticks, rounded to the last place of which `half` is a half. */
export function roundTo(value: number, half: number, mode: RoundingMode): number {
  const unit = 2 * half;
  const size = Math.abs(value);
  const rest = size % unit;
  const up = mode === 'half-up' && rest * 2 >= unit ? unit : 0;
  return (value < 0 ? -1 : 1) * (size - rest + up) + 0;
}
