import { finding, referenceOf, references } from '../statements/describe';
import { figureText } from '../book/figure';
import { columnsOf } from '../statements/relations';
import { inspection, type Rule } from './parts/rule';

/** Amounts are numbers, not text: a formula passes text over. A hint, once a column. */
export const numbersAsText: Rule = {
  code: 'R605',
  source: '实践核对：文本格式的数字不参与公式求和',
  inspectTable(table) {
    const columns = columnsOf(table);
    const findings = columns.flatMap((column) => {
      const texts = column.filter(({ asText, value }) => asText && value !== 0);
      return texts[0]
        ? [
            finding('R605', 'hint', referenceOf(texts[0]), 'number-as-text', {
              stated: figureText(texts[0]),
              unit: table.read.unit,
              related: references(texts.slice(1)),
              values: { count: String(texts.length) },
            }),
          ]
        : [];
    });
    return inspection(table.read.sheet.name, columns.length, findings);
  },
};
