import type { AmountColumn, Block, TableDeclaration } from '../../disclosure/table';
import { ABOVE, LEFT } from '../../disclosure/table';
import { valueAt, type SheetSnapshot } from '../../workbook/snapshot';
import { foldCaption, isTotalCaption, nearlySame } from './caption';

/** The header of a table: its rows, and the captions above each column from the top down. */
export interface Header {
  readonly top: number;
  readonly bottom: number;
  readonly paths: readonly (readonly string[])[];
}

const CAPTION_WORDS = [
  '项目',
  '类',
  '款',
  '项',
  '预算数',
  '收入',
  '支出',
  '本年收入',
  '本年支出',
  '功能分类',
];

/** Header rows are looked for this far below the title. */
const REACH = 14;

/** Captions that a header of this table may hold, folded. */
function words(table: TableDeclaration): readonly string[] {
  return [
    ...table.header.flat().filter((text) => text !== LEFT && text !== ABOVE && text !== ''),
    ...table.blocks.flatMap(({ columns }) => columns.flatMap((column) => captionsOf(column))),
    ...CAPTION_WORDS,
  ].map(foldCaption);
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
  const known = words(table);
  let top = 0;
  let bottom = 0;
  for (let row = from; row <= Math.min(end, from + REACH); row += 1) {
    const texts = rowTexts(sheet, row);
    const filled = texts.filter((text) => text !== '');
    if (filled.length === 0) {
      continue;
    }
    if (isHeaderRow(sheet, row, filled, known) || (top > 0 && isNumberRow(filled))) {
      if (bottom > 0 && row > bottom + 2) {
        break;
      }
      top ||= row;
      bottom = row;
    } else if (top > 0) {
      break;
    }
  }
  return top === 0 ? null : { top, bottom, paths: captionPaths(sheet, top, bottom) };
}

function isHeaderRow(
  sheet: SheetSnapshot,
  row: number,
  filled: readonly string[],
  known: readonly string[],
): boolean {
  if (
    filled.every(isTotalCaption) ||
    filled.some((text) => /^\d{3}(?:\d\d){0,2}$/.test(text) || /(?:部门|单位):/.test(text))
  ) {
    return false;
  }
  if ((sheet.rows[row - 1] ?? []).some((cell) => typeof cell?.value === 'number')) {
    return false;
  }
  const hits = filled.filter((text) => known.some((word) => nearlySame(text, word))).length;
  return hits >= 1 && hits * 2 >= filled.length && (filled.length > 1 || isMerged(sheet, row));
}

function isMerged(sheet: SheetSnapshot, row: number): boolean {
  return sheet.merges.some((merge) => merge.top === row && merge.right > merge.left);
}

/** Column numbers 1 2 3 … and `**` below the captions. */
export function isNumberRow(filled: readonly string[]): boolean {
  const numbers = filled.filter((text) => !/^\*+$/.test(text) && text !== '栏次');
  if (numbers.length === 0) {
    return filled.length > 1;
  }
  const first = Number(numbers[0]);
  return (
    filled.length > 1 &&
    (first === 1 || first === 0) &&
    numbers.every((text, at) => /^\d{1,2}$/.test(text) && Number(text) === first + at)
  );
}

export function rowTexts(sheet: SheetSnapshot, row: number): string[] {
  return (sheet.rows[row - 1] ?? []).map((cell) => {
    const value = cell?.value ?? null;
    return typeof value === 'string' ? foldCaption(value) : typeof value === 'number' ? String(value) : '';
  });
}

/** Captions above each column, top down, merged cells spread over what they cover, repeats left out. */
function captionPaths(sheet: SheetSnapshot, top: number, bottom: number): string[][] {
  let width = 0;
  for (let row = top; row <= bottom; row += 1) {
    width = Math.max(width, sheet.rows[row - 1]?.length ?? 0);
  }
  const merges = sheet.merges.filter((merge) => merge.top <= bottom && merge.bottom >= top);
  const merged = (row: number, column: number) =>
    merges.find(
      ({ top: first, bottom: last, left, right }) =>
        first <= row && row <= last && left <= column && column <= right,
    );
  const textAt = (row: number, column: number): string => {
    const value = valueAt(sheet, row, column);
    const text = typeof value === 'string' ? foldCaption(value) : '';
    return /^(?:\*+|\d{1,2})$/.test(text) ? '' : text;
  };
  const paths: string[][] = Array.from({ length: width }, () => []);
  for (let row = top; row <= bottom; row += 1) {
    for (let column = 1; column <= width; column += 1) {
      const owner = merged(row, column);
      let text = owner ? textAt(owner.top, owner.left) : textAt(row, column);
      if (text === '' && !owner) {
        text = spreadFromLeft(row, column);
      }
      const path = paths[column - 1]!;
      if (text !== '' && path.at(-1) !== text) {
        path.push(text);
      }
    }
  }
  return paths;

  /** Without merged cells: a blank right of a caption belongs to it if captions of its own stand below. */
  function spreadFromLeft(row: number, column: number): string {
    const below = (at: number): boolean => {
      for (let lower = row + 1; lower <= bottom; lower += 1) {
        if (textAt(lower, at) !== '') {
          return true;
        }
      }
      return false;
    };
    if (!below(column)) {
      return '';
    }
    let left = column - 1;
    while (left >= 1 && textAt(row, left) === '' && !merged(row, left)) {
      left -= 1;
    }
    return left >= 1 && below(left) && !merged(row, left) ? textAt(row, left) : '';
  }
}

/**
 * Sheet columns of a block's amount columns among `candidates`: by their own caption, and by the one above where two
 * share it. A caption that differs by one letter counts if nothing else fits.
 */
export function matchColumns(
  block: Block,
  paths: Header['paths'],
  candidates: readonly number[],
): (number | null)[] {
  const free = new Set(candidates);
  const found: (number | null)[] = block.columns.map(() => null);
  const groups = block.columns.flatMap(({ under }) => (under === undefined ? [] : [foldCaption(under)]));
  for (const same of [(a: string, b: string) => a === b, nearlySame]) {
    for (const [at, column] of block.columns.entries()) {
      if (found[at] !== null) {
        continue;
      }
      const wanted = captionsOf(column).map(foldCaption);
      const under = column.under === undefined ? null : foldCaption(column.under);
      const match = candidates.find((candidate) => {
        const path = paths[candidate - 1] ?? [];
        const leaf = path.at(-1) ?? '';
        const above = path.slice(0, -1);
        return (
          free.has(candidate) &&
          wanted.some((caption) => same(leaf, caption)) &&
          (under === null
            ? !above.some((text) => groups.includes(text) && clashes(block, wanted, text))
            : above.some((text) => nearlySame(text, under)))
        );
      });
      if (match !== undefined) {
        found[at] = match;
        free.delete(match);
      }
    }
  }
  return found;
}

/** Whether another column of the same caption stands under that group. */
function clashes(block: Block, wanted: readonly string[], group: string): boolean {
  return block.columns.some(
    (other) =>
      other.under !== undefined &&
      foldCaption(other.under) === group &&
      captionsOf(other).some((caption) => wanted.includes(foldCaption(caption))),
  );
}
