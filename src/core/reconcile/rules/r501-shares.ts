import { asWritten } from '../text/ratio';
import { judgeShares } from '../text/shares';
import { sharesClosed } from '../text/closed-shares';
import { callOf, figureFinding } from '../text/text-finding';
import type { Spoken } from '../text/spoken';
import { textInspection, type Rule } from './parts/rule';

const NONE: ReadonlySet<Spoken> = new Set();

/** A share is its part over the whole, rounded to the digits it is written with. */
export const shares: Rule = {
  code: 'R501',
  source: '部门预算情况说明：占比＝分项÷总额',
  inspectText(text) {
    const judged = judgeShares(text);
    const closed = text.shares === 'largest-remainder' ? sharesClosed(text) : NONE;
    return textInspection(
      judged.map(({ one }) => one),
      judged.flatMap(({ one, best }) => {
        const stated = one.term.share!;
        // Rounded with the others of its list so that all make 100% (最大余数法), as the budget chose.
        if (best.verdict === 'exact' || best.verdict === 'padded' || closed.has(one)) {
          return [];
        }
        const wrong = best.verdict === 'wrong';
        return [
          figureFinding(
            'R501',
            wrong ? 'error' : 'hint',
            one.paragraph,
            stated,
            wrong ? 'share-wrong' : 'share-rounded',
            asWritten(best.of, stated),
            { values: { caption: callOf(one), part: best.part, whole: best.whole } },
          ),
        ];
      }),
    );
  },
};
