import type { LineItem } from '../budget/line-item';
import { add, ZERO, type Amount } from '../money/amount';
import { sumAmounts } from '../money/sum';
import { keysAbove, type RowPlan } from './rows';
import { selects, type Selection } from './selection';
import type { BlockRows } from './table';
import { totalsAt } from './totals';

/** Amounts of a column in each row, and of all of it. */
export interface Gathered {
  readonly byRow: readonly Amount[];
  readonly total: Amount;
}

/** What lines that a column takes add up to, by an amount that each of them has. */
export type Gather = (column: Selection, money: (line: LineItem) => Amount) => Gathered;

/** Each line is added once, to its deepest row; the rows above add up rows. Which row that is, is the same in all columns. */
export function keyedAmounts(
  by: BlockRows['by'],
  rows: readonly RowPlan[],
  lines: readonly LineItem[],
  keys: readonly string[],
): Gather {
  if (by === 'listed') {
    return () => ({ byRow: [], total: ZERO });
  }
  const places = new Map(rows.map(({ key }, at) => [key, at]));
  const placeOf = (key: string): number => places.get(key)!;
  const rowOf = keys.map(placeOf);
  const leaves = [...new Set(keys)].map((key) => ({
    at: placeOf(key),
    above: keysAbove(by, key).map(placeOf),
  }));
  return (column, money) => {
    const own = totalsAt(
      rows.length,
      lines,
      (line, at) => (selects(column, line) ? rowOf[at]! : null),
      money,
    );
    const byRow = [...own];
    for (const { at, above } of leaves) {
      for (const row of above) {
        byRow[row] = add(byRow[row]!, own[at]!);
      }
    }
    return { byRow, total: sumAmounts(own) };
  };
}
