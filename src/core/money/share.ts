import {
  dividedDown,
  exactDifference,
  exactNumber,
  exactSum,
  isExactNegative,
  roundedQuotient,
  scaled,
  type ExactNumber,
} from './exact';

/** A percentage has two decimals fewer than its ratio. */
const PERCENT = 2;

/** The share of a part as a ratio, rounded half up at a decimal of its percentage; the total is not zero. */
export function share(part: ExactNumber, total: ExactNumber, decimals: number): ExactNumber {
  return roundedQuotient(part, total, decimals + PERCENT);
}

/**
 * Shares that add up to exactly 100%: each is rounded down, and what is then missing goes, one unit in the last place
 * each, to those that lost most (the largest remainders; of equal ones the first). Null if the parts differ from their
 * total by more than one such unit each could mend: then they are no parts of this total.
 */
export function closedShares(
  parts: readonly ExactNumber[],
  total: ExactNumber,
  decimals: number,
): readonly ExactNumber[] | null {
  const places = decimals + PERCENT;
  const sign = exactNumber(isExactNegative(total) ? -1 : 1);
  const size = total.abs() as ExactNumber;
  const cut = parts.map((part) => dividedDown(scaled(part.times(sign) as ExactNumber, places), size));
  const given = exactSum(cut.map(({ whole }) => whole));
  const missing = exactDifference(scaled(exactNumber(1), places), given).toNumber();
  if (Math.abs(missing) > parts.length) {
    return null;
  }
  const order = cut
    .map(({ rest }, at) => ({ rest, at }))
    .sort((a, b) => b.rest.comparedTo(a.rest) || a.at - b.at)
    .map(({ at }) => at);
  // A printed list may add up to more than its total by a rounding tail: then the smallest remainders give way.
  const chosen = new Set(missing >= 0 ? order.slice(0, missing) : order.slice(missing));
  const step = missing >= 0 ? 1 : -1;
  return cut.map(({ whole }, at) =>
    scaled((chosen.has(at) ? whole.plus(step) : whole) as ExactNumber, -places),
  );
}

/** By which ratio a figure grew over its base (above zero), rounded half up at a decimal of its percentage. */
export function growth(current: ExactNumber, base: ExactNumber, decimals: number): ExactNumber {
  return share(exactDifference(current, base), base, decimals);
}
