import { figureOf } from '../book/book';
import { blockOf, equal, isOfBudget, sum } from '../statements/relations';
import type { Rule } from './parts/rule';

/**
 * 基本支出 of the general budget by function is its total by economic class. Where all basic spending is general
 * budget, 人员经费 and 公用经费 of the overview are those of the economic table.
 */
export const basicSpending: Rule = {
  code: 'R205',
  source: '预算法实施条例第六条（一般公共预算基本支出公开到经济分类款级）；实践核对：表五基本支出＝表六合计',
  *checks(book) {
    const general = blockOf(book, 'general-budget');
    const basic = blockOf(book, 'basic');
    // A table of basic spending may be about all money.
    if (basic && !isOfBudget(basic.table, 'general-budget')) {
      return;
    }
    const total = figureOf(general, general?.total, 'basic');
    const trees = book.tables.get('basic')?.blocks ?? [];
    if (trees.length > 1) {
      // 人员经费合计 and 公用经费合计 of trees side by side; a column of each has one role.
      yield* sum(
        'R205',
        total,
        trees.flatMap((block) => (block.total ? [block.total.figures[0] ?? null] : [])),
      );
    }
    yield* equal('R205', total, figureOf(basic, basic?.total, 'total'));
    const overview = blockOf(book, 'overview', 'spending');
    const spending = blockOf(book, 'spending');
    const whole = figureOf(spending, spending?.total, 'basic');
    // What cannot be read has no value, and is equal to nothing.
    const isRead = whole?.state !== 'problem' && total?.state !== 'problem';
    if (whole !== null && isRead && whole.value === total?.value) {
      for (const kind of ['personnel', 'operating'] as const) {
        yield* equal('R205', figureOf(overview, overview?.total, kind), figureOf(basic, basic?.total, kind));
      }
    }
  },
};
