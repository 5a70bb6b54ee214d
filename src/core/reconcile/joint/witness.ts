import { reduced, type ReducedSystem } from './reduced';
import type { JointSystem } from './system';

/** Ticks: ranges end at whole ones, so what is nearer to a statement than this can be made to hold. */
const NEAR = 1e-6;
/** How often all statements are gone through. */
const MOST_ROUNDS = 400;
/** A little more than what is off is moved: statements that meet at a sharp angle are reached sooner. */
const STRIDE = 1.6;

/** Whether the printed figures themselves make every statement hold. */
export function holdsAsPrinted({ rows }: JointSystem): boolean {
  return rows.every(({ low, high }) => low <= 0 && high >= 0);
}

/**
 * Whether amounts were found that make every statement hold: statement by statement, what one is off is shared among its
 * figures, each as far as its range goes. False where none were found, which does not prove that there are none.
 */
export function hasWitness(system: JointSystem): boolean {
  const { lower, upper, rows } = reduced(system);
  if (lower.some((low, at) => low > upper[at]!)) {
    return false;
  }
  const offsets = lower.map((low, at) => Math.min(Math.max(0, low), upper[at]!));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    let worst = 0;
    for (const row of rows) {
      const off = offBy(row, offsets);
      worst = Math.max(worst, Math.abs(off));
      const squares = row.factors.reduce((sum, factor) => sum + factor * factor, 0);
      const step = squares === 0 ? 0 : (STRIDE * off) / squares;
      for (const [at, column] of row.columns.entries()) {
        const moved = offsets[column]! + step * row.factors[at]!;
        offsets[column] = Math.min(Math.max(moved, lower[column]!), upper[column]!);
      }
    }
    if (worst < NEAR) {
      return true;
    }
  }
  return false;
}

/** What the sum of a statement would have to be more. */
function offBy(
  { columns, factors, low, high }: ReducedSystem['rows'][number],
  offsets: readonly number[],
): number {
  let sum = 0;
  for (const [at, column] of columns.entries()) {
    sum += factors[at]! * offsets[column]!;
  }
  return sum < low ? low - sum : sum > high ? high - sum : 0;
}
