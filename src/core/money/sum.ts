import { add, ZERO, type Amount } from './amount';

/** Exact total of many amounts. */
export function sumAmounts(amounts: readonly Amount[]): Amount {
  return sumRange(amounts, 0, amounts.length);
}

/** Few enough that adding one by one costs less than proving a range. */
const SMALL = 16;

/** Halves a range whose total cannot be proved at once; only very large amounts come to that. */
function sumRange(amounts: readonly Amount[], from: number, to: number): Amount {
  const proved = sumProved(amounts as readonly number[], from, to);
  if (proved !== null) {
    return proved;
  }
  if (to - from <= SMALL) {
    return amounts.slice(from, to).reduce<Amount>(add, ZERO);
  }
  const middle = (from + to) >>> 1;
  return add(sumRange(amounts, from, middle), sumRange(amounts, middle, to));
}

/**
 * Adds safe integers as doubles while other accumulators add their magnitudes: as long as those stay below 2^53 no
 * partial sum, in whatever order, can have been rounded, so one comparison at the end proves the total. Four
 * accumulators each, because a processor adds four numbers in the time that one sum waits for itself.
 */
function sumProved(numbers: readonly number[], from: number, to: number): Amount | null {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let sizeA = 0;
  let sizeB = 0;
  let sizeC = 0;
  let sizeD = 0;
  let at = from;
  for (; at + 3 < to; at += 4) {
    const w = numbers[at]!;
    const x = numbers[at + 1]!;
    const y = numbers[at + 2]!;
    const z = numbers[at + 3]!;
    a += w;
    b += x;
    c += y;
    d += z;
    sizeA += Math.abs(w);
    sizeB += Math.abs(x);
    sizeC += Math.abs(y);
    sizeD += Math.abs(z);
  }
  for (; at < to; at += 1) {
    a += numbers[at]!;
    sizeA += Math.abs(numbers[at]!);
  }
  const total = a + b + c + d;
  // A large amount is an object: it turns a sum into text, which is no proof either.
  const proved = typeof total === 'number' && sizeA + sizeB + sizeC + sizeD <= Number.MAX_SAFE_INTEGER;
  return proved ? (total as Amount) : null;
}
