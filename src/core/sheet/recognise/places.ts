import type { Block, TableDeclaration } from '../../disclosure/table';
import { matchColumns, type Header } from './header';

/** Where the columns of a block stand on the sheet. */
export interface BlockPlace {
  readonly codes: readonly number[];
  readonly name: number | null;
  readonly project: number | null;
  /** Sheet column of each declared amount column. */
  readonly columns: readonly (number | null)[];
  /** Columns between them that the form does not know. */
  readonly strangers: readonly number[];
}

const SIDE_CAPTION = /^(?:项目|支出功能分类|功能分类|科目|栏目)(?:\(.*\))?(?:科目)?(?:名称)?$/;

/** The columns of every block of a table, found by their captions. */
export function placeBlocks(table: TableDeclaration, { paths }: Header): BlockPlace[] {
  const all = paths.map((_, at) => at + 1).filter((column) => paths[column - 1]!.length > 0);
  const [first] = table.blocks;
  if (table.blocks.length === 1 && first) {
    return [
      first.rows.by === 'single' ? withAmounts(first, paths, all, NO_CAPTIONS) : treePlace(first, paths, all),
    ];
  }
  const sides = all.filter((column) => SIDE_CAPTION.test(paths[column - 1]!.at(-1)!));
  return table.blocks.map((block, at) => {
    const name = sides[at] ?? null;
    const end = sides[at + 1] ?? Infinity;
    const between = name === null ? [] : all.filter((column) => column > name && column < end);
    return withAmounts(block, paths, between, { ...NO_CAPTIONS, name });
  });
}

const NO_CAPTIONS = { codes: [] as number[], name: null as number | null, project: null as number | null };

function treePlace(block: Block, paths: Header['paths'], all: readonly number[]): BlockPlace {
  const leaf = (column: number): string => paths[column - 1]!.at(-1)!;
  const project =
    block.rows.by === 'projects' ? (all.find((column) => leaf(column) === '项目名称') ?? null) : null;
  const isCode = (column: number): boolean =>
    /^[类款项]$/.test(leaf(column)) || /(?:编码|代码)$/.test(leaf(column));
  const codes = all.filter(isCode);
  const name =
    all.find(
      (column) =>
        column !== project &&
        !codes.includes(column) &&
        /(?:名称|^科目|功能分类|经济分类|^项目)$/.test(leaf(column)),
    ) ?? null;
  const last = Math.max(0, ...codes, name ?? 0, project ?? 0);
  const captions = { codes: codes.length > 0 || name === null ? codes : [name], name, project };
  return withAmounts(
    block,
    paths,
    all.filter((column) => column > last),
    captions,
  );
}

function withAmounts(
  block: Block,
  paths: Header['paths'],
  candidates: readonly number[],
  captions: Pick<BlockPlace, 'codes' | 'name' | 'project'>,
): BlockPlace {
  const columns = matchColumns(block, paths, candidates);
  return {
    ...captions,
    columns,
    strangers: candidates.filter((column) => !columns.includes(column)),
  };
}
