import { figureOf } from '../book/book';
import { blockOf } from '../statements/relations';
import type { Rule } from './parts/rule';

/** 机关运行经费 is the operating spending of offices alone, so no more than the 公用经费 of the general budget. */
export const agencyOperating: Rule = {
  code: 'R212',
  source:
    '预算法第十四条（对机关运行经费的安排作出说明）；口径：行政单位（含参公）一般公共预算基本支出中的公用经费',
  *checks(book) {
    const threePublic = blockOf(book, 'three-public');
    const basic = blockOf(book, 'basic');
    const stated = figureOf(threePublic, threePublic?.rows[0], 'agency-operating');
    const limit = figureOf(basic, basic?.total, 'operating');
    if (stated && limit) {
      yield { rule: 'R212', kind: 'at-most', stated, parts: [limit] };
    }
  },
};
