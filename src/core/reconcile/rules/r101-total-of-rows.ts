import { childrenOf } from '../book/tree';
import { allBlocks, hasUnknownMoney, sum } from '../statements/relations';
import type { Rule } from './parts/rule';

/** The total row of a table without a tree of codes is the sum of its rows; parts of a row count in that row. */
export const totalOfRows: Rule = {
  code: 'R101',
  source: '预算法实施条例第五条、第六条；部门预算公开表式样“总计”“合计”行',
  *checks(book) {
    for (const block of allBlocks(book)) {
      const { rows } = block.read.declaration;
      const { total } = block;
      if (
        !total ||
        rows.by === 'functional-tree' ||
        rows.by === 'economic-tree' ||
        hasUnknownMoney(block, 'row')
      ) {
        continue;
      }
      const parts = new Set(
        rows.by === 'listed'
          ? rows.rows.filter(({ partOf }) => partOf).map(({ role }) => role as string)
          : [],
      );
      const counted =
        rows.by === 'classes'
          ? (childrenOf(block).get('') ?? [])
          : block.rows.filter(({ key }) => !parts.has(key));
      for (const [at, figure] of total.figures.entries()) {
        yield* sum(
          'R101',
          figure,
          counted.map(({ figures }) => figures[at] ?? null),
        );
      }
    }
  },
};
