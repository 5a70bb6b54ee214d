import { bareName } from '../../../classification/names';
import type { Book, BookRow } from '../../book/book';
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
    printed.every(({ row }) => bareName(row.name) === bareName(body?.name ?? '')) &&
    !TREES.some((id) => blockOf(book, id)?.rows.some((row) => row.body !== null && isBelow(row, key)))
  );
}

/** Whether a row is a 项 of a 款, be the 款 itself printed or not. */
function isBelow({ code }: BookRow, section: string): boolean {
  return code !== null && code.length > section.length && code.startsWith(section);
}

/** Whether a row prints an amount other than zero. */
export function hasMoney({ figures }: BookRow): boolean {
  return figures.some((figure) => figure?.state === 'figure' && figure.value !== 0);
}
