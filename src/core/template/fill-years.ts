import type { Budget } from '../budget/budget';
import { fillForm } from '../disclosure/fill';
import type { FilledBlock, FilledRow } from '../disclosure/filled';
import type { TableDeclaration } from '../disclosure/table';
import type { LearnedColumn } from '../learn/learned';
import { ZERO } from '../money/amount';
import { asForm } from './learned-form';

/** Whether the lines say anything of last year. */
export function knowsPrior({ lines }: Budget): boolean {
  return lines.some(({ prior }) => prior !== null);
}

/** A block with this year’s figures, and last year’s where columns are for them. A row is there for money of either year. */
export function fillYears(
  table: TableDeclaration,
  columns: readonly LearnedColumn[],
  budget: Budget,
): FilledBlock {
  const current = fillBlock(table, budget);
  const ofPrior = columns.map(({ meaning }) => meaning.kind === 'of-lines' && meaning.year === 'prior');
  if (!ofPrior.includes(true) || !knowsPrior(budget)) {
    return current;
  }
  const lines = budget.lines.map((line) => ({ ...line, current: line.prior }));
  const prior = fillBlock(table, { ...budget, lines });
  const merge = (one: FilledRow, other: FilledRow | undefined, isPrior: boolean): FilledRow => ({
    ...one,
    amounts: one.amounts.map((amount, at) =>
      ofPrior[at] === isPrior ? amount : (other?.amounts[at] ?? { ...amount, amount: ZERO, text: '' }),
    ),
  });
  const before = new Map(prior.rows.map((row) => [row.key, row]));
  const now = new Map(current.rows.map((row) => [row.key, row]));
  // Listed rows may have one key, and are the same in both years.
  const isListed = table.blocks[0]!.rows.by === 'listed';
  const rows = isListed
    ? current.rows.map((row, at) => merge(row, prior.rows[at], false))
    : [...new Set([...now.keys(), ...before.keys()])].sort().map((key) => {
        const own = now.get(key);
        return own ? merge(own, before.get(key), false) : merge(before.get(key)!, undefined, true);
      });
  return { ...current, rows, total: current.total && merge(current.total, prior.total ?? undefined, false) };
}

function fillBlock(table: TableDeclaration, budget: Budget): FilledBlock {
  return fillForm(asForm([table]), budget).tables[0]!.blocks[0]!;
}
