import { figureOf } from '../book/book';
import { childrenOf } from '../book/tree';
import { finding, referenceOf } from '../statements/describe';
import { figureText } from '../book/figure';
import type { Finding } from '../findings/finding';
import { inspection, type Rule } from './parts/rule';

/** Economic 类 whose money is 人员经费; the other ones are 公用经费. */
const PERSONNEL = ['301', '303'];

/** 301 and 303 stand under 人员经费, others under 公用经费. Practice differs, so it is a hint. */
export const kindOfClass: Rule = {
  code: 'R107',
  source: '支出经济分类科目说明（基本支出的人员经费与公用经费）；实践中偶有不同',
  inspectTable(table) {
    const [block] = table.blocks;
    const findings: Finding[] = [];
    let made = 0;
    if (table.id === 'basic' && block) {
      const parents = childrenOf(block);
      for (const row of block.rows) {
        if (row.code === null || row.code.length < 5 || parents.has(row.key)) {
          continue;
        }
        made += 1;
        const personnel = PERSONNEL.includes(row.code.slice(0, 3));
        const wrong = figureOf(block, row, personnel ? 'operating' : 'personnel');
        if (wrong?.cell && wrong.state === 'figure' && wrong.value !== 0) {
          findings.push(
            finding('R107', 'hint', referenceOf(wrong), 'kind-of-class', {
              stated: figureText(wrong),
              unit: table.read.unit,
              values: { code: row.code, kind: personnel ? '人员经费' : '公用经费' },
            }),
          );
        }
      }
    }
    return inspection(table.read.sheet.name, made, findings);
  },
};
