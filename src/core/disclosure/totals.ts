import type { LineItem } from '../budget/line-item';
import { add, ZERO, type Amount } from '../money/amount';

/** Exact totals of this year's amounts by a key of the lines, in one pass. */
export function totalsByKey(
  lines: readonly LineItem[],
  keyOf: (line: LineItem) => string,
): Map<string, Amount> {
  const places = new Map<string, number>();
  const totals: Amount[] = [];
  for (const line of lines) {
    const key = keyOf(line);
    const place = places.get(key);
    const amount = line.current ?? ZERO;
    if (place === undefined) {
      places.set(key, totals.length);
      totals.push(amount);
    } else {
      totals[place] = add(totals[place]!, amount);
    }
  }
  return new Map([...places].map(([key, place]) => [key, totals[place]!]));
}
