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
import { columnOnSide, rowOnSide, totalOfSide, type CarrySide } from './carry-places';
import { sourcesUnder } from './sources-covered';

/** A block of a template as a declaration, with the columns of the sheet that its figures are for. */
export interface DeclaredBlock {
  readonly table: TableDeclaration;
  readonly columns: readonly LearnedColumn[];
}

/** What a budget has for a block: its sources, and the side of what is carried over that the block shows, if any. */
export interface Given {
  readonly sources: readonly FundingSource[];
  readonly side: CarrySide | null;
}

/** Whether lines say what the rows of a block are: they know no codes of 政府预算经济分类. */
export function isFillable({ rows }: LearnedBlock): boolean {
  return rows !== 'unknown' && rows !== 'government-tree';
}

/** Null for a block whose rows nobody knows. `given`: what the budget that fills it has. */
export function declareBlock(table: LearnedTable, block: LearnedBlock, given: Given): DeclaredBlock | null {
  const rows = rowsOf(block, given);
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
    columns: columns.map((column) => amountColumn(column, block, given)),
    sums: [],
    total: '合计',
    ...(given.side && block.rows !== 'single' && { totalScope: totalOfSide(given.side) }),
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

function amountColumn(column: LearnedColumn, block: LearnedBlock, given: Given): AmountColumn {
  const { meaning, path } = column;
  const { role, year } = meaning.kind === 'of-lines' ? meaning : { role: 'total' as const, year: 'budget' };
  const selection = columnSelection(column, block, given);
  return {
    // A form counts 教育收费 as the source that it is.
    role: role === 'education-fees' ? 'fiscal-special-account' : role,
    caption: path.at(-1) ?? '',
    selection: selection && year === 'prior' ? { ...selection, year } : selection,
  };
}

/** What a column adds up; null where neither lines nor 收入与结转 say it. In a table of rows it is the rows that say of which money. */
export function columnSelection(column: LearnedColumn, block: LearnedBlock, given: Given): Selection | null {
  const { meaning } = column;
  const ofLines = selectionIn(block, meaning.kind === 'of-lines' ? meaning.role : 'total', given.sources);
  const isOfSide = meaning.kind === 'of-lines' && meaning.year === 'budget' && block.rows === 'single';
  return given.side && isOfSide ? columnOnSide(given.side, column, ofLines) : ofLines;
}

/** Rows with captions of their own, beside or among codes, as a declaration; null where there are none. */
export function declareListed(
  table: LearnedTable,
  block: LearnedBlock,
  given: Given,
): TableDeclaration | null {
  const declared = declareBlock(
    { ...table, blocks: [] },
    { ...block, rows: 'listed', economic: null },
    given,
  );
  return filledRows(block, given).length > 0 && declared ? declared.table : null;
}

/** Rows with captions of their own that can be filled. */
export function filledRows({ listed }: LearnedBlock, given: Given): LearnedRow[] {
  return listed.filter((row) => isSure(row) && isSaid(row, given));
}

/** Whether a row can be filled: lines say it, or 收入与结转 what is carried from year to year. */
export function isSaid(row: LearnedRow, { sources, side }: Given): boolean {
  const { meaning, under } = row;
  if (meaning.kind !== 'of-lines') {
    return false;
  }
  const ofLines = selectionOfRole(meaning.role, sources);
  return side
    ? rowOnSide(side, row, ofLines) !== null
    : under !== 'carried-in' && under !== 'carried-out' && ofLines !== null;
}

function rowsOf(block: LearnedBlock, given: Given): BlockRows | null {
  const { rows } = block;
  switch (rows) {
    case 'unknown':
    case 'government-tree':
      return null;
    case 'listed':
      return { by: 'listed', rows: filledRows(block, given).map((row) => listedRow(row, block, given)) };
    default:
      return { by: rows };
  }
}

function listedRow(row: LearnedRow, block: LearnedBlock, given: Given): ListedRow {
  const { meaning, caption } = row;
  const role = meaning.kind === 'of-lines' ? meaning.role : 'total';
  return {
    role: role === 'education-fees' ? 'fiscal-special-account' : role,
    caption,
    selection: rowSelection(row, block, given),
  };
}

/** What a row with a caption of its own adds up; null where neither lines nor 收入与结转 say it. */
export function rowSelection(
  row: LearnedRow,
  block: LearnedBlock,
  { sources, side }: Given,
): Selection | null {
  const { meaning } = row;
  const ofLines = selectionIn(block, meaning.kind === 'of-lines' ? meaning.role : 'total', sources);
  return side ? rowOnSide(side, row, ofLines) : ofLines;
}

/** Lines of a quantity, and those of sources that the block has no place for and publishes under it. */
function selectionIn(
  block: LearnedBlock,
  role: ColumnRole,
  sources: readonly FundingSource[],
): Selection | null {
  return sourcesUnder(block, role, sources) ?? selectionOfRole(role, sources);
}
