import { changeSums } from '../text/change-sums';
import { callOf, figureFinding, paragraphReferences } from '../text/text-finding';
import { textInspection, type Rule } from './parts/rule';

/** The changes of all parts add up to that of the whole; items that ended can only make the whole smaller. */
export const changesOfParts: Rule = {
  code: 'R506',
  source: '部门预算情况说明：各项增减之和等于总的增减；本年停列的项目只会使总额减少',
  inspectText(text) {
    const sums = changeSums(text);
    return textInspection(
      sums.map(({ whole }) => whole),
      sums.flatMap(({ whole, parts, sum, holds }) =>
        holds
          ? []
          : [
              figureFinding(
                'R506',
                'error',
                whole.paragraph,
                whole.term.change!.amount!,
                'changes-sum',
                sum,
                {
                  related: paragraphReferences(whole, parts),
                  values: { caption: callOf(whole), count: String(parts.length), sum: sum.toString() },
                },
              ),
            ],
      ),
    );
  },
};
