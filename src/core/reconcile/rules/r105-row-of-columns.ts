import { figureOf } from '../book/book';
import { allBlocks, everyRow, figuresOf, hasUnknownMoney, sum } from '../statements/relations';
import type { Rule } from './parts/rule';

/** 合计 of a row = Σ of its columns: the sources, 基本支出 + 项目支出, 人员经费 + 公用经费, the economic 类. */
export const rowOfColumns: Rule = {
  code: 'R105',
  source: '部门预算公开表式样：合计栏等于其后各栏之和',
  *checks(book) {
    for (const block of allBlocks(book)) {
      if (block.table.id === 'three-public' || hasUnknownMoney(block, 'column')) {
        continue;
      }
      for (const { total, parts } of block.read.declaration.sums) {
        const there = block.read.declaration.columns.filter(
          (column, at) => parts.includes(column.role) && block.read.columns[at] !== null,
        );
        // A document may print the total alone, or with some parts missing: then nothing adds up to it.
        if (there.length < parts.length) {
          continue;
        }
        for (const row of everyRow(block)) {
          yield* sum('R105', figureOf(block, row, total), figuresOf(block, row, parts));
        }
      }
    }
  },
};
