import { remembering } from '../workbook/remembering';

/** Blanks, quotation marks, bracket width and 其它 for 其他 make no difference between captions. */
export const foldText = remembering((text) =>
  text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff\0"'“”‘’「」『』《》]+/g, '')
    .replaceAll('其它', '其他'),
);

const ORDINAL =
  /^(?:其中:)?(?:[一二三四五六七八九十]+[、.]|\d{1,2}[、.:]|\([一二三四五六七八九十\d]{1,3}\)[、.]?)/;
/** ① becomes 1 when it is folded: it has to go before. */
const CIRCLED = /^(\s*(?:其中[:：])?\s*)[①-⑳]/;

/** A caption as printed, without its ordinal and 其中. */
export function withoutOrdinal(text: string): string {
  return text
    .replace(/^\s*其中[:：]\s*/, '')
    .replace(
      /^\s*(?:[一二三四五六七八九十]+[、.．]|\d{1,2}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）][、.．]?|[①-⑳])\s*/,
      '',
    );
}

/** （万元） behind a caption. */
const UNIT = /(?<=.)\((?:金额|单位|:|人民币)*[百千万亿]*元\)$/;

/** A caption as it is compared: also without ordinal (`二、`, `1. `), year (`2024年`) and unit of money (`（万元）`). */
export const foldCaption = remembering((text) => {
  const folded = foldText(text.replace(CIRCLED, '$1'))
    .replace(/20\d\d年度?/g, '')
    .replace(UNIT, '');
  const bare = folded.replace(ORDINAL, '').replace(/^其中:/, '');
  return bare === '' ? folded : bare;
});

/** Whether two captions differ by one letter at most: 政府基金预算拨款 for 政府性基金预算拨款. Short ones must be equal. */
export function nearlySame(a: string, b: string): boolean {
  if (a === b) {
    return true;
  }
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5 || Math.abs(a.length - b.length) > 1) {
    return false;
  }
  let start = 0;
  while (start < shorter && a[start] === b[start]) {
    start += 1;
  }
  let end = 0;
  while (end < shorter - start && a[a.length - 1 - end] === b[b.length - 1 - end]) {
    end += 1;
  }
  return Math.max(a.length, b.length) - start - end <= 1;
}

/** Words at the end of a caption that do not tell it from another of its table. */
const ENDINGS = /(?:拨款|资金|预算数|预算|收入|支出|经费|费用|费|金额|数)$/;

/**
 * What is left of a folded caption without brackets and the words documents add or leave out:
 * 本年一般公共预算财政拨款收入 and 一般公共预算 are 一般公共. Never shorter than two letters.
 */
export const coreOf = remembering((folded) => {
  let core = folded
    .replace(/[():]/g, '')
    .replace(/^(?:本年度?|当年|年初)(?=..)/, '')
    .replace('运行维护', '运行')
    .replace(/财政拨款(?=收入$|支出$|$)/, (word, at: number) => (at === 0 ? word : ''));
  for (;;) {
    const shorter = core.replace(ENDINGS, '');
    if (shorter === core || shorter.length < 2) {
      return core;
    }
    core = shorter;
  }
});

/** Whether two captions are wordings of one. */
export function sameCore(a: string, b: string): boolean {
  return coreOf(a) === coreOf(b);
}

const TOTAL = /^(?:本年|当年)?(?:收入|支出|收支|经费|金额)?(?:总计|合计)数?:?$/;

/** 合计, 总 计, 收入总计, 支 出 总 计 … */
export function isTotalCaption(folded: string): boolean {
  return TOTAL.test(folded);
}
