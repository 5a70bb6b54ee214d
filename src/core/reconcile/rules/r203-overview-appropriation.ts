import { figureOf } from '../book';
import { blockOf, equal } from '../relations';
import type { Rule } from '../rule';

/** 财政拨款 and its three budgets are the same in both overviews. */
export const overviewAppropriation: Rule = {
  code: 'R203',
  source:
    '《财政预决算领域基层政务公开标准目录》部门预算：财政拨款收支总体情况表；实践核对：表一财政拨款＝表四收入总计',
  *checks(book) {
    const overview = blockOf(book, 'overview', 'income');
    const appropriation = blockOf(book, 'appropriation', 'income');
    for (const role of ['appropriation', 'general-budget', 'government-funds', 'state-capital'] as const) {
      yield* equal(
        'R203',
        figureOf(appropriation, appropriation?.byKey.get(role), 'total'),
        figureOf(overview, overview?.byKey.get(role), 'total'),
      );
    }
    yield* equal(
      'R203',
      figureOf(appropriation, appropriation?.total, 'total'),
      figureOf(overview, overview?.byKey.get('appropriation'), 'total'),
    );
  },
};
