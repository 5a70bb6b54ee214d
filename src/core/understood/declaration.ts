import { FUNDING_SOURCES } from '../budget/line-item';
import type { AmountColumn, Block, ColumnRole, ListedRow, TableDeclaration } from '../disclosure/table';
import {
  isSure,
  type LearnedBlock,
  type LearnedColumn,
  type LearnedRow,
  type LearnedRows,
  type LearnedTable,
} from '../learn/learned';
import { carrySideOf, totalOfSide } from '../template/carry-places';
import { columnSelection, rowSelection, type Given } from '../template/declared';
import { sumsOf, wholeAmong, YEARS, type Said } from './made-of';

/** Caption of the row below which nothing stands, as a table without a form of ours prints it. */
const TOTAL = '合计';

/** Rows that are told by their codes, or by the names of these. */
const TREES: readonly LearnedRows[] = ['functional-tree', 'economic-tree', 'government-tree'];

/** Whatever the lines turn out to be: what is carried over may be among them. */
const ANY = { carryOver: [] };

/** A block as a declaration, and the columns of the sheet that its amount columns are. */
export interface UnderstoodBlock {
  readonly declaration: Block;
  readonly columns: readonly number[];
}

/** A table that was learned as a declaration to check it by: what is sure of it, and no more. */
export function understoodTable(
  table: LearnedTable & { readonly id: TableDeclaration['id'] },
  blocks: readonly UnderstoodBlock[],
): TableDeclaration {
  return {
    id: table.id,
    number: '',
    title: table.title?.text ?? table.sheet,
    titleWords: { has: [table.words], lacks: [] },
    header: [],
    scope: table.scope,
    blocks: blocks.map(({ declaration }) => declaration),
    emptyRemark: null,
  };
}

/** Null for a block whose rows nobody knows. */
export function understoodBlock(table: LearnedTable, block: LearnedBlock): UnderstoodBlock | null {
  if (
    block.rows === 'unknown' ||
    (TREES.includes(block.rows) && block.codes.length === 0 && block.name === null)
  ) {
    return null;
  }
  const columnsOfLines = (columns: readonly AmountColumn[]): readonly AmountColumn[] =>
    isBeyondLines(block) ? columns.map((column) => ({ ...column, selection: null })) : columns;
  const given: Given = { sources: FUNDING_SOURCES, side: carrySideOf(table, block, ANY) };
  const columns = asTotals(sureColumns(block, given), table.id);
  const listed = block.listed.flatMap((row) => listedRow(row, block, given) ?? []);
  const declaration: Block = {
    rows:
      block.rows === 'listed'
        ? { by: 'listed', rows: listed }
        : block.rows === 'classes'
          ? { by: 'classes', unused: 'left-out', ...aroundClasses(listed) }
          : block.rows === 'government-tree'
            ? { by: 'economic-tree', government: true }
            : { by: block.rows },
    columns: columnsOfLines(columns.map(({ declared }) => declared)),
    sums: sumsOf(columns.map(({ declared }) => declared.role)).filter(
      (sum) => !mayLackPart(block) || !sum.parts.some(isOfSource),
    ),
    total: block.total === null ? null : TOTAL,
    ...(given.side && block.rows !== 'single' && { totalScope: totalOfSide(given.side) }),
    unitRow: block.unitRow !== null,
  };
  return { declaration, columns: columns.map(({ column }) => column.column) };
}

/** 单位资金 and the like: money that nobody can tell, so that parts beside it may be less than their total though it is blank. */
function mayLackPart({ columns }: LearnedBlock): boolean {
  return columns.some(
    (column) =>
      !isSure(column) && column.meaning.kind === 'unknown' && /资金|收入|拨款/.test(column.path.at(-1) ?? ''),
  );
}

/** Whether a quantity is money by where it comes from: what 基本支出 is made of lacks none of it. */
function isOfSource(role: ColumnRole): boolean {
  const bare = role.replace(/^(?:prior|change)-/, '');
  return (
    bare === 'appropriation' || bare === 'income-this-year' || FUNDING_SOURCES.some((one) => one === bare)
  );
}

/** Whether lines cannot prove the rows: codes of 政府预算经济分类, and projects without the codes that lines give them. */
function isBeyondLines({ rows, codes }: LearnedBlock): boolean {
  return rows === 'government-tree' || (rows === 'projects' && codes.length === 0);
}

interface SureColumn {
  readonly column: LearnedColumn;
  readonly declared: AmountColumn;
}

/** Columns whose meaning is sure; of two of one meaning none is. */
function sureColumns(block: LearnedBlock, given: Given): readonly SureColumn[] {
  const found = block.columns.flatMap((column): SureColumn[] => {
    const role = isSure(column) ? roleOfColumn(column) : null;
    return role === null
      ? []
      : [
          {
            column,
            declared: {
              role,
              caption: column.path.at(-1) ?? '',
              selection: selectionOf(column, block, given),
            },
          },
        ];
  });
  const twice = (role: ColumnRole): boolean =>
    found.filter(({ declared }) => declared.role === role).length > 1;
  return found.filter(({ declared }) => !twice(declared.role));
}

/** 项目支出合计 of a table of projects is its total, as 基本支出 is of one of basic spending. */
function asTotals(columns: readonly SureColumn[], id: TableDeclaration['id'] | null): readonly SureColumn[] {
  const whole = id === 'projects' ? 'project' : id === 'basic' ? 'basic' : null;
  const named = new Set(columns.map(({ declared }) => declared.role));
  return columns.map((one) => {
    const { role } = one.declared;
    const [prefix = ''] = YEARS.filter((year) => year !== '' && role.startsWith(year));
    const total: ColumnRole = `${prefix}total`;
    return role.slice(prefix.length) === whole && !named.has(total)
      ? { ...one, declared: { ...one.declared, role: total } }
      : one;
  });
}

/** 教育收费 beside the income that it is a part of adds to nothing. */
function roleOfColumn({ meaning }: LearnedColumn): ColumnRole | null {
  if (meaning.kind !== 'of-lines' || meaning.role === 'education-fees') {
    return null;
  }
  const { role, year } = meaning;
  return year === 'budget' ? role : year === 'rate' ? null : (`${year}-${role}` as ColumnRole);
}

function selectionOf(column: LearnedColumn, block: LearnedBlock, given: Given): AmountColumn['selection'] {
  const selection = columnSelection(column, block, given);
  const year = column.meaning.kind === 'of-lines' ? column.meaning.year : 'budget';
  return selection && year === 'prior' ? { ...selection, year } : year === 'budget' ? selection : null;
}

/** A row with a caption of its own; null for one that is not understood, or a part that adds to nothing. */
function listedRow(row: LearnedRow, block: LearnedBlock, given: Given): ListedRow | null {
  const { meaning, under, caption } = row;
  if (!isSure(row) || meaning.kind !== 'of-lines' || meaning.role === 'education-fees') {
    return null;
  }
  const carried = under === 'carried-in' && meaning.role !== 'carried-in';
  const role = (carried ? `carried-in-${meaning.role}` : meaning.role) as ColumnRole;
  const printed = new Set(
    block.listed.flatMap((one) =>
      isSure(one) && one.meaning.kind === 'of-lines' && one.under !== 'carried-in'
        ? [one.meaning.role as Said]
        : [],
    ),
  );
  const partOf = carried ? 'carried-in' : wholeAmong(meaning.role, printed);
  return {
    role,
    caption,
    ...(partOf === null ? {} : { partOf }),
    selection: rowSelection(row, block, given),
  };
}

/** Rows before and after the 类, and the one that adds the 类 up. */
function aroundClasses(listed: readonly ListedRow[]): {
  readonly before: readonly ListedRow[];
  readonly partOf?: ColumnRole;
} {
  return listed.some(({ role }) => role === 'spending-this-year')
    ? { before: listed, partOf: 'spending-this-year' }
    : { before: listed };
}
