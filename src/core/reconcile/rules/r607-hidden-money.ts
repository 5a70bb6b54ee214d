import { cellAddress } from '../../workbook/address';
import { finding, referenceOf, references } from '../statements/describe';
import { figureText } from '../book/figure';
import { columnsOf } from '../statements/relations';
import type { Finding } from '../findings/finding';
import { inspection, type Rule } from './parts/rule';

/** No money stands in a hidden row, column or sheet: it counts, and a reader does not see it. A hint. */
export const hiddenMoney: Rule = {
  code: 'R607',
  source: '实践核对：隐藏的行、列、工作表中的金额参与合计而读者看不到',
  inspectTable(table) {
    const { sheet, title } = table.read;
    const rows = new Set(sheet.hiddenRows);
    const columns = new Set(sheet.hiddenColumns);
    const figures = columnsOf(table)
      .flat()
      .filter(({ state, value, cell }) => state === 'figure' && value !== 0 && cell !== null);
    const findings: Finding[] = [];
    const groups = new Map<string, typeof figures>();
    for (const figure of figures) {
      const { row, column } = figure.cell!;
      const key = rows.has(row)
        ? `row ${String(row)}`
        : columns.has(column)
          ? `column ${String(column)}`
          : '';
      if (key !== '') {
        groups.set(key, [...(groups.get(key) ?? []), figure]);
      }
    }
    for (const group of groups.values()) {
      findings.push(
        finding('R607', 'hint', referenceOf(group[0]!), 'hidden-money', {
          stated: figureText(group[0]!),
          unit: table.read.unit,
          related: references(group.slice(1)),
        }),
      );
    }
    if (sheet.hidden && figures.length > 0) {
      const at = title?.at ?? { row: 1, column: 1 };
      findings.push(
        finding('R607', 'hint', { sheet: sheet.name, cell: cellAddress(at.row, at.column) }, 'hidden-sheet'),
      );
    }
    return inspection(sheet.name, 1, findings);
  },
};
