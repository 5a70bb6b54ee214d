import type { LineItem } from '../budget/line-item';
import { add, ZERO, type Amount } from '../money/amount';

/** Exact totals of amounts at so many places, in one pass; a line that has no place there is left out. */
export function totalsAt(
  count: number,
  lines: readonly LineItem[],
  placeOf: (line: LineItem, at: number) => number | null,
  amountOf: (line: LineItem) => Amount = ({ current }) => current ?? ZERO,
): Amount[] {
  const totals = Array<Amount>(count).fill(ZERO);
  lines.forEach((line, at) => {
    const place = placeOf(line, at);
    if (place !== null) {
      totals[place] = add(totals[place]!, amountOf(line));
    }
  });
  return totals;
}
