import { bareName } from '../../../classification/names';
import type { Book, BookRow } from '../../book/book';
import { childrenOf } from '../../book/tree';
import { blockOf, BUDGETS } from '../../statements/relations';

const TREES = ['income', 'spending', ...BUDGETS] as const;

/**
 * Whether every table that prints a 款 with money does so by this name and without 项: the table of spending, that of income,
 * those of the budgets. One table alone says it only where income is not printed by code: then no other one need have the 款.
 */
export function isWithheld({ role, key, body }: BookRow, book: Book): boolean {
  const printed = TREES.flatMap((id) => {
    const block = blockOf(book, id);
    const row = block?.byKey.get(key);
    return block && row?.body && hasMoney(row) ? [{ block, row: row.body }] : [];
  });
  const ofCodes = blockOf(book, 'income')?.read.declaration.rows.by === 'functional-tree';
  return (
    role === 'section' &&
    printed.length > (ofCodes ? 1 : 0) &&
    printed.every(
      ({ block, row }) => bareName(row.name) === bareName(body?.name ?? '') && !childrenOf(block).has(key),
    )
  );
}

/** Whether a row prints an amount other than zero. */
export function hasMoney({ figures }: BookRow): boolean {
  return figures.some((figure) => figure?.state === 'figure' && figure.value !== 0);
}
