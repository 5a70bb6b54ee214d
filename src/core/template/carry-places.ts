import type { Budget } from '../budget/budget';
import type { Flow, Selection } from '../disclosure/selection';
import {
  isSure,
  type ColumnRole,
  type LearnedBlock,
  type LearnedColumn,
  type LearnedRow,
  type LearnedTable,
} from '../learn/learned';
import { isGenericCaption, roleOfWords } from '../learn/role-words';
import { selectionOfRole } from '../learn/role-selections';

/** Which side of a year a block shows: what sources have, or what becomes of it. */
export type CarrySide = 'income' | 'spending';

const FLOWS_OF_SIDE: Readonly<Record<CarrySide, readonly Flow[]>> = {
  income: ['income', 'carried-in', 'reserves'],
  spending: ['spending', 'carried-out'],
};
const CARRIED = ['carried-in', 'reserves', 'carried-out'] as const;
const TABLES: readonly LearnedTable['id'][] = ['overview', 'income', 'appropriation'];
const SPENDING: readonly ColumnRole[] = ['carried-out', 'spending-this-year', 'basic', 'project'];
const INCOME: readonly ColumnRole[] = ['carried-in', 'reserves', 'income-this-year'];

/**
 * The side of a block, where a budget says what is carried over and the table has a place for it; null where its figures are those of
 * the lines alone. By codes nobody can say what was carried over.
 */
export function carrySideOf(
  table: LearnedTable,
  block: LearnedBlock,
  budget: Pick<Budget, 'carryOver'>,
): CarrySide | null {
  const { rows } = block;
  const bySource = rows === 'single' || rows === 'listed' || rows === 'classes';
  if (!budget.carryOver || !bySource || !TABLES.includes(table.id) || !hasPlaces(table)) {
    return null;
  }
  const roles = rolesIn(block);
  if (rows === 'classes' || roles.some((role) => SPENDING.includes(role))) {
    return 'spending';
  }
  const hasIncome = roles.some(
    (role) => INCOME.includes(role) || selectionOfRole(role)?.sources !== undefined,
  );
  return hasIncome ? 'income' : null;
}

function hasPlaces({ blocks }: LearnedTable): boolean {
  return blocks.some(
    (block) =>
      (block.rows === 'single' || block.rows === 'listed' || block.rows === 'classes') &&
      rolesIn(block).some(isCarried),
  );
}

function isCarried(role: ColumnRole): role is (typeof CARRIED)[number] {
  return CARRIED.some((one) => one === role);
}

function rolesIn({ columns, listed }: LearnedBlock): ColumnRole[] {
  return [...columns, ...listed].flatMap((one) =>
    isSure(one) && one.meaning.kind === 'of-lines' && one.meaning.year === 'budget' ? [one.meaning.role] : [],
  );
}

/** What the total of a block with rows of its own adds up. */
export function totalOfSide(side: CarrySide): Selection {
  return { flows: FLOWS_OF_SIDE[side] };
}

/** What a row or column of a side adds up, where lines alone would say `ofLines`; null where nobody says it. */
function onSide(
  side: CarrySide,
  role: ColumnRole,
  ofLines: Selection | null,
  under: ColumnRole | null,
): Selection | null {
  if (isCarried(role)) {
    const sources = under && !isCarried(under) ? selectionOfRole(under)?.sources : undefined;
    return { flows: [role], ...(sources && { sources }) };
  }
  if (role === 'total') {
    return totalOfSide(side);
  }
  if (role === 'income-this-year') {
    return { flows: ['income'] };
  }
  if (ofLines?.sources && under && isCarried(under)) {
    return { ...ofLines, flows: [under] };
  }
  return ofLines?.sources && side === 'income' ? { ...ofLines, flows: ['income'] } : ofLines;
}

/** The same of a row with a caption of its own. */
export function rowOnSide(
  side: CarrySide,
  { meaning, under }: LearnedRow,
  ofLines: Selection | null,
): Selection | null {
  return meaning.kind === 'of-lines' ? onSide(side, meaning.role, ofLines, under) : null;
}

/** The same of a column of a table that is one row: under 上年结转 each says of which source. */
export function columnOnSide(
  side: CarrySide,
  { meaning, path }: LearnedColumn,
  ofLines: Selection | null,
): Selection | null {
  if (meaning.kind !== 'of-lines') {
    return null;
  }
  const own = path.at(-1) ?? '';
  const isPart = path.slice(0, -1).some((above) => roleOfWords(above)?.role === 'carried-in');
  if (meaning.role !== 'carried-in' || !isPart || isGenericCaption(own)) {
    return onSide(side, meaning.role, ofLines, null);
  }
  const part = roleOfWords(own)?.role ?? null;
  const selection = part && selectionOfRole(part);
  if (part === 'carried-in') {
    return { flows: ['carried-in'] };
  }
  // 其他资金 beside the budgets is all else, whatever it is called: nobody says what.
  return selection?.sources && part !== 'other-income' ? { ...selection, flows: ['carried-in'] } : null;
}
