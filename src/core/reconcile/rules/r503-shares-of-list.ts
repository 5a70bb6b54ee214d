import { exactDifference, exactNumber, exactSum, scaled } from '../../money/exact';
import { judgeShares } from '../text/shares';
import { callOf, figureFinding } from '../text/text-finding';
import { textInspection, type Rule } from './parts/rule';

const WHOLE = exactNumber(100);

/** The shares of one list add up to 100%, but for what rounding leaves. */
export const sharesOfList: Rule = {
  code: 'R503',
  source: '部门预算情况说明：各项占比之和为 100%',
  inspectText(text) {
    const judged = judgeShares(text);
    const wrong = new Set(
      judged.flatMap(({ one, best }) => (best.verdict === 'exact' || best.verdict === 'close' ? [] : [one])),
    );
    const exact = new Set(judged.flatMap(({ one, best }) => (best.verdict === 'exact' ? [one] : [])));
    const lists = text.partitions.filter(
      ({ parts }) => parts.length > 1 && parts.every(({ term }) => term.share !== null),
    );
    return textInspection(
      lists.map(({ whole }) => whole),
      lists.flatMap(({ parts }) => {
        const stated = parts.map(({ term }) => term.share!);
        const sum = exactSum(stated.map(({ value }) => value));
        // Half a unit of the last place of each.
        const room = exactSum(stated.map(({ place }) => scaled(exactNumber(5), place - 1)));
        const apart = exactDifference(sum, WHOLE).abs();
        // What prints nothing has no shares: they are all written as 0. Right shares add up as their amounts do.
        const ofNothing = sum.isZero() && parts.every(({ now }) => now[0]?.figure.value.isZero());
        const areRight = parts.every((part) => exact.has(part));
        if (
          apart.lte(room) ||
          ofNothing ||
          areRight ||
          parts.some((part) => wrong.has(part) || text.isBlamed(part))
        ) {
          return [];
        }
        const [first] = parts;
        return [
          figureFinding('R503', 'hint', first!.paragraph, stated[0]!, 'shares-sum', null, {
            values: { caption: callOf(first!), sum: sum.toString(), count: String(parts.length) },
          }),
        ];
      }),
    );
  },
};
