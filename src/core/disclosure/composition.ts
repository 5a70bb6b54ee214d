import { nameOf, type Budget } from '../budget/budget';
import { FUNDING_SOURCES, SOURCE_NAMES, type LineItem } from '../budget/line-item';
import { formatAmount, isZero, ZERO, type Amount } from '../money/amount';
import { sumAmounts } from '../money/sum';
import { isBalancedIn } from './selected-money';
import type { Form } from './table';

/** A part of a whole, for people who look rather than read. */
export interface CompositionPart {
  readonly name: string;
  /** As printed, in the form's unit of money. */
  readonly text: string;
  /** Of the sum of all magnitudes, 0 to 1: for the length of a bar, not for a statement. */
  readonly ratio: number;
}

export interface Composition {
  /** By funding source. */
  readonly income: readonly CompositionPart[];
  /** By functional 类. */
  readonly spending: readonly CompositionPart[];
}

/** An amount, and what of it the tables print. */
interface Money {
  readonly exact: Amount;
  readonly printed: Amount;
}

/** What income and spending of this year consist of; largest first, nothing that is zero. */
export function composition(budget: Budget, form: Form): Composition {
  const isBalanced = isBalancedIn(budget, form);
  const totalOf = (taken: (line: LineItem) => boolean): Money => {
    const lines = budget.lines.filter(taken);
    const exact = sumAmounts(lines.map(({ current }) => current ?? ZERO));
    return {
      exact,
      printed: isBalanced ? sumAmounts(lines.map(({ published }) => published ?? ZERO)) : exact,
    };
  };
  const sources = FUNDING_SOURCES.map(
    (source) => [SOURCE_NAMES[source], totalOf((line) => line.source === source)] as const,
  );
  const codes = [...new Set(budget.lines.map(({ functional }) => functional.slice(0, 3)))].sort();
  const classes = codes.map(
    (code) =>
      [nameOf(budget, code) || code, totalOf(({ functional }) => functional.startsWith(code))] as const,
  );
  return { income: partsOf(sources, form), spending: partsOf(classes, form) };
}

function partsOf(all: readonly (readonly [string, Money])[], form: Form): CompositionPart[] {
  const some = all.filter(([, { exact }]) => !isZero(exact));
  const size = ([, { exact }]: (typeof all)[number]): number => Math.abs(Number(exact));
  const whole = some.reduce((sum, one) => sum + size(one), 0);
  return some
    .sort((a, b) => size(b) - size(a))
    .map((one) => ({
      name: one[0],
      text: formatAmount(one[1].printed, form.moneyUnit, form.decimals),
      ratio: size(one) / whole,
    }));
}
