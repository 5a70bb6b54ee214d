import { asWritten } from '../text/ratio';
import { judgeShares } from '../text/shares';
import { callOf, figureFinding } from '../text/text-finding';
import { textInspection, type Rule } from './parts/rule';

/** Digits of a share are real: 54.00% for 54.46% is rounded to a whole number, with zeros written behind it. */
export const paddedShares: Rule = {
  code: 'R502',
  source: '部门预算情况说明：占比按所列位数四舍五入',
  inspectText(text) {
    return textInspection(
      [],
      judgeShares(text).flatMap(({ one, best }) =>
        best.verdict === 'padded'
          ? [
              figureFinding(
                'R502',
                'error',
                one.paragraph,
                one.term.share!,
                'share-padded',
                asWritten(best.of, one.term.share!),
                { values: { caption: callOf(one), part: best.part, whole: best.whole } },
              ),
            ]
          : [],
      ),
    );
  },
};
