import { equals, formatAmount, isZero, type Amount } from '../money/amount';
import {
  exactDifference,
  exactNumber,
  formatExact,
  isExactNegative,
  isExactZero,
  scaled,
  type ExactNumber,
} from '../money/exact';
import { closedShares, share } from '../money/share';
import type { Form } from '../disclosure/table';
import type { FigureKey, FigureSource } from '../disclosure/figure-source';
import type { ChangePhrases } from './narrative-form';
import { said, words, type Said } from './said';

/** Percentages are printed with two decimals. */
const DECIMALS = 2;

/** An amount as the tables print it; exactly nothing is 0. */
export function printed(amount: Amount, { moneyUnit, decimals }: Form): string {
  return isZero(amount) ? '0' : formatAmount(amount, moneyUnit, decimals);
}

/**
 * The share of a part in a whole, in percent, half up. Shares and changes are made of printed figures, so that a reader gets
 * them from what he sees. Of nothing everything is 0.00.
 */
export function printedShare(part: Amount, whole: Amount, form: Form): string {
  const of = number(whole, form);
  return isExactZero(of) ? percent(of) : percent(share(number(part, form), of, DECIMALS));
}

/**
 * The shares of the parts of a whole, in percent, so that they add up to exactly 100 (largest remainder, of equal ones the
 * first). Null where the parts are not all of the whole.
 */
export function printedShares(parts: readonly Amount[], whole: Amount, form: Form): string[] | null {
  const of = number(whole, form);
  const closed = isExactZero(of)
    ? null
    : closedShares(
        parts.map((part) => number(part, form)),
        of,
        DECIMALS,
      );
  return closed?.map(percent) ?? null;
}

/** A figure of last year, and whether it is known only as it was printed. */
export interface Before {
  readonly amount: Amount;
  readonly isRounded: boolean;
}

/** What a figure was last year; null where nothing says it. */
export function beforeOf(prior: FigureSource | null, key: FigureKey): Before | null {
  const amount = prior?.amount(key) ?? null;
  return prior === null || amount === null ? null : { amount, isRounded: prior.isRounded(key) };
}

/** Whether an amount is another than last year’s; of one that was rounded its print is all that can be compared. */
export function isChanged(now: Amount, { amount, isRounded }: Before, form: Form): boolean {
  return isRounded ? !number(now, form).eq(number(amount, form)) : !equals(now, amount);
}

/** How an amount differs from last year’s, in the words of the form; `rated` with the percentage, where there is one. */
export function changeOf(
  now: Amount,
  before: Before,
  rated: boolean,
  { base, phrases, form }: { readonly base: string; readonly phrases: ChangePhrases; readonly form: Form },
): Said {
  const [current, prior] = [number(now, form), number(before.amount, form)];
  const change = exactDifference(current, prior);
  const isLess = isExactNegative(change);
  const size = isLess ? exactDifference(prior, current) : change;
  const phrase = ((): string => {
    if (isExactZero(size)) {
      return isChanged(now, before, form) ? phrases.nearly : phrases.same;
    }
    if (isZero(before.amount) && !isLess) {
      return phrases.new;
    }
    const hasRate = rated && !isExactZero(prior) && !isExactNegative(prior);
    return isLess
      ? phrases.less + (hasRate ? phrases.lessRate : '')
      : phrases.more + (hasRate ? phrases.moreRate : '');
  })();
  const values: Readonly<Record<string, () => string>> = {
    base: () => base,
    delta: () => formatExact(size, form.decimals),
    rate: () => percent(share(size, prior, DECIMALS)),
  };
  return said(phrase, (name) => words(values[name]!()));
}

/** The number that is printed. */
function number(amount: Amount, form: Form): ExactNumber {
  return exactNumber(printed(amount, form));
}

function percent(ratio: ExactNumber): string {
  return formatExact(scaled(ratio, 2), DECIMALS);
}
