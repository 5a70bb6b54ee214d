import type { Finding } from '../findings/finding';
import type { SaidFigure } from '../text/said-figures';
import { callOf, figureFinding, placeReferences } from '../text/text-finding';
import { amountsElsewhere } from '../text/same-amounts';
import { changesElsewhere } from '../text/same-changes';
import { textInspection, type Rule } from './parts/rule';

/** The text gives one thing one figure, and one change. */
export const oneFigure: Rule = {
  code: 'R404',
  source: '部门预算情况说明：同一数据前后一致',
  inspectText(text) {
    const twice = text.spoken.filter((one) => text.figuresOf(one).length > 1);
    const changes = changesElsewhere(text);
    const elsewhere = amountsElsewhere(text);
    return textInspection(
      [...twice, ...changes.checked, ...elsewhere.checked],
      [...twice.flatMap((one) => differing(text.figuresOf(one))), ...changes.amounts, ...elsewhere.findings],
    );
  },
};

/** Figures of one term that are not its first: the tables say which is right. */
function differing([first, ...others]: readonly SaidFigure[]): Finding[] {
  return others.flatMap(({ spoken, figure, verdict, place, printed }) => {
    if (!first || figure.value.eq(first.figure.value) || verdict === 'same') {
      return [];
    }
    // As the text writes it where it is right.
    const like = first.verdict === 'same' ? first.figure : figure;
    const right = printed && first.verdict !== 'same' ? printed.value : first.figure.value;
    return [
      figureFinding('R404', 'error', spoken.paragraph, figure, 'text-two-figures', right, {
        like,
        related: placeReferences(place),
        values: { caption: callOf(spoken), other: first.figure.quote },
      }),
    ];
  });
}
