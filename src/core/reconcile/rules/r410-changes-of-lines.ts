import type { Finding } from '../findings/finding';
import { changesAgainstLines, type LineChange } from '../text/line-changes';
import { asWritten } from '../text/ratio';
import { callOf, figureFinding, placeReferences, textFinding } from '../text/text-finding';
import { exactNumber, exactDifference, isExactNegative } from '../../money/exact';
import { textInspection, type Rule } from './parts/rule';

/** The words of the other way. */
const TURNED: Readonly<Record<string, string>> = { 增加: '减少', 减少: '增加' };

/** A change against last year is that of both years’ amounts in the budget lines. */
export const changesOfLines: Rule = {
  code: 'R410',
  source: '部门预算情况说明：与上年相比的增减以本年和上年预算数为准',
  inspectText(text) {
    const { compared, wrong } = changesAgainstLines(text);
    return textInspection(
      compared,
      wrong.map((one) => findingOf(one)),
    );
  },
};

function findingOf({
  one,
  change,
  place,
  now,
  prior,
  expected,
  direction,
  wrong,
  rate,
}: LineChange): Finding {
  const related = placeReferences(place);
  const values = { caption: callOf(one), now, prior };
  if (wrong === 'rate') {
    const right = asWritten(rate!, change.rate!);
    return figureFinding('R410', 'error', one.paragraph, change.rate!, 'rate-of-lines', right, {
      related,
      values,
    });
  }
  if (wrong === 'amount' && change.amount && change.direction === direction) {
    const size = isExactNegative(expected) ? exactDifference(exactNumber(0), expected) : expected;
    return figureFinding('R410', 'error', one.paragraph, change.amount, 'change-of-lines', size, {
      related,
      values,
    });
  }
  return textFinding('R410', 'error', one.paragraph, change.word, 'direction-of-lines', {
    correct: wrong === 'direction' && direction !== 'level' ? (TURNED[change.word.text] ?? null) : null,
    related,
    values,
  });
}
