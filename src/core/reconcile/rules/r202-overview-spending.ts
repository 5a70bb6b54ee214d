import { figureOf } from '../book/book';
import { blockOf, equal, figuresOf, sharedRows, sum } from '../statements/relations';
import type { Rule } from './parts/rule';

/** Each 类 of the overview is its row of the spending table, with 人员, 公用, 项目 apart where they are printed. */
export const overviewSpending: Rule = {
  code: 'R202',
  source:
    '《财政预决算领域基层政务公开标准目录》部门预算：收支总体、支出总体情况表；实践核对：表一支出＝表三类级行',
  *checks(book) {
    const overview = blockOf(book, 'overview', 'spending');
    const spending = blockOf(book, 'spending');
    // 合计 of spending may be 本年支出合计 of the overview, beside which 支出总计 counts what is carried over.
    const whole = spending?.read.declaration.totalIs;
    for (const [shared, other] of sharedRows(overview, spending)) {
      const row = whole !== undefined && other.role === 'total' ? overview?.byKey.get(whole) : shared;
      yield* equal('R202', figureOf(overview, row, 'total'), figureOf(spending, other, 'total'));
      const kinds = figuresOf(overview, row, ['personnel', 'operating']);
      // A document may print only one of them: then nothing adds up to 基本支出.
      if (!kinds.includes(null)) {
        yield* sum('R202', figureOf(spending, other, 'basic'), kinds);
      }
      yield* equal('R202', figureOf(overview, row, 'project'), figureOf(spending, other, 'project'));
    }
  },
};
