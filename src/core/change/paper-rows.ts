import type { SheetPlan } from '../sheet/plan';

/** Columns of the working paper whose words tell its rows: codes, names, projects. */
const PAPER_WORDS = 3;

/** Whether the working paper that is there has the rows of a plan: then its figures stand where the plan has them. */
export function hasRowsOf(
  { cells }: SheetPlan,
  rows: readonly (readonly ({ readonly value: unknown } | null)[])[],
): boolean {
  return cells
    .filter(({ column, formula }) => column <= PAPER_WORDS && !formula)
    .every(({ row, column, value }) => (rows[row - 1]?.[column - 1]?.value ?? '') === (value ?? ''));
}
