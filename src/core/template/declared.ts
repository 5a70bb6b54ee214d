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

/** Null for a block whose rows nobody knows. `side`: what is carried over has a place in its table. */
export function declareBlock(
  table: LearnedTable,
  block: LearnedBlock,
  side: CarrySide | null,
): DeclaredBlock | null {
  const rows = rowsOf(block, side);
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
    columns: columns.map((column) => amountColumn(column, block, side)),
    sums: [],
    total: '合计',
    ...(side && block.rows !== 'single' && { totalScope: totalOfSide(side) }),
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

function amountColumn(column: LearnedColumn, block: LearnedBlock, side: CarrySide | null): AmountColumn {
  const { meaning, path } = column;
  const { role, year } = meaning.kind === 'of-lines' ? meaning : { role: 'total' as const, year: 'budget' };
  const selection = columnSelection(column, block, side);
  return {
    // A form counts 教育收费 as the source that it is.
    role: role === 'education-fees' ? 'fiscal-special-account' : role,
    caption: path.at(-1) ?? '',
    selection: selection && year === 'prior' ? { ...selection, year } : selection,
  };
}

/** What a column adds up; null where neither lines nor 收入与结转 say it. In a table of rows it is the rows that say of which money. */
export function columnSelection(
  column: LearnedColumn,
  block: LearnedBlock,
  side: CarrySide | null,
): Selection | null {
  const { meaning } = column;
  const ofLines = selectionIn(block, meaning.kind === 'of-lines' ? meaning.role : 'total');
  const isOfSide = meaning.kind === 'of-lines' && meaning.year === 'budget' && block.rows === 'single';
  return side && isOfSide ? columnOnSide(side, column, ofLines) : ofLines;
}

/** Rows with captions of their own, beside or among codes, as a declaration; null where there are none. */
export function declareListed(
  table: LearnedTable,
  block: LearnedBlock,
  side: CarrySide | null,
): TableDeclaration | null {
  const declared = declareBlock({ ...table, blocks: [] }, { ...block, rows: 'listed', economic: null }, side);
  return filledRows(block, side).length > 0 && declared ? declared.table : null;
}

/** Rows with captions of their own that can be filled. */
export function filledRows({ listed }: LearnedBlock, side: CarrySide | null): LearnedRow[] {
  return listed.filter((row) => isSure(row) && isSaid(row, side));
}

/** Whether a row can be filled: lines say it, or 收入与结转 what is carried from year to year. */
export function isSaid(row: LearnedRow, side: CarrySide | null): boolean {
  const { meaning, under } = row;
  if (meaning.kind !== 'of-lines') {
    return false;
  }
  const ofLines = selectionOfRole(meaning.role);
  return side
    ? rowOnSide(side, row, ofLines) !== null
    : under !== 'carried-in' && under !== 'carried-out' && ofLines !== null;
}

function rowsOf(block: LearnedBlock, side: CarrySide | null): BlockRows | null {
  const { rows } = block;
  switch (rows) {
    case 'unknown':
      return null;
    case 'listed':
      return { by: 'listed', rows: filledRows(block, side).map((row) => listedRow(row, block, side)) };
    default:
      return { by: rows };
  }
}

function listedRow(row: LearnedRow, block: LearnedBlock, side: CarrySide | null): ListedRow {
  const { meaning, caption } = row;
  const role = meaning.kind === 'of-lines' ? meaning.role : 'total';
  const ofLines = selectionIn(block, role);
  return {
    role: role === 'education-fees' ? 'fiscal-special-account' : role,
    caption,
    selection: side ? rowOnSide(side, row, ofLines) : ofLines,
  };
}

/** Lines of a quantity, and those of sources that the block has no place for and publishes under it. */
function selectionIn(block: LearnedBlock, role: ColumnRole): Selection | null {
  return sourcesUnder(block, role) ?? selectionOfRole(role);
}
