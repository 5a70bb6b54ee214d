import type { Paragraph } from '../../text/narrative';
import type { Finding } from '../findings/finding';
import type { Spoken } from '../text/spoken';
import { textFinding } from '../text/text-finding';
import { textInspection, type Rule } from './parts/rule';

/** A year that dates a budget, an execution or an arrangement. */
const DATED =
  /(20\d\d)年(?:度|初)?(?=[^,。;:、()《》]{0,30}?(?:预算|收支|收入|支出|安排|执行|决算|拨款|经费))/g;
const COMPARED = /(?:比|较|与|同|和)(20\d\d)年/g;
/** 从2017年起, 2021—2025年, 《…2024年…》, 〔2016〕: dates of something else. */
const OTHERWISE = /(?:自|从|于|拟从|截至|截止|到|至|[-—–~])$/;
const PLAN = /^年(?:度)?(?:起|以来|以后|之后|以前|底|末|\d|[-—–~至])/;
const BEFORE = 2;

/** The years of a text are the year of the budget and the one before. */
export const years: Rule = {
  code: 'R406',
  source: '部门预算情况说明：年份应当是预算年度或者上年',
  inspectWords({ narrative, spoken, year }) {
    return textInspection(
      year === null ? [] : spoken,
      year === null ? [] : narrative.paragraphs.flatMap((paragraph) => ofParagraph(paragraph, spoken, year)),
    );
  },
};

function ofParagraph(paragraph: Paragraph, spoken: readonly Spoken[], own: number): Finding[] {
  const { text } = paragraph.folded;
  const outside = text.replace(/《[^》]*》|<[^>]*>/g, (title) => ' '.repeat(title.length));
  const found = new Map<number, Finding>();
  for (const match of outside.matchAll(COMPARED)) {
    const named = Number(match[1]);
    const from = match.index + match[0].length - 5;
    if (named >= own || named < own - BEFORE + 1) {
      const beside = paragraph.reading.terms.some(
        ({ change }) => change && change.word.from > from && (change.amount ?? change.rate) !== null,
      );
      found.set(
        from,
        textFinding(
          'R406',
          beside ? 'error' : 'hint',
          paragraph,
          { from, to: from + 5 },
          'text-year-compared',
          { correct: `${String(own - 1)}年`, values: { year: String(own) } },
        ),
      );
    }
  }
  for (const { index, 1: digits } of outside.matchAll(DATED)) {
    const named = Number(digits);
    const before = outside.slice(0, index);
    const after = outside.slice(index + 4);
    if (
      named === own ||
      named === own - 1 ||
      found.has(index) ||
      OTHERWISE.test(before) ||
      PLAN.test(after)
    ) {
      continue;
    }
    const dated = spoken.some(
      (one) =>
        one.paragraph === paragraph &&
        one.subject?.year === named &&
        one.now.length > 0 &&
        one.term.from <= index,
    );
    found.set(
      index,
      textFinding('R406', dated ? 'error' : 'hint', paragraph, { from: index, to: index + 5 }, 'text-year', {
        values: { year: String(own) },
      }),
    );
  }
  return [...found.values()];
}
