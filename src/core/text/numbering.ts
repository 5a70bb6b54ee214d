const CHINESE = '[一二三四五六七八九十百]+';
const LONGEST_HEADING = 80;
const NUMBERED = new RegExp(`^(\\(?)(?:(${CHINESE})|(\\d{1,3}))([、.)])(?!\\d)`);
const NUMBER = new RegExp(`^\\(?(?:${CHINESE}|\\d{1,3})[、.)](?!\\d)[、.]?`);
const FIRST_RANK = new RegExp(`^${CHINESE}、`);
const SECOND_RANK = new RegExp(`^\\(${CHINESE}\\)`);

/** How an item is numbered: the signs of its number without the number; '' for none. `1.`, `（1）`, `一、`. */
export function numberStyle(folded: string): string {
  const match = NUMBERED.exec(folded);
  return match ? `${match[1]!}${match[2] ? '一' : '1'}${match[4]!}` : '';
}

/** Text without the number in front of it. */
export function withoutNumber(folded: string): string {
  return folded.replace(NUMBER, '');
}

/**
 * The rank of a heading: 0 第一部分, 1 一、, 2 （一）, 3 a line of its own that only names what follows; null for a
 * paragraph that is none. A heading gives no amounts and ends in no full stop.
 */
export function headingLevel(folded: string): number | null {
  if (folded.length > LONGEST_HEADING || /[。;]$|:$|\d(?:\.\d+)?(?:万元|元|亿元|%)/.test(folded)) {
    return null;
  }
  if (/^第[一二三四五六七八九十]+部分/.test(folded)) {
    return 0;
  }
  if (FIRST_RANK.test(folded)) {
    return 1;
  }
  if (SECOND_RANK.test(folded)) {
    return 2;
  }
  return /(?:说明|情况|概况|解释|目录)$/.test(folded) && !/[,]/.test(folded) ? 1 : null;
}
