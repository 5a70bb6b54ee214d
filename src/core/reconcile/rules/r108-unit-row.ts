import { allBlocks, equal } from '../statements/relations';
import type { Rule } from './parts/rule';

/** The first row with the unit's name repeats the last row 合计. */
export const unitRow: Rule = {
  code: 'R108',
  source: '新疆维吾尔自治区部门预算公开表式样：首行单位名称行与末行合计为同一数',
  *checks(book) {
    for (const { unitRow: unit, total } of allBlocks(book)) {
      for (const [at, figure] of unit?.figures.entries() ?? []) {
        yield* equal('R108', figure, total?.figures[at] ?? null);
      }
    }
  },
};
