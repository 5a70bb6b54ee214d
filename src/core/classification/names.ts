import { remembering } from '../workbook/remembering';

/**
 * A name as it is compared: bracket width, blanks and line wraps, and 其它 for 其他 make no difference.
 * Source: rule R302; real documents print both 行政运行（…） and 行政运行(…).
 */
export const foldName = remembering((name) =>
  name
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/g, '')
    .replaceAll('其它', '其他'),
);

/** A name as the eye takes it for another: besides what `foldName` does, letters of either case, dashes and quotes. */
export function looseName(name: string): string {
  return foldName(name)
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212_\u30fc~-]+/g, '-')
    .replace(/[\u201c\u201d\u2018\u2019\u300a\u300b\u3008\u3009\u300c\u300d"'<>]/g, '"')
    .replace(/[\u3001\uff64]/g, ',');
}

/**
 * Whether a printed name stands for the name in the table. The 款 in brackets behind a 项
 * (行政运行（城乡社区管理事务）) is left out of the comparison when it is that item's own 款.
 */
export function sameName(printed: string, name: string, sectionName: string | null = null): boolean {
  if (printed === name) {
    return true;
  }
  const a = foldName(printed);
  const b = foldName(name);
  if (a === b || sectionName === null) {
    return a === b;
  }
  const suffix = `(${foldName(sectionName)})`;
  const bare = (text: string): string => (text.endsWith(suffix) ? text.slice(0, -suffix.length) : text);
  return bare(a) === bare(b);
}

/** A folded name without the 款 in brackets behind it. */
export function bareName(name: string): string {
  return foldName(name).replace(/\([^()]*\)$/, '');
}
