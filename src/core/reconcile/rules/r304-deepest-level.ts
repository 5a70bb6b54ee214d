import { cellAddress } from '../../workbook/address';
import { childrenOf } from '../book/tree';
import { finding } from '../statements/describe';
import type { Finding } from '../findings/finding';
import { gradeOfOrder, inspection, type Rule } from './parts/rule';
import { hasMoney, isWithheld } from './parts/withheld';

/**
 * Spending is published by function down to 项, basic spending by economic class down to 款. Where all that a table prints are
 * 款 whose 项 no table prints, they may not be public: that is a hint.
 */
export const deepestLevel: Rule = {
  code: 'R304',
  source: '预算法实施条例第六条：一般公共预算支出公开到功能分类项级，基本支出公开到经济性质分类款级',
  inspectTable({ read, blocks }, book) {
    const { withheld } = book;
    const findings: Finding[] = [];
    let made = 0;
    for (const one of blocks) {
      const { rows, read: block } = one;
      const kind = block.declaration.rows;
      const { by } = kind;
      const printed = rows.filter(({ body }) => body !== null);
      if ((by !== 'functional-tree' && by !== 'economic-tree') || printed.length === 0 || read.empty) {
        continue;
      }
      // By 政府预算经济分类 nothing orders how deep.
      if (by === 'economic-tree' && kind.government) {
        continue;
      }
      made += 1;
      const needed = by === 'functional-tree' ? 'item' : 'section';
      const cell = printed[0]!.body!.nameCell ?? printed[0]!.body!.codeCells[0];
      const isThere = printed.some(({ role, key }) => role === needed || withheld.has(key));
      if (!isThere && cell) {
        const children = childrenOf(one);
        const deepest = printed.filter((row) => hasMoney(row) && !children.has(row.key));
        const isKept = deepest.length > 0 && deepest.every((row) => isWithheld(row, book));
        const place = { sheet: read.sheet.name, cell: cellAddress(cell.row, cell.column) };
        const values = { level: needed === 'item' ? '项' : '款' };
        findings.push(
          isKept
            ? finding('R304', 'hint', place, 'level-withheld')
            : finding('R304', gradeOfOrder(read), place, 'level-missing', { values }),
        );
      }
    }
    return inspection(read.sheet.name, made, findings);
  },
};
