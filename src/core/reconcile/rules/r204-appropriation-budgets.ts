import { figureOf, type BookBlock, type BookRow } from '../book/book';
import { BUDGETS, blockOf, equal, hasUnknownMoney } from '../statements/relations';
import type { Rule } from './parts/rule';

/** Columns of the appropriation table ↔ the table of each budget, 类 by 类; a budget's income is its column's total. */
export const appropriationBudgets: Rule = {
  code: 'R204',
  source:
    '《财政预决算领域基层政务公开标准目录》部门预算：财政拨款收支总体、一般公共预算支出、政府性基金预算支出情况表；类级逐格核对，不只核对合计',
  *checks(book) {
    const income = blockOf(book, 'appropriation', 'income');
    const spending = blockOf(book, 'appropriation', 'spending');
    // Money that no row of the form names (上年结转) is spent beside the year's budgets, in every 类 perhaps.
    if (income && hasUnknownMoney(income, 'row')) {
      return;
    }
    for (const budget of BUDGETS) {
      const table = blockOf(book, budget);
      for (const row of table && spending ? [...spending.byKey.values(), ...totalOf(spending)] : []) {
        const other = row.role === 'total' ? table?.total : table?.byKey.get(row.key);
        const stated = figureOf(spending, row, budget);
        const part = figureOf(table, other, 'total');
        if (stated && (row.role === 'class' || part)) {
          // A 类 that the budget's table does not print has nothing there.
          yield { rule: 'R204', kind: part ? 'equal' : 'sum', stated, parts: part ? [part] : [] };
        }
      }
      yield* equal(
        'R204',
        figureOf(income, income?.byKey.get(budget), 'total'),
        figureOf(spending, spending?.total, budget),
      );
    }
  },
};

function totalOf({ total }: BookBlock): BookRow[] {
  return total ? [total] : [];
}
