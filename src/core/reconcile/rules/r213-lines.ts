import { formatYuan } from '../../money/amount';
import { cellAddress } from '../../workbook/address';
import { finding } from '../statements/describe';
import { differentNames } from '../statements/names-of-lines';
import { allBlocks, everyRow } from '../statements/relations';
import type { Rule } from './parts/rule';

/**
 * With the budget lines at hand: every printed figure is the rounding of its exact amount, every row of the lines is
 * printed, under the name the lines give it. Where the lines say what of them is published (balanced rounding) every figure is
 * the sum of that, every published figure one of the neighbours of its exact amount, and all tables are rounded in one way. Wrong figures are told where their sums are explained; here they are
 * counted, and names compared.
 */
export const figuresOfLines: Rule = {
  code: 'R213',
  source: '各表由预算明细汇总：每个数由自己的准确数（元、分）四舍五入，误差不超过末位的一半',
  inspect(book, { lines: { proof, publishedProblems } }) {
    if (!proof) {
      return { made: {}, findings: [] };
    }
    const made: Record<string, number> = {};
    for (const block of allBlocks(book)) {
      const sheet = block.table.read.sheet.name;
      for (const row of everyRow(block)) {
        const compared = row.figures.filter(
          (_, at) => row.body !== null && proof.expectedText(block, row, at) !== null,
        );
        made[sheet] = (made[sheet] ?? 0) + compared.length;
      }
    }
    const findings = [...differentNames(book, proof)].flatMap(({ block, row, name }) => {
      const cell = row.body?.nameCell;
      return cell
        ? [
            finding(
              'R213',
              'hint',
              { sheet: block.table.read.sheet.name, cell: cellAddress(cell.row, cell.column) },
              'lines-name',
              {
                stated: row.body?.name ?? '',
                expected: name,
                values: { code: row.code ?? '' },
                proved: true,
              },
            ),
          ]
        : [];
    });
    const published = publishedProblems.map(({ sheet, cell, found, exact }) =>
      finding('R213', 'error', { sheet, cell }, 'published-of-line', {
        stated: found,
        values: { exact: formatYuan(exact) },
        proved: true,
      }),
    );
    return { made, findings: [...findings, ...published] };
  },
};
