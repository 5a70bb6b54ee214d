import { OTHER_SOURCES } from '../../budget/line-item';
import { figureOf } from '../book/book';
import { blockOf, equal, figuresOf, hasUnknownMoney, sharedRows } from '../statements/relations';
import type { Rule } from './parts/rule';

/** Money of other years that a 类 may be paid from. */
const CARRIED = ['carried-in', 'reserves'] as const;

/**
 * 财政拨款 and its three budgets are the same in both overviews; so is each 类 where the unit has no other money, and
 * else it is no larger than in the overview of all money.
 */
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
    if (!overview || hasUnknownMoney(overview, 'row')) {
      return;
    }
    const income = blockOf(book, 'income');
    const others = [...OTHER_SOURCES, ...CARRIED].map((role) =>
      figureOf(overview, overview.byKey.get(role), 'total'),
    );
    for (const [row, other] of sharedRows(
      blockOf(book, 'appropriation', 'spending'),
      blockOf(book, 'overview', 'spending'),
    )) {
      const stated = row.figures[0];
      const whole = other.figures[0];
      if (stated && whole && row.role === 'class') {
        // Other money of this 类, where the income table prints it: what nets out over all need not do so in one.
        const ofRow = figuresOf(income, income?.byKey.get(row.key), OTHER_SOURCES).filter(
          (figure) => figure !== null,
        );
        const left = [...others.filter((figure) => figure !== null), ...ofRow];
        yield {
          rule: 'R203',
          kind: 'sum',
          stated,
          parts: [whole],
          others: left,
          ofRow,
          otherwise: 'at-most',
        };
      }
    }
  },
};
