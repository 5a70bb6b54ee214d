import { figureOf } from '../book';
import { blockOf } from '../relations';
import type { Rule } from '../rule';

/** Economic 款 that are paid out of one or two functional 项. */
const PAIRS: readonly { readonly economic: string; readonly functional: readonly string[] }[] = [
  { economic: '30108', functional: ['2080505'] },
  { economic: '30109', functional: ['2080506'] },
  { economic: '30110', functional: ['2101101', '2101102'] },
  { economic: '30113', functional: ['2210201'] },
];

/** Pension, annuity, medical insurance and housing fund: the same money by function and by economic class. A hint. */
export const functionAndEconomy: Rule = {
  code: 'R209',
  source:
    '政府收支分类科目：2080505 与 30108、2080506 与 30109、2101101、2101102 与 30110、2210201 与 30113 通常同额',
  *checks(book) {
    const basic = blockOf(book, 'basic');
    const general = blockOf(book, 'general-budget');
    for (const { economic, functional } of PAIRS) {
      const stated = figureOf(basic, basic?.byKey.get(economic), 'total');
      const parts = functional
        .map((code) => figureOf(general, general?.byKey.get(code), 'basic'))
        .filter((part) => part !== null && part.state === 'figure');
      if (stated?.state === 'figure' && parts.length > 0) {
        yield {
          rule: 'R209',
          kind: parts.length === 1 ? 'equal' : 'sum',
          stated,
          parts: parts as NonNullable<(typeof parts)[number]>[],
          loose: true,
        };
      }
    }
  },
};
