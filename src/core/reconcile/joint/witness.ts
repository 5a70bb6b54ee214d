import { boundsOf, type Bounds } from './bounds';
import { inIndependent } from './independent';
import { reduced, type ReducedSystem } from './reduced';
import type { JointSystem } from './system';

/** Ticks: ranges end at whole ones, so what is nearer to a statement than this can be made to hold. */
const NEAR = 1e-6;
/** How often all statements are gone through. */
const MOST_ROUNDS = 300;
/** More than what is off is moved, and into a range rather than to its end: the search comes to an end by it. */
const STRIDE = 1.5;
const INWARD = 0.1;
/** Where ranges only touch there is no way inward: it becomes shorter from round to round. */
const SHORTER = 0.97;

/** Whether the printed figures themselves make every statement hold. */
export function holdsAsPrinted({ rows }: JointSystem): boolean {
  return rows.every(({ low, high }) => low <= 0 && high >= 0);
}

/**
 * Whether amounts were found that make every statement hold: sum by sum, what one is out of its range is shared among its
 * figures, each as far as its own range goes. False where none were found, which does not prove that there are none.
 */
export function hasWitness(system: JointSystem, bounds: Bounds = boundsOf(system)): boolean {
  const independent = inIndependent(reduced(system, bounds));
  if (!independent || independent.lower.some((low, at) => low > independent.upper[at]!)) {
    return false;
  }
  const { lower, upper, rows } = independent;
  const offsets = lower.map((low, at) => Math.min(Math.max(0, low), upper[at]!));
  let inward = INWARD;
  for (let round = 0; round < MOST_ROUNDS; round += 1, inward *= SHORTER) {
    let worst = 0;
    for (const row of rows) {
      const sum = sumOf(row, offsets);
      const off = sum < row.low ? row.low - sum : sum > row.high ? row.high - sum : 0;
      worst = Math.max(worst, Math.abs(off));
      if (off !== 0) {
        const further = Math.min(inward, (row.high - row.low) / 2);
        share(row, off + Math.sign(off) * further, offsets, lower, upper);
      }
    }
    if (worst < NEAR) {
      return true;
    }
  }
  return false;
}

function sumOf({ columns, factors }: ReducedSystem['rows'][number], offsets: readonly number[]): number {
  let sum = 0;
  for (const [at, column] of columns.entries()) {
    sum += factors[at]! * offsets[column]!;
  }
  return sum;
}

/** Moves the figures of a sum that have room to move. */
function share(
  { columns, factors }: ReducedSystem['rows'][number],
  off: number,
  offsets: number[],
  lower: readonly number[],
  upper: readonly number[],
): void {
  const hasRoom = (column: number, at: number): boolean =>
    factors[at]! * off > 0 ? offsets[column]! < upper[column]! : offsets[column]! > lower[column]!;
  const free = columns.map(hasRoom);
  const squares = factors.reduce((sum, factor, at) => sum + (free[at] ? factor * factor : 0), 0);
  for (const [at, column] of columns.entries()) {
    if (free[at]) {
      const moved = offsets[column]! + (STRIDE * off * factors[at]!) / squares;
      offsets[column] = Math.min(Math.max(moved, lower[column]!), upper[column]!);
    }
  }
}
