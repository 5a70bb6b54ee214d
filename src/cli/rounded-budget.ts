import {
  ADJUSTMENTS_SHEET,
  adjustmentsOf,
  type AdjustedFigures,
  type Budget,
  type Disclosure,
  type Language,
} from '../core/index';
import { balance, type BalanceCount } from '../core/balance/index';
import { BALANCE_TEXTS } from '../words/balance';
import type { Console } from './console';
import type { GenerateOptions } from './options';

/** A budget as its figures are to be rounded, and how far balanced ones may be from the fewest changes. */
export interface RoundedBudget {
  readonly budget: Budget;
  readonly gap: number;
}

/**
 * Balances a budget where that is asked for. Null where it can't be done; then that has been told.
 *
 * @param tables Its tables as each figure is rounded by itself.
 */
export async function roundedBudget(
  budget: Budget,
  tables: (budget: Budget) => Disclosure,
  { rounding, seconds }: GenerateOptions,
  language: Language,
  console: Console,
): Promise<RoundedBudget | null> {
  if (rounding === 'half-up') {
    return { budget, gap: 0 };
  }
  const texts = BALANCE_TEXTS[language];
  console.progress(texts.balancing);
  const { nodeSolver } = await import('../hosts/solver/node-solver');
  const result = await balance(
    tables(budget),
    await nodeSolver(),
    { seconds },
    {
      totalsFirst: rounding === 'balanced-totals',
    },
  );
  switch (result.state) {
    case 'balanced':
      return { budget: result.budget, gap: result.gap };
    case 'exact':
      console.log(texts.exact);
      return { budget, gap: 0 };
    default:
      console.error(texts[result.state]);
      return null;
  }
}

/** Names the figures that could be printed as they are and are not, before anything is written. */
export function tellMoved(
  sheets: readonly AdjustedFigures[],
  budget: Budget,
  language: Language,
  console: Console,
): void {
  const texts = BALANCE_TEXTS[language];
  const moved = adjustmentsOf(sheets, budget).filter((one) => one.moved);
  if (moved.length > 0) {
    console.log([texts.toMove(moved.length), ...moved.map((one) => `  ${texts.moves(one)}`)].join('\n'));
  }
}

/** How many figures of balanced tables are other than their own rounding. */
export function tellBalance(
  count: BalanceCount,
  how: { readonly gap: number; readonly totalsFirst: boolean },
  language: Language,
  console: Console,
): void {
  console.log(BALANCE_TEXTS[language].balanced({ ...count, ...how, sheet: ADJUSTMENTS_SHEET }));
}
