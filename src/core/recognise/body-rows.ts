import { quoteValue, valueAt, type SheetSnapshot } from '../workbook/snapshot';
import { foldText, isTotalCaption } from './caption';
import { isMark, isNumberRow, rowKey, rowTexts, type Header } from './header';
import { holdsMoney } from './cell-money';
import type { BlockPlace } from './places';
import type { Segment } from './segments';
import { isTableNumber } from './title';
import { isUnitLine } from './unit';

export interface Remark {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** 备注：, 注1:, 说明、, （注）. */
const REMARK =
  /^[(（[【*※]?\s*(?:备\s*注|注|说\s*明|附\s*注|注释|注意|提示)\s*\d*\s*(?:[)）\]】]|[:：、.．]|$)/;
/** Whether a line below a table of a document begins a remark on it. */
export function isRemarkLine(text: string): boolean {
  return REMARK.test(text);
}

/** What people sign with, and numbers of pages. */
const SIGNED =
  /^(?:填表|制表|编制|审核|复核|负责|联系|打印|填报|单位负责|部门负责|财务负责|经办|主管)\S{0,6}[:：]|^第?\s*\d+\s*页|^[-—]\s*\d+\s*[-—]$/;
/** A sentence: a stop, or a comma behind some words. */
const SENTENCE = /[。；;]|.{8}[，,]/;
const LONG = 24;
/** Captions of code columns, which one page may print and another not. */
const LEVELS = ['类', '款', '项', '科目编码', '科目名称'];

interface BodyRows {
  readonly rows: readonly number[];
  readonly remarks: readonly Remark[];
  /** Rows that a next page prints again, and words beside the table. */
  readonly again: readonly number[];
}

/**
 * Rows of the body below a header, and the remarks among and below them. Headers, titles and unit lines that a next
 * page prints again are neither. A row with money is never a remark.
 */
export function bodyRows(
  { sheet, end, again: titles }: Segment,
  header: Header,
  places: readonly BlockPlace[],
): BodyRows {
  const rows: number[] = [];
  const again: number[] = [];
  const remarks: Remark[] = [];
  const captions = new Set([...header.paths.flatMap(({ texts }) => texts), ...LEVELS]);
  const codes = new Set(places.flatMap((place) => place.codes));
  const amounts = places.flatMap((place) => place.columns.filter((column) => column !== null));
  let repeating = false;
  for (let row = header.bottom + 1; row <= Math.min(end, sheet.rows.length); row += 1) {
    const cells = sheet.rows[row - 1] ?? [];
    const column = cells.findIndex((cell) => cell !== null && cell.value !== null) + 1;
    if (column === 0) {
      continue;
    }
    if (titles.has(row)) {
      again.push(row);
      continue;
    }
    const text = quoteValue(valueAt(sheet, row, column));
    if (codes.has(column) && /^\d{3,7}$/.test(text)) {
      rows.push(row);
      repeating = false;
      continue;
    }
    if (isBlank(sheet, row - 1) && beginsOther(sheet, row, header)) {
      break;
    }
    const texts = rowTexts(sheet, row);
    if (isRepeatedHeader(texts, header, captions, repeating)) {
      repeating = true;
      again.push(row);
      continue;
    }
    repeating = false;
    const money = amounts.some((at) => holdsMoney(cells[at - 1] ?? null));
    const said = money
      ? null
      : wordsBeside(
          text,
          cells.filter((cell) => cell !== null && cell.value !== null).length,
          remarks.length > 0,
        );
    if (said === 'remark') {
      remarks.push({ row, column, text });
    } else if (said === null) {
      rows.push(row);
    } else {
      again.push(row);
    }
  }
  return { rows, remarks, again };
}

/** The header printed again on a next page: as above, or a part of its rows. */
function isRepeatedHeader(
  texts: readonly string[],
  header: Header,
  captions: ReadonlySet<string>,
  repeating: boolean,
): boolean {
  const filled = texts.filter((text) => text !== '');
  return (
    header.rows.has(rowKey(texts)) ||
    (filled.length > 1 && filled.every((text) => captions.has(text)) && !filled.every(isTotalCaption)) ||
    isNumbered(filled, captions) ||
    ((repeating || filled.some((text) => /^\*+$/.test(text))) && isNumberRow(filled))
  );
}

/** 类 款 项 · 1 2 3: captions beside column numbers. */
function isNumbered(filled: readonly string[], captions: ReadonlySet<string>): boolean {
  const marks = filled.filter(isMark);
  const words = filled.filter((text) => !isMark(text));
  return (
    marks.length > 2 &&
    words.length > 0 &&
    words.every((text) => captions.has(text)) &&
    !words.every(isTotalCaption) &&
    isNumberRow(marks)
  );
}

/** Whether a line that is no title, and below it a header of another kind, begin something else on the sheet: a list. */
function beginsOther(sheet: SheetSnapshot, row: number, header: Header): boolean {
  const filled = (at: number): string[] => rowTexts(sheet, at).filter((text) => text !== '');
  const [first, next] = [filled(row), filled(row + 1)];
  if (first.length === 1 && first[0] === '目录') {
    return true;
  }
  return (
    first.length === 1 &&
    next.length > 2 &&
    next.every((text) => !/\d/.test(text) && !isTotalCaption(text)) &&
    new Set(next).size === next.length &&
    ![...header.rows].some((one) => next.some((text) => one.split('|').includes(text)))
  );
}

function isBlank(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.rows[row - 1] ?? []).every((cell) => (cell?.value ?? null) === null);
}

/** Whether a row without money is a remark, a line around the table (`aside`), or a row of it (null). */
function wordsBeside(text: string, filled: number, afterRemark: boolean): 'remark' | 'aside' | null {
  if (REMARK.test(text)) {
    return 'remark';
  }
  const folded = foldText(text);
  if (isTableNumber(folded) || isUnitLine(folded)) {
    return 'aside';
  }
  if (SIGNED.test(text)) {
    return 'remark';
  }
  const alone = filled === 1 && !isTotalCaption(folded) && !/^\d{3}(?!\d)/.test(text);
  const sentence = SENTENCE.test(text) || text.length > LONG || /^20\d\d\s*年/.test(text);
  // What stands below a remark goes on with it.
  return alone && (sentence || afterRemark) ? 'remark' : null;
}
