import { figureOf } from '../book/book';
import { allBlocks, sum } from '../statements/relations';
import type { Rule } from './parts/rule';

/** Appropriation is the sum of its budgets: 财政拨款 = 一般公共预算 + 政府性基金预算 + 国有资本经营预算. */
export const appropriationOfBudgets: Rule = {
  code: 'R103',
  source:
    '预算法第五条；预算法实施条例第五条（各部门预算应当反映一般公共预算、政府性基金预算、国有资本经营预算安排的预算资金）',
  *checks(book) {
    for (const block of allBlocks(book)) {
      const { rows } = block.read.declaration;
      if (rows.by !== 'listed') {
        continue;
      }
      for (const { role } of rows.rows.filter((row) => row.role === 'appropriation')) {
        const parts = rows.rows.filter(({ partOf }) => partOf === role);
        yield* sum(
          'R103',
          figureOf(block, block.byKey.get(role), 'total'),
          parts.map((part) => figureOf(block, block.byKey.get(part.role), 'total')),
        );
      }
    }
  },
};
