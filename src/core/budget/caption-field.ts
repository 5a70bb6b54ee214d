import { remembering } from '../workbook/remembering';
import { HEADINGS, LINE_FIELDS, type LineField } from './heading-words';
import { foldWord } from './read-words';
import { UNIT_IN_HEADING } from './stated-unit';

/** A word that means one field exactly may loosely mean another. */
const FIELDS_BY_WORD = new Map(
  (['loose', 'exact'] as const).flatMap((how) =>
    [...LINE_FIELDS]
      .reverse()
      .flatMap((field) =>
        HEADINGS[field][how].map((word) => [word, { field, exact: how === 'exact' }] as const),
      ),
  ),
);

/** A caption without blanks, marks and unit: `* 本年预算数 (万元)` → `本年预算数`. */
const foldHeading = remembering((caption) =>
  foldWord(caption)
    .replace(UNIT_IN_HEADING, '')
    .replace(/^[*]+|[*:]+$|\((?:必填|选填|可选)\)/g, ''),
);

export function fieldOf(caption: string, year: number): { field: LineField; exact: boolean } | null {
  let folded = foldHeading(caption);
  const dated = /^(20\d\d)年?度?(.+)$/.exec(folded);
  if (dated) {
    folded = dated[2]!;
    const isAmount = HEADINGS.current.exact.includes(folded) || folded === '预算';
    if (isAmount && Number(dated[1]) === year) {
      return { field: 'current', exact: true };
    }
    return isAmount && Number(dated[1]) === year - 1 ? { field: 'prior', exact: true } : null;
  }
  return FIELDS_BY_WORD.get(folded) ?? null;
}
