import type { FigureKey } from '../disclosure/figure-source';
import { printedShare, printedShares } from './changes';
import type { Facts } from './facts';
import { figureAt } from './figure-at';
import type { NarrativeForm } from './narrative-form';
import { rowsIn, type RowInList } from './row-lists';

/**
 * A share as the text says it: of printed figures, rounded by itself, or with the other parts of its whole so that all add up
 * to exactly 100%, where the budget wants that and they are all of it.
 *
 * @param others What else the whole is made of, as the placeholder names it.
 */
export function saidShare(
  form: NarrativeForm,
  facts: Facts,
  row: RowInList | null,
  part: string,
  whole: string,
  others: readonly string[],
): string {
  const { current, disclosure } = facts;
  const own = figureAt(part, row?.row.key ?? null);
  const of = current.amount(figureAt(whole, null));
  if (disclosure.budget.shares === 'largest-remainder') {
    const rows = (list: string, figure: string): FigureKey[] =>
      rowsIn(form.lists[list]!, facts).map(({ key }) => figureAt(figure, key));
    const parts = [
      ...(row && part.includes('*') ? rows(row.list, part) : [own]),
      ...others.flatMap((other) => {
        const [list, figure] = other.split(':');
        return figure === undefined ? [figureAt(other, null)] : rows(list!, figure);
      }),
    ].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
    const shares = printedShares(
      parts.map((key) => current.amount(key)),
      of,
      disclosure.form,
    );
    const found = shares?.[parts.findIndex((key) => nameOf(key) === nameOf(own))];
    if (found !== undefined) {
      return found;
    }
  }
  return printedShare(current.amount(own), of, disclosure.form);
}

/** What tells figures apart; the same order, and so the same shares, whichever of them is said. */
function nameOf({ table, row, column }: FigureKey): string {
  return [table, row, column].join('/');
}
