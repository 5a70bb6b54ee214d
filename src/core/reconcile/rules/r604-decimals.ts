import { finding, referenceOf, references } from '../statements/describe';
import { figureText } from '../book/figure';
import { columnsOf } from '../statements/relations';
import type { Finding } from '../findings/finding';
import { inspection, type Rule } from './parts/rule';

/** Figures of one column have the same decimals, and store no more digits than they show. A hint, once a column. */
export const decimals: Rule = {
  code: 'R604',
  source: '实践核对：同一栏小数位数一致，合计行不丢小数；存储的尾数会使公式合计与所见不符',
  inspectTable(table) {
    const findings: Finding[] = [];
    let made = 0;
    for (const column of columnsOf(table)) {
      const figures = column.filter(({ state, value }) => state === 'figure' && value !== 0);
      if (figures.length === 0) {
        continue;
      }
      made += 1;
      const counts = new Map<number, number>();
      figures.forEach((figure) => counts.set(figure.decimals, (counts.get(figure.decimals) ?? 0) + 1));
      const usual = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
      const odd = figures.filter((figure) => figure.decimals !== usual);
      if (odd[0]) {
        findings.push(
          finding('R604', 'hint', referenceOf(odd[0]), 'decimals-vary', {
            stated: figureText(odd[0]),
            unit: table.read.unit,
            related: references(odd.slice(1)),
            values: { usual: String(usual), found: String(odd[0].decimals), count: String(odd.length) },
          }),
        );
      }
      const hidden = figures.filter(({ excess }) => excess);
      if (hidden[0]) {
        findings.push(
          finding('R604', 'hint', referenceOf(hidden[0]), 'digits-hidden', {
            stated: figureText(hidden[0]),
            unit: table.read.unit,
            related: references(hidden.slice(1)),
            values: { count: String(hidden.length) },
          }),
        );
      }
    }
    return inspection(table.read.sheet.name, made, findings);
  },
};
