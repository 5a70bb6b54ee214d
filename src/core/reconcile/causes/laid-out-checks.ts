import type { Book } from '../book/book';
import type { Check } from '../statements/check';
import { layOutCheck } from '../statements/describe';
import type { Cause } from './cause';
import type { Figure } from '../book/figure';
import type { Finding } from '../findings/finding';
import { figuresOfCheck, type Ledger } from '../statements/ledger';

/** At most this many broken sums are laid out below one finding. */
const MOST_CHECKS = 12;

/** The sums that a cause breaks, laid out; one of them first. */
export function laidOut(cause: Cause, first: number, ledger: Ledger, book: Book): Finding['checks'] {
  return [first, ...cause.broken.filter((at) => at !== first)]
    .slice(0, MOST_CHECKS)
    .map((at) => layOutCheck(ledger.checks[at]!, book));
}

/** Most decimals of the other figures of a statement in the same unit. */
export function decimalsOf(check: Check, figure: Figure): number {
  return [...figuresOfCheck(check)].reduce(
    (most, one) =>
      one !== figure && one.table.unit === figure.table.unit ? Math.max(most, one.decimals) : most,
    0,
  );
}
