import type { Classification } from '../classification/classification';
import { holdsMoney } from '../recognise/cell-money';
import { readCode, wholeCodes } from '../recognise/code-cells';
import { classOfName } from '../recognise/class-row';
import { SEPARATOR } from '../disclosure/rows';
import type { LearnedBlock, LearnedTable } from '../learn/learned';
import { cellAt, quoteValue, valueAt, type SheetSnapshot } from '../workbook/snapshot';
import type { PresentRow } from './slots';

/** Rows of a template in which codes, 类 or projects come and go, one below the other. */
export interface Region {
  readonly rows: readonly PresentRow[];
  /** The row that follows them. */
  readonly end: number;
}

/** So many 类 are all that there are: a form that prints them all. */
const ALL_CLASSES = 20;

/** Where the rows of a tree, of 类 or of projects stand between those that have a caption of their own. */
export function regionOf(
  block: LearnedBlock,
  table: LearnedTable,
  sheet: SheetSnapshot,
  classification: Classification,
): Region {
  const { first, last } = table.body;
  const all = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const keys = keysOf(block, sheet, all, classification);
  const stops = [
    ...(block.unitRow === null ? [] : [block.unitRow]),
    ...(block.total === null ? [] : [block.total]),
    ...block.listed.map(({ row }) => row),
  ].sort((a, b) => a - b);
  const isFree = (row: number): boolean => !stops.includes(row) && !table.again.includes(row);
  const begins = all.find((row) => isFree(row) && keys.get(row) !== '') ?? all.find(isFree) ?? last + 1;
  const start = Math.max(first, ...stops.filter((row) => row < begins).map((row) => row + 1));
  const end = Math.min(last + 1, ...stops.filter((row) => row > begins));
  return {
    rows: all
      .filter((row) => row >= start && row < end && !table.again.includes(row))
      .map((row) => ({ row, key: keys.get(row) ?? '' })),
    end,
  };
}

/** What tells the rows of a block: a code, with its project behind it; '' for what has none. */
function keysOf(
  block: LearnedBlock,
  sheet: SheetSnapshot,
  rows: readonly number[],
  classification: Classification,
): Map<number, string> {
  const { codes, name, project } = block;
  if (block.rows === 'classes') {
    const caption = (row: number): string => (name === null ? '' : quoteValue(valueAt(sheet, row, name)));
    return new Map(rows.map((row) => [row, classOfName(classification, caption(row)) ?? '']));
  }
  const printed = rows.map((row) => readCode(sheet, row, codes));
  const whole = wholeCodes(printed);
  const known = rows.map((row, at): [number, string] => {
    const code = whole[at] ?? '';
    const behind =
      block.rows === 'projects' && project !== null && code !== ''
        ? SEPARATOR + quoteValue(valueAt(sheet, row, project))
        : '';
    // A row with words that are no code is not blank either.
    const words = [...codes, name, project].some((at) => at !== null && valueAt(sheet, row, at) !== null);
    return [row, code === '' && words ? `?${String(row)}` : code + behind];
  });
  return new Map(known);
}

/** Whether the 类 that stand there are the form’s, which prints them with or without money. */
export function printsItsClasses(block: LearnedBlock, { rows }: Region, sheet: SheetSnapshot): boolean {
  const named = rows.filter(({ key }) => key !== '');
  const hasMoney = (row: number): boolean =>
    block.columns.some(({ column }) => holdsMoney(cellAt(sheet, row, column)));
  return named.length >= ALL_CLASSES || (named.length > 0 && named.every(({ row }) => !hasMoney(row)));
}
