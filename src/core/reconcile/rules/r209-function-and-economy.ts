import { figureOf, type Book, type BookBlock } from '../book/book';
import type { Figure } from '../book/figure';
import { isDoubtful } from '../statements/names';
import { blockOf } from '../statements/relations';
import type { Rule } from './parts/rule';

interface Pair {
  readonly economic: string;
  readonly functional: readonly string[];
}

/** Economic 款 and the functional 项 that they are paid out of; pairs of one group are published one for another. */
const GROUPS: readonly (readonly Pair[])[] = [
  [{ economic: '30108', functional: ['2080505'] }],
  [{ economic: '30109', functional: ['2080506'] }],
  [
    { economic: '30110', functional: ['2101101', '2101102'] },
    { economic: '30111', functional: ['2101103'] },
  ],
  [{ economic: '30113', functional: ['2210201'] }],
];

/** Pension, annuity, medical insurance and housing fund: the same money by function and by economic class. A hint. */
export const functionAndEconomy: Rule = {
  code: 'R209',
  source:
    '政府收支分类科目：2080505 与 30108、2080506 与 30109、2101101、2101102、2101103 与 30110、30111、2210201 与 30113 通常同额',
  *checks(book) {
    const basic = blockOf(book, 'basic');
    const general = blockOf(book, 'general-budget');
    for (const group of GROUPS) {
      const pairs = group.map(({ economic, functional }) => ({
        stated: printed(book, basic, economic, 'total'),
        parts: functional
          .map((code) => printed(book, general, code, 'basic'))
          .filter((part) => part !== null),
      }));
      const [stated, ...beside] = pairs.flatMap((pair) => pair.stated ?? []);
      // Where a 款 has none of its own 项 beside it, its money is published elsewhere.
      if (!stated || pairs.some((pair) => pair.stated !== null && pair.parts.length === 0)) {
        continue;
      }
      const parts = pairs.flatMap((pair) => pair.parts);
      const kind = parts.length === 1 && beside.length === 0 ? 'equal' : 'sum';
      yield { rule: 'R209', kind, stated, parts, loose: true, ...(beside.length > 0 && { beside }) };
    }
  },
};

/** The figure of a code that is printed and beyond doubt. */
function printed(
  book: Book,
  block: BookBlock | undefined,
  code: string,
  role: 'total' | 'basic',
): Figure | null {
  const row = block?.byKey.get(code);
  const figure = figureOf(block, row, role);
  return block && row && figure?.state === 'figure' && !isDoubtful(block, row, book) ? figure : null;
}
