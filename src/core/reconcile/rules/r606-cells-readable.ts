import { uncalculatedFormulas, type NotCalculated } from '../../workbook/not-calculated';
import { quoteValue, valueAt } from '../../workbook/snapshot';
import { finding, referenceOf } from '../statements/describe';
import type { Finding } from '../findings/finding';
import { columnsOf } from '../statements/relations';
import { inspection, type Rule } from './parts/rule';

/** Formulas without a value are no errors: nothing is known of them until a spreadsheet has calculated them. */
function neverCalculated({ sheet, cell, count }: NotCalculated): Finding {
  return finding('R606', 'unchecked', { sheet: null, cell: null }, 'not-calculated', {
    values: { count: String(count), first: `${sheet}!${cell}` },
  });
}

/** No cell of a table is an error; one that is no figure is told as not checked. */
export const cellsReadable: Rule = {
  code: 'R606',
  source: '实践核对：公开表中不得出现 #REF!、#VALUE! 等公式错误',
  inspectTable(table) {
    const { sheet } = table.read;
    const columns = columnsOf(table);
    const findings = columns.flat().flatMap((figure) => {
      // What was never calculated is one message for the workbook.
      if (figure.state !== 'problem' || !figure.cell || figure.problem === 'not-calculated') {
        return [];
      }
      const stated = quoteValue(valueAt(sheet, figure.cell.row, figure.cell.column));
      return [
        figure.problem === 'error-value'
          ? finding('R606', 'error', referenceOf(figure), 'cell-error', { stated })
          : finding('R606', 'unchecked', referenceOf(figure), 'cell-unreadable', {
              stated,
              values: { problem: figure.problem ?? '' },
            }),
      ];
    });
    return inspection(sheet.name, columns.length, findings);
  },
  inspect(_, { snapshot }) {
    const found = uncalculatedFormulas(snapshot);
    return { made: {}, findings: found ? [neverCalculated(found)] : [] };
  },
};
