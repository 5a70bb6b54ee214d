import { OTHER_SOURCES } from '../../budget/line-item';
import { figureOf, type BookBlock, type BookRow } from '../book/book';
import {
  BUDGETS,
  blockOf,
  everyRow,
  figuresOf,
  hasUnknownMoney,
  printsColumn,
  printsLevel,
} from '../statements/relations';
import type { Figure } from '../book/figure';
import type { Rule } from './parts/rule';

/**
 * A row of the spending table is what the budgets and other money pay: general + funds + state capital + other. 基本支出
 * and 项目支出 apart agree where the row has no other money, and are else no less than what the budgets pay.
 */
export const spendingOfBudgets: Rule = {
  code: 'R210',
  source: '预算法第四条（全部收入和支出都应当纳入预算）；实践核对：表三＝表五＋表九＋其他资金（逐行）',
  *checks(book) {
    const spending = blockOf(book, 'spending');
    const income = blockOf(book, 'income');
    const tables = BUDGETS.filter((budget) => book.tables.has(budget));
    if (!spending || tables.length === 0) {
      return;
    }
    // Budgets without a table of their own (missing, or not part of the form) are known by the income table alone.
    const untabled = BUDGETS.filter((budget) => !book.tables.has(budget));
    const elsewhere = [...OTHER_SOURCES, ...untabled];
    const knowsAll =
      income !== undefined &&
      !hasUnknownMoney(income, 'column') &&
      untabled.every((budget) => figureOf(income, income.total, budget) !== null);
    for (const row of everyRow(spending)) {
      const told = row.role !== 'total' || tables.every((budget) => hasTotal(blockOf(book, budget)));
      if (row.role === 'unit' || !told || tables.some((budget) => !reaches(blockOf(book, budget), row))) {
        continue;
      }
      const inIncome = row.role === 'total' ? income?.total : income?.byKey.get(row.key);
      const others = figuresOf(income, inIncome, elsewhere).filter((figure) => figure !== null);
      const paidBy = (role: (typeof ROLES)[number]): Figure[] =>
        tables
          .map((budget) => {
            const table = blockOf(book, budget);
            return figureOf(table, row.role === 'total' ? table?.total : table?.byKey.get(row.key), role);
          })
          .filter((figure) => figure !== null);
      const tells = (role: (typeof ROLES)[number]): boolean =>
        tables.every((budget) => printsColumn(blockOf(book, budget), role));
      for (const role of ROLES) {
        const stated = figureOf(spending, row, role);
        const paid = paidBy(role);
        if (!stated || !tells(role)) {
          continue;
        }
        if (!inIncome || !knowsAll) {
          yield { rule: 'R210', kind: 'at-least', stated, parts: paid };
        } else if (role === 'total') {
          yield { rule: 'R210', kind: 'sum', stated, parts: [...paid, ...others] };
        } else {
          const other = role === 'basic' ? 'project' : 'basic';
          const counterpart = figureOf(spending, row, other);
          const half = counterpart ? { half: { stated: counterpart, parts: paidBy(other) } } : {};
          yield { rule: 'R210', kind: 'sum', stated, parts: paid, others, ...half };
        }
      }
    }
  },
};

const ROLES = ['total', 'basic', 'project'] as const;

/** Whether a budget's table prints its total, or has nothing to add up. */
function hasTotal(table: BookBlock | undefined): boolean {
  return (table?.total ?? null) !== null || (table?.rows.length ?? 0) === 0;
}

/** Whether a budget's table goes down to the level of a row, so that a row it does not print has nothing there. */
function reaches(table: BookBlock | undefined, { role, code }: BookRow): boolean {
  return (
    table === undefined ||
    role === 'total' ||
    table.rows.length === 0 ||
    code === null ||
    printsLevel(table, code)
  );
}
