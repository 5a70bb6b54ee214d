import type { BookBlock } from '../book/book';
import { childrenOf, repeatsCodes } from '../book/tree';
import { allBlocks, hasUncodedMoney, hasUnknownMoney, sum } from '../statements/relations';
import type { Rule } from './parts/rule';

/** 类 = Σ款, 款 = Σ项, 合计 = Σ类, in every column of every table that prints a tree of codes. */
export const codeTree: Rule = {
  code: 'R104',
  source:
    '预算法实施条例第六条（一般公共预算支出公开到功能分类项级，基本支出公开到经济分类款级）；政府收支分类科目 类款项',
  *checks(book) {
    for (const block of allBlocks(book)) {
      const { by } = block.read.declaration.rows;
      if (
        (by !== 'functional-tree' && by !== 'economic-tree') ||
        hasUnknownMoney(block, 'row') ||
        hasUncodedMoney(block) ||
        repeatsCodes(block)
      ) {
        continue;
      }
      const children = childrenOf(block);
      const tops = [...before(block), block].flatMap((one) => childrenOf(one).get('') ?? []);
      const parents = [
        ...block.rows.filter((row) => children.has(row.key) && block.byKey.get(row.key) === row),
        ...[block.total, block.unitRow].filter((row) => row !== null),
      ];
      for (const parent of parents) {
        const below =
          parent.role === 'unit' || parent.role === 'total' ? tops : (children.get(parent.key) ?? []);
        for (const [at, figure] of parent.figures.entries()) {
          yield* sum(
            'R104',
            figure,
            below.map(({ figures }) => figures[at] ?? null),
          );
        }
      }
    }
  },
};

/** Trees that go on in this one, so that its total counts them. */
function before(block: BookBlock): readonly BookBlock[] {
  const { blocks } = block.table;
  const left = blocks[blocks.indexOf(block) - 1];
  return left?.read.declaration.goesOn ? [...before(left), left] : [];
}
