import { add, ZERO, type Amount } from './amount';

/**
 * Exact total of many amounts.
 *
 * The fast path adds safe integers as doubles while a second accumulator adds their magnitudes: as long as that
 * one stays below 2^53 no partial sum can have been rounded, so one comparison at the end proves the total.
 */
export function sumAmounts(amounts: readonly Amount[]): Amount {
  let total = 0;
  let magnitude = 0;
  for (const value of amounts as readonly number[]) {
    total += value;
    magnitude += Math.abs(value);
  }
  // A large amount (an object) makes the accumulators strings or NaN, which fail this test as well.
  if (typeof total === 'number' && magnitude <= Number.MAX_SAFE_INTEGER) {
    return total as Amount;
  }
  return amounts.reduce<Amount>(add, ZERO);
}
