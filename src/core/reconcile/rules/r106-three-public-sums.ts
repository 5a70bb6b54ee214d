import { figureOf } from '../book/book';
import { blockOf, figuresOf, hasUnknownMoney, sum } from '../statements/relations';
import type { Rule } from './parts/rule';

/** Each sum of the three public expenses is that of its parts: “三公”经费 = 因公出国（境） + 公务用车购置及运行 + 公务接待; 公务用车购置及运行 = 购置 + 运行. */
export const threePublicSums: Rule = {
  code: 'R106',
  source:
    '《财政预决算领域基层政务公开标准目录》：“三公”经费按因公出国（境）费、公务用车购置及运行费（购置、运行分列）、公务接待费公开',
  *checks(book) {
    const block = blockOf(book, 'three-public');
    if (!block || hasUnknownMoney(block, 'column')) {
      return;
    }
    for (const { total, parts } of block.read.declaration.sums) {
      for (const row of block.rows) {
        yield* sum('R106', figureOf(block, row, total), figuresOf(block, row, parts));
      }
    }
  },
};
