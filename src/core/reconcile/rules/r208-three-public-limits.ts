import type { ColumnRole } from '../../disclosure/table';
import { figureOf } from '../book/book';
import { isDoubtful } from '../statements/names';
import { blockOf, isOfBudget, placeOfCode } from '../statements/relations';
import type { Rule } from './parts/rule';

const OF_ECONOMIC: readonly (readonly [string, ColumnRole])[] = [
  ['30212', 'abroad'],
  ['30217', 'reception'],
  ['30231', 'vehicle-running'],
  ['31013', 'vehicle-purchase'],
];

/**
 * Basic spending on travel abroad, receptions and vehicles is part of the three public expenses, so no more than they.
 * Nothing is said of a row whose code may be another.
 */
export const threePublicLimits: Rule = {
  code: 'R208',
  source: '“三公”经费口径（财政部）：含基本支出与项目支出；表六 30212、30217、30231、31013 ≤ 表八各项',
  *checks(book) {
    const threePublic = blockOf(book, 'three-public');
    const table = book.tables.get('basic');
    for (const [code, role] of table && isOfBudget(table, 'general-budget') ? OF_ECONOMIC : []) {
      const basic = placeOfCode(book, 'basic', code);
      const stated = basic && !isDoubtful(basic.block, basic.row, book) ? basic.row.figures[0] : null;
      const limit = figureOf(threePublic, threePublic?.rows[0], role);
      if (stated && limit) {
        yield { rule: 'R208', kind: 'at-most', stated, parts: [limit] };
      }
    }
  },
};
