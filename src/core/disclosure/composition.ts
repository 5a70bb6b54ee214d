import { nameOf, type Budget } from '../budget/budget';
import { FUNDING_SOURCES, SOURCE_NAMES, type LineItem } from '../budget/line-item';
import { formatAmount, isZero, ZERO, type Amount } from '../money/amount';
import { sumAmounts } from '../money/sum';
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

/** What income and spending of this year consist of; largest first, nothing that is zero. */
export function composition(budget: Budget, form: Form): Composition {
  const part = (name: string, amount: Amount): [string, Amount] => [name, amount];
  const sources = FUNDING_SOURCES.map((source) =>
    part(
      SOURCE_NAMES[source],
      totalOf(budget, (line) => line.source === source),
    ),
  );
  const codes = [...new Set(budget.lines.map(({ functional }) => functional.slice(0, 3)))].sort();
  const classes = codes.map((code) =>
    part(
      nameOf(budget, code) || code,
      totalOf(budget, ({ functional }) => functional.startsWith(code)),
    ),
  );
  return { income: partsOf(sources, form), spending: partsOf(classes, form) };
}

function totalOf({ lines }: Budget, taken: (line: LineItem) => boolean): Amount {
  return sumAmounts(lines.filter(taken).map(({ current }) => current ?? ZERO));
}

function partsOf(all: readonly (readonly [string, Amount])[], form: Form): CompositionPart[] {
  const some = all.filter(([, amount]) => !isZero(amount));
  const size = (amount: Amount): number => Math.abs(Number(amount));
  const whole = some.reduce((sum, [, amount]) => sum + size(amount), 0);
  return some
    .sort(([, a], [, b]) => size(b) - size(a))
    .map(([name, amount]) => ({
      name,
      text: formatAmount(amount, form.moneyUnit, form.decimals),
      ratio: size(amount) / whole,
    }));
}
