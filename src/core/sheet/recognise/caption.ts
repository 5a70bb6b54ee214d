/** Blanks, quotation marks and bracket width make no difference between captions. */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff\0]+/g, '')
    .replace(/["'“”‘’「」『』《》]/g, '');
}

const ORDINAL =
  /^(?:其中:)?(?:[一二三四五六七八九十]+[、.]|\d{1,2}[、.:]|\([一二三四五六七八九十\d]{1,3}\)[、.]?)/;

/** A caption as printed, without its ordinal. */
export function withoutOrdinal(text: string): string {
  return text.replace(
    /^\s*(?:[一二三四五六七八九十]+[、.．]|\d{1,2}[、.．]|[(（][一二三四五六七八九十\d]{1,3}[)）][、.．]?)\s*/,
    '',
  );
}

/** A caption as it is compared: also without its ordinal (`二、`, `1. `) and a year (`2024年`). */
export function foldCaption(text: string): string {
  const folded = foldText(text).replace(/20\d\d年度?/g, '');
  const bare = folded.replace(ORDINAL, '').replace(/^其中:/, '');
  return bare === '' ? folded : bare;
}

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

const TOTAL = /^(?:本年)?(?:收入|支出|收支)?(?:总计|合计)$/;

/** 合计, 总 计, 收入总计, 支 出 总 计 … */
export function isTotalCaption(folded: string): boolean {
  return TOTAL.test(folded);
}
