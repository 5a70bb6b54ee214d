import type { AmountColumn, TableDeclaration } from '../disclosure/table';
import { ABOVE, LEFT } from '../disclosure/table';
import { shownFormat } from '../workbook/number-format';
import type { SheetSnapshot } from '../workbook/snapshot';
import { foldCaption, isTotalCaption, nearlySame, sameCore } from './caption';
import { captionPaths, type CaptionPath } from './caption-paths';
import { isUnitLine } from './unit';

/** The header of a table: its rows, and the captions above each column from the top down. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly paths: readonly CaptionPath[];
  /** Each of its rows as one text, to know it when it is printed again. */
  readonly rows: ReadonlySet<string>;
}

const CAPTION_WORDS = [
  '项目',
  '类',
  '款',
  '项',
  '科目编码',
  '科目名称',
  '预算数',
  '合计',
  '小计',
  '基本支出',
  '项目支出',
  '增减额',
  '收入',
  '支出',
  '本年收入',
  '本年支出',
  '功能分类',
  '功能分类科目',
  '经济分类科目',
];

/** Header rows are looked for this far below the title. */
const REACH = 14;

/** Captions of the columns of rows' names in a table of two sides. */
const SIDE_CAPTION =
  /^(?:(?:收入|支出)?项目|(?:按)?(?:支出)?功能分类|科目|栏目)(?:\(.*\))?(?:科目)?(?:名称)?$/;

/** Whether a caption stands above the names of rows of a table of two sides. */
export function isSideCaption(text: string): boolean {
  return SIDE_CAPTION.test(text);
}

const wordsOf = new WeakMap<TableDeclaration, readonly string[]>();

/** Captions that a header of this table may hold, folded. */
function knownWords(table: TableDeclaration): readonly string[] {
  let words = wordsOf.get(table);
  if (!words) {
    words = [
      ...table.header.flat().filter((text) => text !== LEFT && text !== ABOVE && text !== ''),
      ...table.blocks.flatMap(({ columns }) => columns.flatMap((column) => captionsOf(column))),
      ...CAPTION_WORDS,
    ]
      .map(foldCaption)
      .filter((word) => !/^[\d*]+$/.test(word));
    wordsOf.set(table, words);
  }
  return words;
}

export function captionsOf(column: AmountColumn): readonly string[] {
  return [column.caption, ...(column.aliases ?? [])];
}

/** The header below row `from`; null if no row there looks like one. */
export function findHeader(
  sheet: SheetSnapshot,
  from: number,
  end: number,
  table: TableDeclaration,
): Header | null {
  const known = knownWords(table);
  const rows: string[] = [];
  let top = 0;
  let bottom = 0;
  let names: readonly number[] = [];
  for (let row = from; row <= Math.min(end, from + REACH); row += 1) {
    const texts = rowTexts(sheet, row);
    const filled = texts.filter((text) => text !== '');
    if (filled.length === 0) {
      continue;
    }
    const begun = names.some((column) => (texts[column - 1] ?? '') !== '' && !isMark(texts[column - 1]!));
    if (!begun && isHeaderRow(sheet, row, filled, known, top > 0)) {
      if (bottom > 0 && row > bottom + 2) {
        break;
      }
      top ||= row;
      bottom = row;
      rows.push(rowKey(texts));
      // In a table of two sides a text below the caption of its names is the first of the names.
      if (table.blocks.length > 1) {
        names = texts.flatMap((text, at) => (/^项目|^功能分类|^科目/.test(text) ? [at + 1] : []));
      }
    } else if (top > 0) {
      break;
    }
  }
  return top === 0 ? null : { top, bottom, paths: captionPaths(sheet, top, bottom), rows: new Set(rows) };
}

function isHeaderRow(
  sheet: SheetSnapshot,
  row: number,
  filled: readonly string[],
  known: readonly string[],
  begun: boolean,
): boolean {
  if (isNumberRow(filled)) {
    return begun;
  }
  // 类 款 项 · 1 2 3: column numbers may stand beside captions.
  const captions = filled.filter((text) => !isMark(text));
  const marks = filled.filter(isMark);
  if (marks.length > 0 && !isNumberRow(['**', ...marks])) {
    return false;
  }
  if (captions.length === 0 || captions.every(isTotalCaption)) {
    return captions.length > 1 && begun && marks.length === 0;
  }
  // A row with amounts is a row of the body, whatever marks (* for nothing) stand beside them.
  if (captions.some((text) => /^-?[\d.,]+$/.test(text) || isUnitLine(text))) {
    return false;
  }
  const hits = captions.filter((text) =>
    known.some((word) => nearlySame(text, word) || (text.length > 3 && sameCore(text, word))),
  ).length;
  if (begun && marks.length > 2 && captions.length < marks.length) {
    return hits === captions.length;
  }
  return (
    hits >= 1 &&
    (hits >= (begun ? 2 : 4) || hits * 2 >= captions.length) &&
    (filled.length > 1 || isMerged(sheet, row))
  );
}

function isMerged(sheet: SheetSnapshot, row: number): boolean {
  return sheet.merges.some((merge) => merge.top === row && merge.right > merge.left);
}

/** A column number, `2=3+4`, `**`, 栏次: a mark in a header, no caption. */
export function isMark(text: string): boolean {
  return /^(?:\*+|\(?\d{1,2}\)?(?:=[\d+-]+)?|栏次|行次|[甲乙丙])$/.test(text);
}

/** Column numbers 1 2 3 … and `**` below the captions. */
export function isNumberRow(filled: readonly string[]): boolean {
  if (filled.length < 2 || !filled.every(isMark)) {
    return false;
  }
  const numbers = filled.flatMap((text) => /\d+/.exec(text)?.[0] ?? []).map(Number);
  // Two sides number their columns on, or each from 1; figures that look like 1 1 1 are no column numbers. A number may
  // be lacking where a column was taken out.
  const most = numbers.length >= 4 || filled.some((text) => text.startsWith('*')) ? 2 : 1;
  return (
    (numbers[0] ?? 0) <= 1 &&
    numbers.every((number, at) => {
      const before = numbers[at - 1];
      return (
        before === undefined || (number > before && number <= before + most) || (number === 1 && before > 1)
      );
    })
  );
}

/** Texts of a row as they are compared; numbers as digits, those that show decimals as no column number. */
export function rowTexts(sheet: SheetSnapshot, row: number): string[] {
  return (sheet.rows[row - 1] ?? []).map((cell) => {
    const value = cell?.value ?? null;
    return typeof value === 'string'
      ? foldCaption(value)
      : typeof value === 'number'
        ? String(value) + (showsWhole(cell?.numberFormat, value) ? '' : '.')
        : '';
  });
}

function showsWhole(format: string | undefined, value: number): boolean {
  const shown = shownFormat(format, value);
  return shown !== null && (shown.decimals ?? 0) === 0;
}

/** A row as one text. */
export function rowKey(texts: readonly string[]): string {
  return texts.filter((text) => text !== '').join('|');
}
