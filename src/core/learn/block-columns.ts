import type { Header } from '../recognise/header';
import { isSideCaption } from '../recognise/header';
import { hasCaption, withUncaptioned } from '../recognise/places';
import type { SheetSnapshot } from '../workbook/snapshot';
import { isGenericCaption, isOtherCaption, roleOfWords } from './role-words';
import { GOVERNMENT } from './subject-of-title';

/** The columns of one block, before anybody knows what they mean. */
export interface BlockColumns {
  readonly codes: readonly number[];
  /** Columns of another classification beside them: its codes and names. */
  readonly beside: readonly number[];
  readonly name: number | null;
  readonly project: number | null;
  /** Where names of units stand. */
  readonly unit: number | null;
  readonly amounts: readonly number[];
}

type Kind = 'code' | 'name' | 'project' | 'unit' | 'aside' | 'amount';
/** Columns that begin no block. */
const BESIDE: ReadonlySet<Kind> = new Set(['amount', 'aside', 'unit']);

interface Begun {
  codes: number[];
  beside: number[];
  name: number | null;
  project: number | null;
  /** The name of the unit. */
  unit: number | null;
  readonly amounts: number[];
}

const NUMBERING = /^(?:行次|序号|栏次|编号)$/;
/** Columns about the unit: its code, its name. */
const OF_UNIT =
  /^(?:预算|主管|所属|基层|项目)?(?:单位|部门)(?:\((?:单位|部门)\))?(?:编码|代码|名称)?$|^(?:项目)?(?:类型|类别|性质)$/;
const CODE = /^[类款项]$|(?:编码|代码|编号)$/;
const NAME =
  /(?:科目|分类|编码)\S*名称|(?:名称|科目|功能分类|经济分类|^项目)(?:\(.*\))?$|^(?:支出)?(?:功能|经济)分类/;
const PROJECT = /^(?:预算|支出)?项目名称/;
/** Which year a row is about. */
const YEAR = /^(?:年度|年份|预算年度)$/;
/** So many rows below a header say what a column holds. */
const LOOKED_AT = 30;
const SIDE = /^(?:本年|财政拨款)?(?:收入|支出)$/;

/** Columns side by side that share their rows: codes, names, amounts; a name right of an amount begins the next. */
export function blockColumns(header: Header, sheet: SheetSnapshot): BlockColumns[] {
  const blocks: Begun[] = [];
  const fresh = (): Begun => ({
    codes: [],
    beside: [],
    name: null,
    project: null,
    unit: null,
    amounts: [],
  });
  let block = fresh();
  for (const [column, called] of kinds(header)) {
    const isNames = called === 'amount' && block.amounts.length > 0 && holdsNames(sheet, header, column);
    const kind = isNames ? 'name' : called;
    if (!BESIDE.has(kind) && block.amounts.length > 0) {
      blocks.push(block);
      block = fresh();
    }
    if (kind === 'code') {
      // Codes right of a name are those of another classification: of two the department’s own is known by lines.
      const isOther = block.codes.length > 0 && block.name !== null;
      if (isOther && isOfGovernment(header, block.codes[0]!) && !isOfGovernment(header, column)) {
        block.beside.push(...block.codes, block.name!);
        block.codes = [column];
        block.name = null;
      } else {
        (isOther ? block.beside : block.codes).push(column);
      }
    } else if (kind === 'name') {
      if (block.name !== null && block.beside.length > 0) {
        block.beside.push(column);
      }
      block.name ??= column;
    } else if (kind === 'project') {
      block.project ??= column;
    } else if (kind === 'unit') {
      block.unit ??= column;
    } else if (kind === 'amount') {
      block.amounts.push(column);
    }
  }
  blocks.push(block);
  return blocks
    .filter(({ amounts }) => amounts.length > 0)
    .map((one) => ({
      ...one,
      // Where nothing else tells its rows, they are those of units.
      name: one.name === null && one.codes.length === 0 && one.project === null ? one.unit : one.name,
      codes: withUncaptioned(one.codes, one.name, header, sheet),
    }));
}

/** Whether words stand below a caption that nobody knows, where figures would: names of rows, right of other amounts. */
function holdsNames(sheet: SheetSnapshot, { paths, bottom }: Header, column: number): boolean {
  const caption = paths[column - 1]?.texts.at(-1) ?? '';
  if (isOtherCaption(caption) || isGenericCaption(caption) || roleOfWords(caption) !== null) {
    return false;
  }
  const below = sheet.rows.slice(bottom, bottom + LOOKED_AT).map((cells) => cells[column - 1]?.value ?? null);
  const words = below.filter((value) => typeof value === 'string' && /\p{Script=Han}{2}/u.test(value));
  return words.length > 1 && !below.some((value) => typeof value === 'number');
}

function isOfGovernment({ paths }: Header, column: number): boolean {
  return (paths[column - 1]?.texts ?? []).some((text) => GOVERNMENT.test(text));
}

function* kinds(header: Header): Iterable<readonly [number, Kind]> {
  const { paths } = header;
  const leaf = (column: number): string => paths[column - 1]?.texts.at(-1) ?? '';
  const anySide = paths.some((_, at) => isSideCaption(leaf(at + 1)));
  for (const [at, path] of paths.entries()) {
    const column = at + 1;
    if (!hasCaption(header, column)) {
      continue;
    }
    const text = leaf(column);
    const before = paths[at - 1];
    const isCode =
      CODE.test(text) && !NUMBERING.test(text) && !OF_UNIT.test(text) && !text.startsWith('项目');
    // A merged caption stands above each column that it covers: names stand in its first one, codes in all.
    const isRest =
      before?.at?.row === path.at?.row && before?.at?.column === path.at?.column && before !== undefined;
    if (isRest && !isCode) {
      continue;
    }
    if (OF_UNIT.test(text) || NUMBERING.test(text) || /^项目(?:编码|代码|编号)$/.test(text)) {
      yield [column, /(?:单位|部门)\)?(?:名称)?$/.test(text) ? 'unit' : 'aside'];
    } else if (isCode) {
      yield [column, 'code'];
    } else if (PROJECT.test(text)) {
      yield [column, 'project'];
    } else if (NAME.test(text) || YEAR.test(text) || isSideCaption(text) || (!anySide && SIDE.test(text))) {
      yield [column, 'name'];
    } else {
      yield [column, 'amount'];
    }
  }
}
