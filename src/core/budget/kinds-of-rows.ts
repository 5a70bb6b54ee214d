import { LEAF_LENGTH, parseCode } from '../classification/code';
import { quoteValue } from '../workbook/snapshot';
import { HEADINGS } from './heading-words';
import type { RawRow } from './raw-row';
import { foldWord } from './read-words';

/** Words without code and money (a footnote), or the heading again on a new page. */
export function isRemark(raw: RawRow): boolean {
  const code = quoteValue(raw.values.functional);
  const caption = foldWord(code);
  if (HEADINGS.functional.exact.includes(caption) || HEADINGS.functional.loose.includes(caption)) {
    return true;
  }
  const silent = raw.current.state === 'blank' && raw.prior.state === 'blank';
  const coded =
    /\d{3}/.test(caption) || quoteValue(raw.values.economic) !== '' || quoteValue(raw.values.source) !== '';
  return silent && !coded && raw.totalWord === null;
}

/** Whether all that a line says is there, but for a code that breaks off: dropped, its money would be missing. */
export function saysALine({ values: { economic, source, kind } }: RawRow): boolean {
  return (
    parseCode(quoteValue(economic))?.length === LEAF_LENGTH.economic &&
    quoteValue(source) !== '' &&
    quoteValue(kind) !== ''
  );
}

/** 3- and 5-digit codes above some seven-digit code of the list. */
export function leafPrefixes(rows: readonly RawRow[]): ReadonlySet<string> {
  const prefixes = new Set<string>();
  for (const raw of rows) {
    const code = parseCode(quoteValue(raw.values.functional));
    if (code?.length === LEAF_LENGTH.functional) {
      prefixes.add(code.slice(0, 3));
      prefixes.add(code.slice(0, 5));
    }
  }
  return prefixes;
}
