import { FUNDING_SOURCES, SOURCE_NAMES, type FundingSource } from '../budget/line-item';
import type { Budget } from '../budget/budget';
import { selects } from '../disclosure/selection';
import { isSure, type ColumnRole, type LearnedBlock, type LearnedTable } from '../learn/learned';
import { selectionOfRole } from '../learn/role-selections';
import { isZero } from '../money/amount';

/** Quantities of one block that say by themselves from which money they are: its columns, or its rows. */
function rolesOf({ rows, columns, listed }: LearnedBlock): readonly ColumnRole[] {
  const sure = rows === 'listed' ? listed.filter(({ under }) => under !== 'carried-in') : columns;
  return sure.flatMap((one) =>
    isSure(one) && one.meaning.kind === 'of-lines' && one.meaning.year === 'budget' ? [one.meaning.role] : [],
  );
}

/** Sources that a block has a place for; null where it does not tell sources apart. */
function coveredSources(block: LearnedBlock): ReadonlySet<FundingSource> | null {
  const covered = rolesOf(block).flatMap((role) =>
    role === 'total' ? [] : (selectionOfRole(role)?.sources ?? []),
  );
  return covered.length > 0 ? new Set(covered) : null;
}

/** What a form that has no place for a source counts as 其他收入. */
export function otherSources(block: LearnedBlock): readonly FundingSource[] {
  const covered = coveredSources(block) ?? new Set();
  return FUNDING_SOURCES.filter((source) => source === 'other-income' || !covered.has(source));
}

/** Names of sources with money that a block has no place for: its parts add up to less than its total. */
export function sourcesWithoutPlace(table: LearnedTable, block: LearnedBlock, budget: Budget): string[] {
  const covered = coveredSources(block);
  const total = block.rows === 'listed' ? block.total !== null : rolesOf(block).includes('total');
  if (!covered || !total || covered.has('other-income')) {
    return [];
  }
  return FUNDING_SOURCES.filter(
    (source) =>
      !covered.has(source) &&
      budget.lines.some(
        (line) =>
          line.source === source &&
          line.current !== null &&
          !isZero(line.current) &&
          selects(table.scope, line),
      ),
  ).map((source) => SOURCE_NAMES[source]);
}
