import { schemeOf, type Scheme } from '../classification/code';
import type { CodeLayout } from '../disclosure/table';
import { readCode, wholeCodes } from '../recognise/code-cells';
import { valueAt, type SheetSnapshot } from '../workbook/snapshot';
import type { BlockColumns } from './block-columns';
import type { BodyOfSheet } from './body-of-sheet';
import type { LearnedRows } from './learned';
import { GOVERNMENT } from './subject-of-title';

/** Names of a classification without its codes, below 科目名称. */
export function treeByNames({ name }: BlockColumns, { header, words }: BodyOfSheet): LearnedRows | null {
  const [caption = ''] = header.paths[(name ?? 1) - 1]?.texts.slice(-1) ?? [];
  if (/三公|收支/.test(words) || !/科目|分类/.test(caption)) {
    return null;
  }
  if (GOVERNMENT.test(caption + words)) {
    return 'government-tree';
  }
  return /经济/.test(caption) || (!/功能/.test(caption) && /基本支出|经济/.test(words))
    ? 'economic-tree'
    : 'functional-tree';
}

/** By the codes that stand there, else by what the captions or the title call them. */
export function schemeOfBlock(
  columns: BlockColumns,
  body: BodyOfSheet,
  filled: readonly number[],
): Scheme | null {
  const { sheet, header, words } = body;
  const whole = wholeCodes(filled.map((row) => readCode(sheet, row, columns.codes)));
  const counts = new Map<Scheme, number>();
  for (const code of whole) {
    const scheme = code === null ? null : schemeOf(code);
    if (scheme !== null) {
      counts.set(scheme, (counts.get(scheme) ?? 0) + 1);
    }
  }
  const [most] = [...counts].sort(([, a], [, b]) => b - a);
  if (most) {
    return most[0];
  }
  const captions = [...columns.codes, columns.name]
    .flatMap((at) => (at === null ? [] : (header.paths[at - 1]?.texts ?? [])))
    .join(' ');
  if (GOVERNMENT.test(captions + words)) {
    return 'government-economic';
  }
  if (/经济/.test(captions) || (!/功能/.test(captions) && /经济/.test(words))) {
    return 'economic';
  }
  if (/功能/.test(captions)) {
    return 'functional';
  }
  return columns.codes.length === 2 || /基本支出/.test(words) ? 'economic' : 'functional';
}

export function codeLayout(
  columns: BlockColumns,
  { sheet, header }: BodyOfSheet,
  coded: readonly number[],
): CodeLayout {
  if (columns.codes.length === 1) {
    return 'joined';
  }
  const [first, second] = columns.codes;
  const deeper = coded.filter((row) => valueAt(sheet, row, second!) !== null);
  if (deeper.length > 0) {
    const repeats = deeper.filter((row) => valueAt(sheet, row, first!) !== null);
    return repeats.length * 2 > deeper.length && !isStepped(columns, sheet, coded) ? 'repeated' : 'stepped';
  }
  // A 款 of the economic classification has its 类 beside it everywhere.
  if (columns.codes.length === 2) {
    return 'repeated';
  }
  // Forms that number their columns with ** are those that print a code once.
  return [...header.rows].some((row) => row.includes('**')) ? 'stepped' : 'repeated';
}

/** A 款 row without its 类, where the 项 below have it. */
function isStepped({ codes }: BlockColumns, sheet: SheetSnapshot, coded: readonly number[]): boolean {
  const [first, second, third] = codes;
  const sections = coded.filter(
    (row) =>
      valueAt(sheet, row, second!) !== null && (third === undefined || valueAt(sheet, row, third) === null),
  );
  return sections.some((row) => valueAt(sheet, row, first!) === null);
}
