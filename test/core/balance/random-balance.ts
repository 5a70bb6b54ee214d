import type { Budget } from '../../../src/core/budget/budget';
import type { LineItem } from '../../../src/core/budget/line-item';
import { fromFen, type Amount } from '../../../src/core/money/amount';
import { dice } from '../../dice';
import { randomBudget } from '../../second-opinion/random-budget';

/** Amounts in multiples of 50 元, of which many can be printed as they are: not all can be balanced without moving some. */
export function inFifties(budget: Budget): Budget {
  const fifty = (amount: Amount | null): Amount | null =>
    amount === null ? null : fromFen(Math.round(Number(amount) / 5000) * 5000);
  return changed(budget, (line) => ({ ...line, current: fifty(line.current), prior: fifty(line.prior) }));
}

/** Last year’s amounts as well, of some of the lines. */
export function withPrior(seed: number, budget: Budget): Budget {
  const next = dice(seed);
  return changed(budget, (line) => ({ ...line, prior: next(4) === 0 ? null : fromFen(next(1e10)) }));
}

function changed(budget: Budget, change: (line: LineItem) => LineItem): Budget {
  return { ...budget, lines: budget.lines.map(change) };
}

/** The same budget for the same seed: every fifth in fifties, every third with amounts of last year. */
export function budgetToBalance(seed: number, most: number): Budget {
  const next = dice(seed * 7 + 1);
  const lines = 1 + next(seed % 4 === 0 ? most : Math.min(most, 60));
  const plain = randomBudget(seed, lines);
  const one = seed % 3 === 0 ? withPrior(seed, plain) : plain;
  return seed % 5 === 0 ? inFifties(one) : one;
}
