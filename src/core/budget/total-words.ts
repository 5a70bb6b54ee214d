import { foldWord } from './read-words';
import { TOTAL_WORDS } from './words';

/** How far up a total stands: 小计 under 合计 under 总计; 累计 goes on from the beginning. */
export type TotalLevel = 1 | 2 | 3 | 'running';

const LEVELS: Readonly<Record<string, TotalLevel>> = {
  小计: 1,
  合计: 2,
  总计: 3,
  共计: 3,
  累计: 'running',
};
const CAPTION = /^(.{0,20}?)(小计|合计|总计|共计|累计)(?:金额|数)?$/;

/** A word without colons and brackets, in half-width form: how captions of totals are compared. */
export function bareWord(text: string): string {
  return foldWord(text).replace(/[:()]/g, '');
}

/** A caption of a total, taken apart: 一般公共预算小计 → 一般公共预算, 1. Null if it is none. */
export function totalCaption(text: string): { readonly before: string; readonly level: TotalLevel } | null {
  const folded = foldWord(text)
    .replace(/\((?:万?元|单位:?万?元)\)$/, '')
    .replace(/[:()]/g, '');
  const [, before = '', word = ''] = CAPTION.exec(folded) ?? [];
  if (word === '') {
    return null;
  }
  return before.startsWith('本页') ? { before: before.slice(2), level: 1 } : { before, level: LEVELS[word]! };
}

/** Whether a cell is nothing but the caption of a total: a name of a project may end with such a word. */
export function isTotalWord(text: string): boolean {
  return TOTAL_WORDS.includes(bareWord(text));
}
