import { ancestorsOf, levelOf } from '../../classification/code';
import type { RowRole } from '../../disclosure/filled';
import { SEPARATOR } from '../../disclosure/rows';
import type { ColumnRole } from '../../disclosure/table';
import { addMissingRow, figureOf, type Book, type BookBlock, type BookRow } from '../book/book';
import { isDeepest } from '../book/tree';
import {
  BUDGETS,
  blockOf,
  hasNamesAlone,
  hasUncodedMoney,
  hasUnknownMoney,
  isOfBudget,
  printsLevel,
} from './relations';

/**
 * Adds the rows that a table should print and does not, with blank figures, so that one cause – the missing row – can
 * explain every sum that lacks it: codes that another table of the same rows prints with money, and parents of
 * printed codes.
 */
export function addMissingRows(book: Book): void {
  const income = blockOf(book, 'income');
  const spending = blockOf(book, 'spending');
  const budgets = BUDGETS.map((budget) => blockOf(book, budget)).filter((block) => block !== undefined);
  const trees = [income, spending, ...budgets].filter((block) => block !== undefined);
  for (const block of [income, spending]) {
    if (block && block.byKey.size > 0) {
      for (const other of trees) {
        addRows(book, block, rowsWithMoney(other, 'total'));
      }
    }
  }
  for (const budget of BUDGETS) {
    const block = blockOf(book, budget);
    if (block) {
      addRows(book, block, rowsWithMoney(income, budget));
    }
  }
  const general = blockOf(book, 'general-budget');
  if (general && general.byKey.size > 0) {
    const unclaimed = rowsWithMoney(income, 'appropriation').filter(
      ({ key }) => !budgets.some((block) => block.byKey.has(key)),
    );
    addRows(book, general, unclaimed);
  }
  addClasses(book, blockOf(book, 'overview', 'spending'), [income, spending]);
  addClasses(book, blockOf(book, 'appropriation', 'spending'), budgets);
  addProjects(book, general, blockOf(book, 'projects'));
  for (const block of [...trees, blockOf(book, 'basic')]) {
    if (block) {
      addParents(book, block);
    }
  }
}

/** Printed rows of a tree whose figure in a column is not zero. */
function rowsWithMoney(block: BookBlock | undefined, role: ColumnRole): BookRow[] {
  return (block?.rows ?? []).filter((row) => {
    const figure = figureOf(block, row, role);
    return row.body !== null && row.code !== null && figure?.state === 'figure' && figure.value !== 0;
  });
}

function addRows(book: Book, block: BookBlock, rows: readonly BookRow[]): void {
  // A row that cannot be told may be the one.
  if (hasUnknownMoney(block, 'row') || hasUncodedMoney(block)) {
    return;
  }
  for (const { key, role } of rows) {
    if (!block.byKey.has(key) && printsLevel(block, key)) {
      addMissingRow(book, block, role, key);
    }
  }
}

function addClasses(
  book: Book,
  block: BookBlock | undefined,
  sources: readonly (BookBlock | undefined)[],
): void {
  if (block?.read.declaration.rows.by !== 'classes' || block.byKey.size === 0) {
    return;
  }
  for (const source of sources) {
    addRows(
      book,
      block,
      rowsWithMoney(source, 'total').filter(({ role }) => role === 'class'),
    );
  }
}

/**
 * A project without a name for each 项 with project spending: what its projects do not make up may be one that is not
 * printed. Always, so that which rows there are does not depend on amounts.
 */
function addProjects(book: Book, general: BookBlock | undefined, projects: BookBlock | undefined): void {
  if (
    !projects ||
    projects.rows.length === 0 ||
    hasUncodedMoney(projects) ||
    hasNamesAlone(projects) ||
    !isOfBudget(projects.table, 'general-budget')
  ) {
    return;
  }
  for (const row of rowsWithMoney(general, 'project')) {
    if (isDeepest(row, book.withheld)) {
      addMissingRow(book, projects, 'project', `${row.key}${SEPARATOR}`, row.key);
    }
  }
}

/** Parents of printed rows, where the table prints parents of that level at all. */
function addParents(book: Book, block: BookBlock): void {
  const levels = new Set<RowRole>(block.rows.map(({ role }) => role));
  for (const { code } of [...block.rows]) {
    for (const parent of code === null ? [] : ancestorsOf(code)) {
      const level = levelOf(parent);
      if (level !== null && levels.has(level) && !block.byKey.has(parent)) {
        addMissingRow(book, block, level, parent);
      }
    }
  }
}
