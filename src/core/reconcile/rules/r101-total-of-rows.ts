import type { ColumnRole } from '../../disclosure/table';
import { listedRows } from '../../recognise/read-row';
import type { BookRow } from '../book/book';
import { childrenOf } from '../book/tree';
import { allBlocks, hasUnknownMoney, sum } from '../statements/relations';
import type { Rule } from './parts/rule';

/** The total row of a table without a tree of codes is the sum of its rows; parts of a row count in that row, as does 本年收入合计. */
export const totalOfRows: Rule = {
  code: 'R101',
  source: '预算法实施条例第五条、第六条；部门预算公开表式样“总计”“合计”行',
  *checks(book) {
    for (const block of allBlocks(book)) {
      const { total } = block;
      const kind = block.read.declaration.rows;
      if (!total || /tree$/.test(kind.by) || hasUnknownMoney(block, 'row')) {
        continue;
      }
      const partOf = new Map(
        listedRows(block.read.declaration).map((row) => [row.role as string, row.partOf]),
      );
      const classes = kind.by === 'classes' ? (childrenOf(block).get('') ?? []) : [];
      const others = kind.by === 'classes' ? block.rows.filter(({ role }) => role === 'listed') : block.rows;
      const parentOf = ({ key, role }: BookRow): ColumnRole | undefined =>
        kind.by === 'classes' && role === 'class' ? kind.partOf : partOf.get(key);
      const all = [...classes, ...others];
      const counted = all.filter((row) => {
        const parent = parentOf(row);
        return parent === undefined || !block.byKey.has(parent);
      });
      for (const parent of others.filter(({ key }) => key !== 'appropriation')) {
        const below = all.filter((row) => parentOf(row) === parent.key);
        for (const [at, figure] of parent.figures.entries()) {
          yield* sum(
            'R101',
            figure,
            below.map(({ figures }) => figures[at] ?? null),
          );
        }
      }
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
