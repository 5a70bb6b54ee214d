import { figureOf } from '../book/book';
import { blockOf, equal } from '../statements/relations';
import { sidesOfText } from '../text/same-amounts';
import { textInspection, type Rule } from './parts/rule';

/** 收入总计 = 支出总计: a budget balances. */
export const incomeEqualsSpending: Rule = {
  code: 'R102',
  source: '预算法第十二条（收支平衡）；部门预算公开表“收入总计”“支出总计”',
  *checks(book) {
    for (const table of ['overview', 'appropriation'] as const) {
      const income = blockOf(book, table, 'income');
      const spending = blockOf(book, table, 'spending');
      yield* equal(
        'R102',
        figureOf(income, income?.total, 'total'),
        figureOf(spending, spending?.total, 'total'),
      );
    }
  },
  inspectText(text) {
    const { checked, findings } = sidesOfText(text);
    return textInspection(checked, findings);
  },
};
