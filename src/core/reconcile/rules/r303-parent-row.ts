import { ancestorsOf } from '../../classification/code';
import { inspection, type Rule } from './parts/rule';

/**
 * A table that prints parents prints every parent. A missing one is found by the sums that lack it, and told with them;
 * here it is counted that it was looked for.
 */
export const parentRow: Rule = {
  code: 'R303',
  source: '政府收支分类科目 类款项；公开表逐级列示（表二、表三、表五、表六）',
  inspectTable(table) {
    const rows = table.blocks
      .filter(({ read }) => /tree$/.test(read.declaration.rows.by))
      .flatMap((block) =>
        block.rows.filter(({ code, body }) => body !== null && code !== null && ancestorsOf(code).length > 0),
      );
    return inspection(table.read.sheet.name, rows.length, []);
  },
};
