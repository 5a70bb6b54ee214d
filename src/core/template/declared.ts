import type { FundingSource } from '../budget/line-item';
import { intersect, type Selection } from '../disclosure/selection';
import type { AmountColumn, Block, BlockRows, ListedRow, TableDeclaration } from '../disclosure/table';
import {
  isSure,
  type ColumnRole,
  type LearnedBlock,
  type LearnedColumn,
  type LearnedRow,
  type LearnedTable,
} from '../learn/learned';
import { selectionOfRole } from '../learn/role-selections';
import { sourcesUnder } from './sources-covered';

/** A block of a template as a declaration, with the columns of the sheet that its figures are for. */
export interface DeclaredBlock {
  readonly table: TableDeclaration;
  readonly columns: readonly LearnedColumn[];
}

/** Null for a block whose rows nobody knows. `sources`: those of the budget that fills it. */
export function declareBlock(
  table: LearnedTable,
  block: LearnedBlock,
  sources: readonly FundingSource[],
): DeclaredBlock | null {
  const rows = rowsOf(block, sources);
  if (rows === null || table.id === null) {
    return null;
  }
  const columns = block.columns.filter(
    (column) =>
      isSure(column) &&
      column.meaning.kind === 'of-lines' &&
      (column.meaning.year === 'budget' || column.meaning.year === 'prior'),
  );
  const scope: Selection = block.economic
    ? intersect(table.scope, { economic: block.economic })
    : table.scope;
  const declared: Block = {
    rows,
    columns: columns.map((column) => amountColumn(column, block, sources)),
    sums: [],
    total: '合计',
    unitRow: false,
  };
  return {
    table: {
      id: table.id,
      number: '',
      title: table.words,
      titleWords: { has: [], lacks: [] },
      header: [],
      scope,
      blocks: [declared],
      emptyRemark: null,
    },
    columns,
  };
}

function amountColumn(
  { meaning, path }: LearnedColumn,
  block: LearnedBlock,
  sources: readonly FundingSource[],
): AmountColumn {
  const { role, year } = meaning.kind === 'of-lines' ? meaning : { role: 'total' as const, year: 'budget' };
  const selection = selectionIn(block, role, sources);
  return {
    // A form counts 教育收费 as the source that it is.
    role: role === 'education-fees' ? 'fiscal-special-account' : role,
    caption: path.at(-1) ?? '',
    selection: selection && year === 'prior' ? { ...selection, year } : selection,
  };
}

/** Rows with captions of their own, beside or among codes, as a declaration; null where there are none. */
export function declareListed(
  table: LearnedTable,
  block: LearnedBlock,
  sources: readonly FundingSource[],
): TableDeclaration | null {
  const own = { ...block, rows: 'listed', economic: null } as const;
  const declared = declareBlock({ ...table, blocks: [] }, own, sources);
  return filledRows(block, sources).length > 0 && declared ? declared.table : null;
}

/** Rows with captions of their own that lines can fill. */
export function filledRows({ listed }: LearnedBlock, sources: readonly FundingSource[]): LearnedRow[] {
  return listed.filter((row) => isSure(row) && isOfLines(row, sources));
}

/** Whether lines say a row: not one of what is carried from year to year. */
export function isOfLines({ meaning, under }: LearnedRow, sources: readonly FundingSource[]): boolean {
  return (
    meaning.kind === 'of-lines' &&
    under !== 'carried-in' &&
    under !== 'carried-out' &&
    selectionOfRole(meaning.role, sources) !== null
  );
}

function rowsOf(block: LearnedBlock, sources: readonly FundingSource[]): BlockRows | null {
  const { rows } = block;
  switch (rows) {
    case 'unknown':
      return null;
    case 'listed':
      return { by: 'listed', rows: filledRows(block, sources).map((row) => listedRow(row, block, sources)) };
    default:
      return { by: rows };
  }
}

function listedRow(
  { meaning, caption }: LearnedRow,
  block: LearnedBlock,
  sources: readonly FundingSource[],
): ListedRow {
  const role = meaning.kind === 'of-lines' ? meaning.role : 'total';
  return {
    role: role === 'education-fees' ? 'fiscal-special-account' : role,
    caption,
    selection: selectionIn(block, role, sources),
  };
}

/** Lines of a quantity, and those of sources that the block has no place for and publishes under it. */
export function selectionIn(
  block: LearnedBlock,
  role: ColumnRole,
  sources: readonly FundingSource[],
): Selection | null {
  return sourcesUnder(block, role, sources) ?? selectionOfRole(role, sources);
}
