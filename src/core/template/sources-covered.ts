import { SOURCE_NAMES, type FundingSource } from '../budget/line-item';
import type { Budget } from '../budget/budget';
import { sourcesInUse } from '../budget/sources-in-use';
import { hasMoney } from '../disclosure/fill';
import { INSTITUTIONAL_WITH_FEES } from '../disclosure/quantities/sources';
import { selects, type Selection } from '../disclosure/selection';
import {
  isSure,
  type ColumnRole,
  type LearnedBlock,
  type LearnedColumn,
  type LearnedRow,
  type LearnedTable,
} from '../learn/learned';
import { selectionOfRole } from '../learn/role-selections';

/** Quantities of one block that say by themselves from which money they are: its columns, or its rows. */
function rolesOf({ rows, columns, listed }: LearnedBlock): readonly ColumnRole[] {
  const sure = rows === 'listed' ? listed.filter(({ under }) => under !== 'carried-in') : columns;
  return sure.flatMap((one) =>
    isSure(one) && one.meaning.kind === 'of-lines' && one.meaning.year === 'budget' ? [one.meaning.role] : [],
  );
}

/** Sources that a block has a place for by itself; null where it does not tell sources apart. */
function coveredSources(
  block: LearnedBlock,
  inUse: readonly FundingSource[],
): ReadonlySet<FundingSource> | null {
  const covered = rolesOf(block).flatMap((role) =>
    role === 'total' || role === 'education-fees' ? [] : (selectionOfRole(role, inUse)?.sources ?? []),
  );
  return covered.length > 0 ? new Set(covered) : null;
}

/** Captions of money that somebody may earn. */
const INCOME = /(?:资金|收入|拨款|收费|专户)(?:\(.*\))?$/;

/** Whether some money has a place of its own of which nobody knows which it is: what 其他收入 beside it holds nobody knows then. */
function hasUnknownSource({ rows, columns, listed }: LearnedBlock): boolean {
  const isOpen = (one: LearnedColumn | LearnedRow, caption: string): boolean =>
    !(isSure(one) && one.meaning.kind === 'of-lines') && INCOME.test(caption);
  return rows === 'listed'
    ? listed.some((row) => row.under === null && !/^\s*其中/.test(row.caption) && isOpen(row, row.caption))
    : columns.some((column) => isOpen(column, column.path.at(-1) ?? ''));
}

/**
 * Sources that are published under one that has a place: 财政专户 under 事业收入, what is left under 其他收入. Null for a role
 * that stands for itself alone.
 */
export function sourcesUnder(
  block: LearnedBlock,
  role: ColumnRole,
  inUse: readonly FundingSource[],
): Selection | null {
  const covered = coveredSources(block, inUse);
  if (!covered || (role !== 'institutional-income' && role !== 'other-income')) {
    return null;
  }
  if (hasUnknownSource(block)) {
    return { sources: [role] };
  }
  const fees = INSTITUTIONAL_WITH_FEES.filter((source) => source === role || !covered.has(source));
  const withFees = covered.has('institutional-income') ? fees : [];
  const sources =
    role === 'institutional-income'
      ? withFees
      : inUse.filter((source) => source === role || !(covered.has(source) || withFees.includes(source)));
  return { sources };
}

/** Names of sources with money that a block has no place for: its parts add up to less than its total. */
export function sourcesWithoutPlace(table: LearnedTable, block: LearnedBlock, budget: Budget): string[] {
  const roles = rolesOf(block);
  const total = block.rows === 'listed' ? block.total !== null : roles.includes('total');
  const inUse = sourcesInUse(budget);
  if (!total || coveredSources(block, inUse) === null) {
    return [];
  }
  const placed = new Set(
    roles.flatMap((role) =>
      role === 'total'
        ? []
        : ((sourcesUnder(block, role, inUse) ?? selectionOfRole(role, inUse))?.sources ?? []),
    ),
  );
  return inUse
    .filter(
      (source) =>
        !placed.has(source) &&
        budget.lines.some(
          (line) => line.source === source && hasMoney(line.current) && selects(table.scope, line),
        ),
    )
    .map((source) => SOURCE_NAMES[source]);
}
