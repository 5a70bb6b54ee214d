import { APPROPRIATION_SOURCES, OTHER_SOURCES } from '../budget/line-item';
import { THREE_PUBLIC } from '../disclosure/quantities/spending';
import { isSure, type ColumnRole, type LearnedBlock, type LearnedTable } from './learned';
import { BASIC, subjectOf, type Subject } from './subject-of-title';

/** What the captions of a table say that it is about. */
export interface CaptionSubject extends Subject {
  /** Whether others of the same captions are about other money: nothing else can be compared with it. */
  readonly alone: boolean;
}

/**
 * What a table is about that neither a title nor the name of its sheet tells: by its captions, if they all are certain, and
 * if it looks like a published one: with a unit of money, with rows that end in a total.
 */
export function subjectOfCaptions(table: LearnedTable): CaptionSubject | null {
  const { blocks, moneyUnit, title, id } = table;
  const isClear = blocks.every(
    ({ columns, rows, total }) =>
      columns.every((column) => isSure(column)) && (total !== null || rows === 'single' || rows === 'listed'),
  );
  if (id !== null || title !== null || moneyUnit === null || !isClear) {
    return null;
  }
  const [left, right] = blocks;
  return left && right ? ofSides(left, right) : left ? ofRows(left) : null;
}

const OWN = ['general-budget', 'government-funds'] as const satisfies readonly ColumnRole[];

/** Income beside spending: of all money, or of what is appropriated. */
function ofSides(left: LearnedBlock, right: LearnedBlock): CaptionSubject | null {
  if (left.rows !== 'listed' || right.rows !== 'classes') {
    return null;
  }
  const rows = rolesOfRows(left);
  if (OTHER_SOURCES.some((source) => rows.has(source))) {
    return rows.has('appropriation') || rows.has('general-budget')
      ? { id: 'overview', scope: {}, alone: false }
      : null;
  }
  const columns = rolesOfColumns(right);
  return OWN.every((source) => rows.has(source) && columns.has(source))
    ? { id: 'appropriation', scope: { sources: APPROPRIATION_SOURCES }, alone: false }
    : null;
}

function ofRows(block: LearnedBlock): CaptionSubject | null {
  const columns = rolesOfColumns(block);
  const { rows } = block;
  const all = rows === 'listed' ? rolesOfRows(block) : columns;
  if (rows === 'single' || rows === 'listed') {
    return (['abroad', 'vehicles', 'reception'] as const).every((role) => all.has(role))
      ? { id: 'three-public', scope: { sources: ['general-budget'], economic: THREE_PUBLIC }, alone: false }
      : null;
  }
  if (rows === 'economic-tree') {
    return columns.has('personnel') && columns.has('operating')
      ? { id: 'basic', scope: BASIC, alone: true }
      : null;
  }
  if (rows !== 'functional-tree' || !columns.has('total')) {
    return null;
  }
  const sources = OTHER_SOURCES.filter((source) => columns.has(source));
  const isBoth = columns.has('basic') && columns.has('project');
  if (!isBoth) {
    return sources.length > 0 && (columns.has('appropriation') || columns.has('general-budget'))
      ? { id: 'income', scope: {}, alone: false }
      : null;
  }
  // The caption above all columns says of which money; without one it may be any.
  const above = block.columns.map(({ path }) => path[0] ?? '');
  const said = new Set(above).size === 1 ? subjectOf(above[0]!) : null;
  const isOfBudget = said?.scope.sources?.length === 1;
  return said && isOfBudget ? { ...said, alone: false } : { id: 'spending', scope: {}, alone: true };
}

function rolesOfColumns({ columns }: LearnedBlock): ReadonlySet<ColumnRole> {
  return new Set(
    columns.flatMap(({ meaning }) =>
      meaning.kind === 'of-lines' && meaning.year === 'budget' ? [meaning.role] : [],
    ),
  );
}

function rolesOfRows({ listed }: LearnedBlock): ReadonlySet<ColumnRole> {
  return new Set(
    listed.flatMap((row) => (isSure(row) && row.meaning.kind === 'of-lines' ? [row.meaning.role] : [])),
  );
}
