import { cellAddress } from '../../workbook/address';
import { finding } from '../statements/describe';
import type { Finding } from '../findings/finding';
import { gradeOfOrder, inspection, type Rule } from './parts/rule';

/** Spending is published by function down to 项, basic spending by economic class down to 款. */
export const deepestLevel: Rule = {
  code: 'R304',
  source: '预算法实施条例第六条：一般公共预算支出公开到功能分类项级，基本支出公开到经济性质分类款级',
  inspectTable({ read, blocks }, { withheld }) {
    const findings: Finding[] = [];
    let made = 0;
    for (const { rows, read: block } of blocks) {
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
        findings.push(
          finding(
            'R304',
            gradeOfOrder(read),
            { sheet: read.sheet.name, cell: cellAddress(cell.row, cell.column) },
            'level-missing',
            {
              values: { level: needed === 'item' ? '项' : '款' },
            },
          ),
        );
      }
    }
    return inspection(read.sheet.name, made, findings);
  },
};
