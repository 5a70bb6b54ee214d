import { copiedClauses } from '../text/copied-clauses';
import { textFinding } from '../text/text-finding';
import type { Finding } from '../findings/finding';
import { textInspection, type Rule } from './parts/rule';

/** 主要原因是 is followed by a reason, and it is that of the item. */
export const reasons: Rule = {
  code: 'R407',
  source: '《地方预决算公开操作规程》：“三公”经费等增减变化应当说明原因',
  inspectWords(text) {
    const { narrative, spoken } = text;
    const findings = narrative.paragraphs.flatMap((paragraph): Finding[] =>
      paragraph.reading.clauses.flatMap((clause) => {
        const last = /[。;]/.test(paragraph.folded.text[clause.to] ?? '') || paragraph.isHeading;
        // A line that ends here may go on in the next one.
        return clause.kind === 'reason' && clause.text.replace(/[,、:…]/g, '') === '' && last
          ? [
              textFinding(
                'R407',
                'hint',
                paragraph,
                { from: Math.max(0, clause.from - 5), to: clause.to },
                'text-reason-missing',
              ),
            ]
          : [];
      }),
    );
    return textInspection(
      spoken.filter(({ term }) => term.change !== null),
      [...findings, ...copiedClauses(text)],
    );
  },
};
