import { captionOfRow } from '../book/captions';
import type { SaidFigure } from '../text/said-figures';
import type { Spoken } from '../text/spoken';
import { callOf, figureFinding, paragraphReferences, placeReferences } from '../text/text-finding';
import type { Finding } from '../findings/finding';
import { textInspection, type Rule } from './parts/rule';
import { textSums } from '../text/text-sums';

/** A figure of the text is that of the tables, rounded to the digits it is written with; parts in the text add up. */
export const textAndTables: Rule = {
  code: 'R401',
  source: '《地方预决算公开操作规程》；部门预算情况说明应当与公开表一致',
  inspectText(text) {
    const compared = text.spoken.filter((one) =>
      text.figuresOf(one).some(({ verdict }) => verdict !== 'unknown'),
    );
    const sums = textSums(text);
    const sumsOf = (one: Spoken): Spoken[] =>
      sums.explained.flatMap(({ whole, parts }) => (parts.includes(one) ? [whole] : []));
    const wrong = compared.flatMap((one) => {
      const [first] = text.figuresOf(one);
      return first && (first.verdict === 'differs' || first.verdict === 'cut')
        ? [differing(first, sumsOf(one))]
        : [];
    });
    return textInspection([...compared, ...sums.checked], [...wrong, ...sums.findings]);
  },
};

/** A figure that differs from the tables; sums of the text that do not add up because of it are its evidence. */
function differing(
  { spoken, figure, verdict, place, printed }: SaidFigure,
  sums: readonly Spoken[],
): Finding {
  const table = place![0]!.table;
  const cut = verdict === 'cut';
  return figureFinding(
    'R401',
    cut ? 'hint' : 'error',
    spoken.paragraph,
    figure,
    cut ? 'text-cut' : 'text-differs',
    printed!.value,
    {
      related: [...placeReferences(place), ...paragraphReferences(spoken, sums)],
      values: {
        caption: callOf(spoken),
        table: table.declaration.title,
        row: captionOfRow(place![0]!.row, place![0]!.key, table),
      },
    },
  );
}
