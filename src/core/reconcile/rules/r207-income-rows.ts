import { figureOf } from '../book/book';
import { BUDGETS, blockOf, equal, sharedRows, sum } from '../statements/relations';
import type { Rule } from './parts/rule';

/**
 * Income and spending tables print the same rows: their totals agree row by row, and each budget's column of the income
 * table is that budget's table.
 */
export const incomeRows: Rule = {
  code: 'R207',
  source: '实践核对：表二合计＝表三合计（逐行）；表二一般公共预算、政府性基金栏＝表五、表九（逐行）',
  *checks(book) {
    const income = blockOf(book, 'income');
    for (const [row, other] of sharedRows(income, blockOf(book, 'spending'))) {
      yield* equal(
        'R207',
        figureOf(income, row, 'total'),
        figureOf(blockOf(book, 'spending'), other, 'total'),
      );
    }
    for (const budget of BUDGETS) {
      const table = blockOf(book, budget);
      for (const [row, other] of sharedRows(income, table)) {
        yield* equal('R207', figureOf(income, row, budget), figureOf(table, other, 'total'));
      }
    }
    if (!income || BUDGETS.some((budget) => !book.tables.has(budget))) {
      return;
    }
    for (const row of [...income.byKey.values(), ...(income.total ? [income.total] : [])]) {
      const parts = BUDGETS.map((budget) => {
        const table = blockOf(book, budget);
        return figureOf(table, row.role === 'total' ? table?.total : table?.byKey.get(row.key), 'total');
      });
      yield* sum('R207', figureOf(income, row, 'appropriation'), parts);
    }
  },
};
