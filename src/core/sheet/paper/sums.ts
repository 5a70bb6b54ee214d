import type { LineItem } from '../../budget/line-item';
import type { SumBlock } from './sum-blocks';

/** Excel takes no more arguments of one function. */
const MOST_ARGUMENTS = 200;
/** Lines that a formula tells one by one: Excel takes 8,192 characters. */
const MOST_LINES = 200;

/** SUM(…) of cells and ranges, one in another where there are many. */
export function sumOf(parts: readonly string[]): string {
  if (parts.length === 0) {
    return '0';
  }
  const sums: string[] = [];
  for (let at = 0; at < parts.length; at += MOST_ARGUMENTS) {
    sums.push(`SUM(${parts.slice(at, at + MOST_ARGUMENTS).join(',')})`);
  }
  return sums.length === 1 ? sums[0]! : `SUM(${sums.join(',')})`;
}

/**
 * The sum of lines of the list by their places (from 1), as long as the list is what it was; null for so many that a
 * formula can't name them.
 */
export function sumOfLines(places: readonly number[], { line }: SumBlock): string | null {
  return places.length > MOST_LINES ? null : sumOf(places.map((place) => `{${line}:${String(place)}}`));
}

/** Places of the lines in the list, from 1, by what is asked of a line. */
export function placesBy(
  lines: readonly LineItem[],
  keyOf: (line: LineItem) => string,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  lines.forEach((line, at) => {
    append(places, keyOf(line), at + 1);
  });
  return places;
}

export function append<K, T>(lists: Map<K, T[]>, key: K, one: T): void {
  const list = lists.get(key);
  if (list) {
    list.push(one);
  } else {
    lists.set(key, [one]);
  }
}
