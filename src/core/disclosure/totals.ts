import type { LineItem } from '../budget/line-item';
import { add, ZERO, type Amount } from '../money/amount';

/** Exact totals of this year’s amounts at so many places, in one pass; a line that has no place there is left out. */
export function totalsAt(
  count: number,
  lines: readonly LineItem[],
  placeOf: (line: LineItem, at: number) => number | null,
): Amount[] {
  const totals = Array<Amount>(count).fill(ZERO);
  lines.forEach((line, at) => {
    const place = placeOf(line, at);
    if (place !== null) {
      totals[place] = add(totals[place]!, line.current ?? ZERO);
    }
  });
  return totals;
}
