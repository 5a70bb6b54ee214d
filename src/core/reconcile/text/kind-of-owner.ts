import type { Finding } from '../findings/finding';
import { cellsOf, textFinding } from './text-finding';
import type { TextReview } from './text-review';

const YEAR_OF = '20\\d\\d年度?';
const OF_UNIT = new RegExp(`${YEAR_OF}(?:预算)?单位预算`);
const OF_DEPARTMENT = new RegExp(`${YEAR_OF}部门预算`);
/** 部门预算 as such is what the law calls it; these speak of whose budget it is. */
const AS_DEPARTMENT = new RegExp(
  `(?:我|本)部门|(?<=${YEAR_OF})部门预算(?=安排)|(?<=[,。;])部门预算(?=安排)`,
  'g',
);

/**
 * A text that calls itself the budget of a 单位 and speaks of it as a 部门: copied from that of its department. Not the other
 * way round, for texts of departments call themselves 本单位 as well. Once a text.
 */
export function departmentInUnit({ narrative: { paragraphs } }: TextReview): Finding[] {
  const headings = paragraphs.filter(({ isHeading }) => isHeading);
  const says = (pattern: RegExp): boolean => headings.some(({ folded }) => pattern.test(folded.text));
  if (!says(OF_UNIT) || says(OF_DEPARTMENT)) {
    return [];
  }
  const places = paragraphs.flatMap((paragraph) =>
    [...paragraph.folded.text.matchAll(AS_DEPARTMENT)].map(({ index, 0: words }) => ({
      paragraph,
      at: { from: index, to: index + words.length },
      words,
    })),
  );
  const [first, ...others] = places;
  return first
    ? [
        textFinding('R408', 'hint', first.paragraph, first.at, 'text-department', {
          correct: first.words.replace('部门', '单位'),
          related: cellsOf(first.paragraph, others),
          values: { count: String(places.length) },
        }),
      ]
    : [];
}
