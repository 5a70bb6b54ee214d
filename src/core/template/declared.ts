import { intersect, type Selection } from '../disclosure/selection';
import type { AmountColumn, Block, BlockRows, ListedRow, TableDeclaration } from '../disclosure/table';
import {
  isSure,
  type ColumnRole,
  type LearnedBlock,
  type LearnedColumn,
  type LearnedTable,
} from '../learn/learned';
import { selectionOfRole } from '../learn/role-selections';
import { otherSources } from './sources-covered';

/** A block of a template as a declaration, with the columns of the sheet that its figures are for. */
export interface DeclaredBlock {
  readonly table: TableDeclaration;
  readonly columns: readonly LearnedColumn[];
}

/** Null for a block whose rows nobody knows. */
export function declareBlock(table: LearnedTable, block: LearnedBlock): DeclaredBlock | null {
  const rows = rowsOf(block);
  if (rows === null || table.id === null) {
    return null;
  }
  const columns = block.columns.filter(
    (column) =>
      isSure(column) &&
      column.meaning.kind === 'of-lines' &&
      (column.meaning.year === 'budget' || column.meaning.year === 'prior') &&
      selectionOfRole(column.meaning.role) !== null,
  );
  const scope: Selection = block.economic
    ? intersect(table.scope, { economic: block.economic })
    : table.scope;
  const declared: Block = {
    rows,
    columns: columns.map((column) => amountColumn(column, block)),
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

function amountColumn(column: LearnedColumn, block: LearnedBlock): AmountColumn {
  const { meaning } = column;
  const role = meaning.kind === 'of-lines' ? meaning.role : 'total';
  return {
    role: role as AmountColumn['role'],
    caption: column.path.at(-1) ?? '',
    selection: selectionIn(block, role),
  };
}

/** Rows with captions of their own, beside or among codes, as a declaration; null where there are none. */
export function declareListed(table: LearnedTable, block: LearnedBlock): TableDeclaration | null {
  const rows = listedOf(block);
  const declared = declareBlock({ ...table, blocks: [] }, { ...block, rows: 'listed', economic: null });
  return rows.length > 0 && declared ? declared.table : null;
}

/** Rows of the sheet where they stand. */
export function listedRowsOf({ listed }: LearnedBlock): number[] {
  return listed.filter((row) => isSure(row) && row.meaning.kind === 'of-lines').map(({ row }) => row);
}

function rowsOf(block: LearnedBlock): BlockRows | null {
  const { rows } = block;
  switch (rows) {
    case 'unknown':
      return null;
    case 'listed':
      return { by: 'listed', rows: listedOf(block) };
    default:
      return { by: rows };
  }
}

/** Rows with captions of their own, as a form declares them; those of carried-over money hold none of the lines. */
function listedOf(block: LearnedBlock): ListedRow[] {
  return block.listed.flatMap((row) =>
    row.meaning.kind === 'of-lines' && isSure(row)
      ? [
          {
            role: row.meaning.role as ListedRow['role'],
            caption: row.caption,
            selection:
              row.under === 'carried-in' || row.under === 'carried-out'
                ? { sources: [] }
                : (selectionIn(block, row.meaning.role) ?? { sources: [] }),
          },
        ]
      : [],
  );
}

/** Lines of a quantity; 其他收入 takes those of sources that the block has no place for. */
function selectionIn(block: LearnedBlock, role: ColumnRole): Selection | null {
  return role === 'other-income' ? { sources: otherSources(block) } : selectionOfRole(role);
}
