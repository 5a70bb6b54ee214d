import { inSteps } from '../money/steps';
import type { Amount } from '../money/amount';

/**
 * Shares a whole number of steps among amounts by largest remainder: each gets the floor of its own, and those whose rests are
 * the largest one more; the first of equals first. Beyond what the rests take, what is over or lacks goes to the largest.
 *
 * @returns Steps of each amount, which add up to `steps`.
 */
export function shareOut(steps: number, amounts: readonly Amount[], step: number): number[] {
  const exact = amounts.map((amount) => inSteps(amount, step));
  const shares = exact.map(({ floor }) => floor);
  let left = steps - shares.reduce((sum, share) => sum + share, 0);
  const byRest = exact.map((_, at) => at).sort((a, b) => exact[b]!.rest - exact[a]!.rest || a - b);
  for (const at of byRest) {
    if (left > 0 && exact[at]!.rest > 0) {
      shares[at]! += 1;
      left -= 1;
    }
  }
  const bySize = exact
    .map((_, at) => at)
    .filter((at) => exact[at]!.floor !== 0 || exact[at]!.rest !== 0)
    .sort((a, b) => Math.abs(exact[b]!.floor) - Math.abs(exact[a]!.floor) || a - b);
  // A sum that had to be moved from an amount that could be printed as it is: one step, of one of them.
  for (const at of bySize) {
    if (left !== 0 && exact[at]!.rest === 0) {
      const one = Math.sign(left);
      shares[at]! += one;
      left -= one;
    }
  }
  return shares;
}
