import { nameOf, type Budget } from '../budget/budget';
import { codeParts, levelOf } from '../classification/code';
import type { FilledRow } from '../disclosure/filled';
import { inWords, SEPARATOR } from '../disclosure/rows';
import type { LearnedBlock } from '../learn/learned';
import { quoteValue, valueAt, type SheetSnapshot } from '../workbook/snapshot';
import type { Region } from './regions';

/** Texts of the caption columns of a row, by column of the sheet. */
export type Captions = ReadonlyMap<number, string>;

/** How a template prints the 类 of an overview: behind their code, numbered, or plain; with what stands around the number. */
export interface ClassCaption {
  readonly by: 'code' | 'number' | 'name';
  readonly before: string;
  readonly behind: string;
}

const PLAIN: ClassCaption = { by: 'name', before: '', behind: '' };
const CODED = /^(2\d\d)([^\d\p{Script=Han}]*)/u;
const NUMBERED = /^([(（]?)[一二三四五六七八九十]+([)）、.．]\s*)/;

/** By the first 类 that stands there; without one by the rows beside them. */
export function classCaption(
  block: LearnedBlock,
  region: Region,
  sheet: SheetSnapshot,
  beside: readonly LearnedBlock[],
): ClassCaption {
  const [own] = region.rows
    .filter(({ key }) => key !== '' && block.name !== null)
    .map(({ row }) => quoteValue(valueAt(sheet, row, block.name!)));
  const [other] = beside.flatMap(({ listed }) => listed.map(({ caption }) => caption));
  const [, , behind] = CODED.exec(own ?? '') ?? [];
  if (behind !== undefined) {
    return { by: 'code', before: '', behind };
  }
  const numbered = NUMBERED.exec(own ?? other ?? '');
  return numbered ? { by: 'number', before: numbered[1]!, behind: numbered[2]! } : PLAIN;
}

/** `at` is the place of the 类 among those that are printed, from 0. */
export function classText(code: string, name: string, at: number, shape: ClassCaption): string {
  const number = { code, number: inWords(at + 1), name: '' }[shape.by];
  return shape.before + number + shape.behind + name;
}

/** Code, name and project of a row of a tree, in the template’s columns. */
export function treeCaptions(row: FilledRow, block: LearnedBlock, budget: Budget): Captions {
  const [code = '', project = ''] = row.key.split(SEPARATOR);
  const texts = new Map<number, string>();
  const parts = codeParts(code);
  const { codes, codeLayout } = block;
  if (codes.length === 1) {
    texts.set(codes[0]!, code);
  } else {
    const alone = codeLayout === 'stepped' && levelOf(code) === 'section' && block.rows !== 'projects';
    codes.forEach((column, level) => {
      texts.set(column, alone && level !== 1 ? '' : (parts[level] ?? ''));
    });
  }
  const own = block.rows === 'projects' ? row.captions.at(-2) : row.captions.at(-1);
  if (block.name !== null && !codes.includes(block.name)) {
    texts.set(block.name, own ?? nameOf(budget, code));
  }
  if (block.project !== null) {
    texts.set(block.project, project);
  }
  return texts;
}
