import type { Finding } from '../findings/finding';
import { finding } from '../statements/describe';
import type { TextReview } from '../text/text-review';
import type { Rule } from './parts/rule';

/** What stands on a cover or between tables, and ends no sentence, says nothing that could be checked. */
const STOP = /[。;]/;

/** A text with most sections of the form is meant to have them all. */
const MOST = 2 / 3;

/** A text of which nothing could be read is named as not checked; one that is there speaks of all that the form has. */
export const narrative: Rule = {
  code: 'R603',
  source: '预算法第十四条；《财政预决算领域基层政务公开标准目录》部门预算情况说明、名词解释',
  inspectText(text) {
    const { paragraphs } = text.narrative;
    const read = new Set(text.spoken.map(({ paragraph }) => paragraph.sheet));
    const sentences = paragraphs.filter(({ folded, isHeading }) => !isHeading && STOP.test(folded.text));
    const sheets = new Set(sentences.map(({ sheet }) => sheet));
    const silent = [...sheets].filter((sheet) => !read.has(sheet) && !text.tableSheets.has(sheet));
    return {
      made: {},
      findings: [
        ...silent.map((sheet) => finding('R603', 'unchecked', { sheet, cell: null }, 'narrative-unchecked')),
        ...sectionsMissing(text),
      ],
    };
  },
};

/** Sections of the form that a text with most of them lacks; only where the tables are of that form for sure. */
function sectionsMissing({ book, narrative: { paragraphs }, spoken }: TextReview): Finding[] {
  const sections = book?.form.sections ?? [];
  const missing = sections.filter(
    ({ words }) => !paragraphs.some(({ folded }) => words.some((word) => folded.text.includes(word))),
  );
  const [first] = spoken;
  const isWhole = sections.length - missing.length >= sections.length * MOST;
  return first && isWhole && missing.length > 0
    ? [
        finding('R603', 'hint', { sheet: first.paragraph.sheet, cell: null }, 'section-missing', {
          values: { name: missing.map(({ name }) => name).join('、'), count: String(missing.length) },
        }),
      ]
    : [];
}
