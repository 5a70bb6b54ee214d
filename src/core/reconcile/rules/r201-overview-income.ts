import type { Selection } from '../../disclosure/selection';
import { figureOf } from '../book/book';
import { blockOf, equal, wholeRow } from '../statements/relations';
import type { Rule } from './parts/rule';

/** Each income of the overview is the total of its column in the income table; 收入总计 is its 合计. */
export const overviewIncome: Rule = {
  code: 'R201',
  source:
    '《财政预决算领域基层政务公开标准目录》部门预算：收支总体、收入总体情况表；实践核对：表一收入＝表二合计行',
  *checks(book) {
    const overview = blockOf(book, 'overview', 'income');
    const income = blockOf(book, 'income');
    if (overview?.read.declaration.rows.by !== 'listed') {
      return;
    }
    for (const { role, selection } of overview.read.declaration.rows.rows) {
      // 其他收入 is all that has no place of its own: another table may have more places.
      const column = income?.read.declaration.columns.find((one) => one.role === role);
      if (!isSameMoney(selection, column?.selection ?? null)) {
        continue;
      }
      yield* equal(
        'R201',
        figureOf(overview, overview.byKey.get(role), 'total'),
        figureOf(income, wholeRow(income), role),
      );
    }
    yield* equal(
      'R201',
      figureOf(overview, overview.total, 'total'),
      figureOf(income, wholeRow(income), 'total'),
    );
  },
};

function isSameMoney(one: Selection | null, other: Selection | null): boolean {
  const [a, b] = [one?.sources, other?.sources].map((sources) => sources && [...sources].sort().join());
  return a === undefined || b === undefined || a === b;
}
