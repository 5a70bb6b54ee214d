import { quoteValue, valueAt } from '../../workbook/snapshot';
import { finding, referenceOf } from '../describe';
import { columnsOf } from '../relations';
import { inspection, type Rule } from '../rule';

/** No cell of a table is an error; one that is no figure is told as not checked. */
export const cellsReadable: Rule = {
  code: 'R606',
  source: '实践核对：公开表中不得出现 #REF!、#VALUE! 等公式错误',
  inspectTable(table) {
    const { sheet } = table.read;
    const columns = columnsOf(table);
    const findings = columns.flat().flatMap((figure) => {
      if (figure.state !== 'problem' || !figure.cell) {
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
};
