import { childrenOf } from '../book/tree';
import { finding, referenceOf } from '../statements/describe';
import { figureText } from '../book/figure';
import type { Finding } from '../findings/finding';
import { gradeOfOrder, inspection, type Rule } from './parts/rule';
import { isWithheld } from './parts/withheld';

/**
 * An amount at a 类 or 款 has rows below it, where the table goes further down. A 款 whose 项 are not public is printed
 * without them in all tables that print it, under one name: that is a hint; where the lines at hand say it, nothing.
 */
export const childrenPrinted: Rule = {
  code: 'R306',
  source: '预算法实施条例第六条；公开表逐级列示，类、款的金额须有下级科目',
  inspectTable({ read, blocks }, book) {
    const findings: Finding[] = [];
    let made = 0;
    for (const block of blocks) {
      const { by } = block.read.declaration.rows;
      const deepest = by === 'functional-tree' ? 'item' : by === 'economic-tree' ? 'section' : null;
      // A table that never goes deeper is R304's.
      if (deepest === null || !block.rows.some(({ role, body }) => role === deepest && body !== null)) {
        continue;
      }
      const children = childrenOf(block);
      for (const row of block.rows) {
        if (row.body === null || row.code === null || row.role === deepest) {
          continue;
        }
        made += 1;
        const figure = row.figures.find((one) => one?.state === 'figure' && one.value !== 0);
        if (figure && !children.has(row.key) && !book.withheld.has(row.key)) {
          findings.push(
            isWithheld(row, book)
              ? finding('R306', 'hint', referenceOf(figure), 'children-withheld', {
                  stated: figureText(figure),
                  unit: read.unit,
                  values: { code: row.code, name: row.body.name },
                })
              : finding('R306', gradeOfOrder(read), referenceOf(figure), 'children-missing', {
                  stated: figureText(figure),
                  unit: read.unit,
                  values: { code: row.code, name: row.body.name, level: row.role === 'class' ? '款' : '项' },
                }),
          );
        }
      }
    }
    return inspection(read.sheet.name, made, findings);
  },
};
