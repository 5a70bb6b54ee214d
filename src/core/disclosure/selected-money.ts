import type { Budget } from '../budget/budget';
import { carriedOver } from '../budget/carry-over';
import type { LineItem } from '../budget/line-item';
import { ZERO, type Amount } from '../money/amount';
import { sumAmounts } from '../money/sum';
import type { FigurePrint } from './print';
import { selects, takesLines, type Selection } from './selection';

/** What a selection takes of each line. */
export function moneyOf({ year }: Selection): (line: LineItem) => Amount {
  return year === 'prior' ? ({ prior }) => prior ?? ZERO : ({ current }) => current ?? ZERO;
}

/** What of it a balanced budget publishes. */
export function publishedOf({ year }: Selection): (line: LineItem) => Amount {
  return year === 'prior'
    ? ({ publishedPrior }) => publishedPrior ?? ZERO
    : ({ published }) => published ?? ZERO;
}

/** Whether figures that are printed so are those that a budget balances. */
export function isBalancedIn(
  { balanced }: Budget,
  { moneyUnit, decimals }: Omit<FigurePrint, 'zero'>,
): boolean {
  return balanced?.moneyUnit === moneyUnit && balanced.decimals === decimals;
}

/** The exact amount of a selection by itself. */
export function amountIn(selection: Selection, lines: readonly LineItem[], { carryOver }: Budget): Amount {
  return sumAmounts([
    ...spentBy(selection, lines).map(moneyOf(selection)),
    ...carriedOver(carryOver, selection).map(({ amount }) => amount),
  ]);
}

export function publishedIn(selection: Selection, lines: readonly LineItem[], { carryOver }: Budget): Amount {
  return sumAmounts([
    ...spentBy(selection, lines).map(publishedOf(selection)),
    ...carriedOver(carryOver, selection).map(({ published = ZERO }) => published),
  ]);
}

function spentBy(selection: Selection, lines: readonly LineItem[]): readonly LineItem[] {
  return takesLines(selection) ? lines.filter((line) => selects(selection, line)) : [];
}
