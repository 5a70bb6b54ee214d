import type { Block, TableDeclaration } from '../disclosure/table';
import { quoteValue, valueAt, type SheetSnapshot } from '../workbook/snapshot';
import type { CellPosition } from '../workbook/address';
import { foldText, isTotalCaption } from './caption';
import { matchColumns } from './columns';
import { isSideCaption, type Header } from './header';

/** Where the columns of a block stand on the sheet. */
export interface BlockPlace {
  readonly codes: readonly number[];
  readonly name: number | null;
  readonly project: number | null;
  /** Sheet column of each declared amount column. */
  readonly columns: readonly (number | null)[];
  /** Columns beside them whose captions the form does not know. */
  readonly strangers: readonly number[];
  /** First and last column where money without any caption belongs to the block. */
  readonly span: readonly [number, number];
}

/** Columns that number rows. */
const NUMBERING = /^(?:行次|序号|栏次|编号)$/;
/** Columns that hold something about the unit, not about a row of the classification. */
const OF_UNIT = /^(?:预算|主管|所属|基层)?(?:单位|部门)(?:编码|代码|名称)?$/;
/** Rows looked at to see what a column without caption holds. */
const SAMPLE = 40;

/** Whether a column is about the unit, or numbers the rows. */
function isBeside(header: Header, column: number): boolean {
  const leaf = leafOf(header, column);
  return NUMBERING.test(leaf) || OF_UNIT.test(leaf);
}

/**
 * The cell that says 合计 in columns about the unit left of a block's own captions; null if none does, or what stands left of
 * them may be another block.
 */
export function totalBeside(
  sheet: SheetSnapshot,
  row: number,
  own: readonly number[],
  header: Header,
): CellPosition | null {
  for (let column = Math.min(...own) - 1; column >= 1 && isBeside(header, column); column -= 1) {
    if (isTotalCaption(foldText(quoteValue(valueAt(sheet, row, column))))) {
      return { row, column };
    }
  }
  return null;
}

/** The columns of every block of a table, found by their captions. */
export function placeBlocks(table: TableDeclaration, header: Header, sheet: SheetSnapshot): BlockPlace[] {
  const { paths } = header;
  const all = paths
    .map((_, at) => at + 1)
    .filter((column) => hasCaption(header, column) && !NUMBERING.test(leafOf(header, column)));
  const [first] = table.blocks;
  if (table.blocks.length === 1 && first) {
    return [
      first.rows.by === 'single'
        ? withAmounts(first, header, all, NO_CAPTIONS, [1, Infinity])
        : treePlace(first, header, all, sheet),
    ];
  }
  if (table.blocks.every(({ rows }) => /tree$/.test(rows.by))) {
    return treesBesideEachOther(table.blocks, header, all, sheet);
  }
  const sides = sideColumns(table, header, all);
  return table.blocks.map((block, at) => {
    const name = sides[at] ?? null;
    const end = at + 1 < table.blocks.length ? (sides[at + 1] ?? Infinity) : Infinity;
    const between = name === null ? [] : all.filter((column) => column > name && column < end);
    const from = at === 0 ? 1 : (name ?? Infinity);
    return withAmounts(block, header, between, { ...NO_CAPTIONS, name }, [from, end - 1]);
  });
}

/** Each tree begins at its column of codes; one that is not printed has no columns. */
function treesBesideEachOther(
  blocks: readonly Block[],
  header: Header,
  all: readonly number[],
  sheet: SheetSnapshot,
): BlockPlace[] {
  const starts = all.filter((column) => /(?:编码|代码)$/.test(leafOf(header, column)));
  return blocks.map((block, at) => {
    const from = starts[at] ?? Infinity;
    const to = starts[at + 1] ?? Infinity;
    const own = all.filter((column) => column >= from && column < to);
    const place = treePlace(block, header, own, sheet);
    return { ...place, span: [place.span[0], to - 1] };
  });
}

const NO_CAPTIONS = { codes: [] as number[], name: null as number | null, project: null as number | null };

/** Whether a column has a caption of its own: not only the one it shares with a group of captioned columns. */
export function hasCaption({ paths }: Header, column: number): boolean {
  const texts = paths[column - 1]?.texts ?? [];
  const isGroup = (other: readonly string[]): boolean =>
    other.length > texts.length && texts.every((text, at) => text === other[at]);
  return texts.length > 0 && !isGroup(paths[column]?.texts ?? []) && !isGroup(paths[column - 2]?.texts ?? []);
}

function leafOf({ paths }: Header, column: number): string {
  return paths[column - 1]?.texts.at(-1) ?? '';
}

/** Columns of names of a table of two sides: below 项目, or below 收入 and 支出 themselves. */
function sideColumns(
  { blocks }: TableDeclaration,
  header: Header,
  all: readonly number[],
): readonly number[] {
  const plain = all.filter((column) => isSideCaption(leafOf(header, column)));
  const sides =
    plain.length >= blocks.length
      ? plain
      : all.filter((column) =>
          /^(?:本年|财政拨款)?(?:收入|支出)$|项目|功能分类/.test(leafOf(header, column)),
        );
  // A merged caption stands above each column it covers: its first one holds the names.
  return sides.filter(
    (column, at) => sides[at - 1] !== column - 1 || leafOf(header, column) !== leafOf(header, column - 1),
  );
}

function treePlace(block: Block, header: Header, all: readonly number[], sheet: SheetSnapshot): BlockPlace {
  const leaf = (column: number): string => leafOf(header, column);
  const project =
    block.rows.by === 'projects'
      ? (all.find((column) => /^(?:预算)?项目名称/.test(leaf(column))) ?? null)
      : null;
  const isCode = (column: number): boolean =>
    /^[类款项]$/.test(leaf(column)) ||
    (/(?:编码|代码|编号)$/.test(leaf(column)) && !OF_UNIT.test(leaf(column)) && !/^项目/.test(leaf(column)));
  const captioned = all.filter(isCode);
  const names = all.filter(
    (column) => column !== project && !captioned.includes(column) && !OF_UNIT.test(leaf(column)),
  );
  const name =
    names.find((column) => /(?:科目|分类|编码)\S*名称/.test(leaf(column))) ??
    names.find((column) => /(?:名称|科目|功能分类|经济分类|^项目)(?:\(.*\))?$/.test(leaf(column))) ??
    null;
  const codes = withUncaptioned(captioned, name, header, sheet);
  const last = Math.max(0, ...codes, name ?? 0, project ?? 0);
  const captions = { codes: codes.length > 0 || name === null ? codes : [name], name, project };
  return withAmounts(
    block,
    header,
    all.filter((column) => column > last),
    captions,
    [last + 1, Infinity],
  );
}

/** 科目编码 above the first of three columns only, unmerged: the next ones hold 款 and 项. */
export function withUncaptioned(
  codes: readonly number[],
  name: number | null,
  { paths, bottom }: Header,
  sheet: SheetSnapshot,
): number[] {
  const found = [...codes];
  const end = name !== null && name > (codes[0] ?? 0) ? name : 0;
  for (let column = (codes[0] ?? end) + 1; column < end; column += 1) {
    if (!codes.includes(column) && (paths[column - 1]?.texts.length ?? 0) === 0) {
      const holds = Array.from({ length: SAMPLE }, (_, at) =>
        quoteValue(valueAt(sheet, bottom + 1 + at, column)),
      );
      const filled = holds.filter((text) => text !== '');
      if (filled.length > 0 && filled.every((text) => /^(?:\d{1,2}|\d{5}|\d{7})$/.test(text))) {
        found.push(column);
      }
    }
  }
  return found.sort((a, b) => a - b);
}

function withAmounts(
  block: Block,
  header: Header,
  candidates: readonly number[],
  captions: Pick<BlockPlace, 'codes' | 'name' | 'project'>,
  span: BlockPlace['span'],
): BlockPlace {
  const columns = matchColumns(block, header.paths, candidates);
  return {
    ...captions,
    columns,
    strangers: candidates.filter((column) => !columns.includes(column)),
    span,
  };
}
