import { judgeChanges } from '../text/changes';
import { callOf, figureFinding } from '../text/text-finding';
import { textInspection, type Rule } from './parts/rule';

/** What was nothing last year has no rate of change: it is new. */
export const zeroBase: Rule = {
  code: 'R505',
  source: '部门预算情况说明：上年数为 0 时没有增长率，写“新增”',
  inspectText(text) {
    const rated = judgeChanges(text).filter(({ change }) => change.rate !== null);
    return textInspection(
      rated.map(({ one }) => one),
      rated.flatMap(({ one, change, fromZero }) =>
        fromZero
          ? [
              figureFinding('R505', 'hint', one.paragraph, change.rate!, 'zero-base', null, {
                values: { caption: callOf(one) },
              }),
            ]
          : [],
      ),
    );
  },
};
