import { cellAddress } from '../../workbook/address';
import { compareCodes } from '../../classification/code';
import { finding } from '../statements/describe';
import type { Finding } from '../findings/finding';
import { inspection, type Rule } from './parts/rule';

/** Rows ascend by code. A hint, once a table. */
export const order: Rule = {
  code: 'R307',
  source: '政府收支分类科目排列顺序；公开表按编码升序',
  inspectTable({ read, blocks }) {
    const findings: Finding[] = [];
    let made = 0;
    for (const { rows } of blocks) {
      const printed = rows.filter(({ body, code }) => body !== null && code !== null);
      made += Math.max(0, printed.length - 1);
      const at = printed.findIndex(
        (row, index) => index > 0 && compareCodes(printed[index - 1]!.code!, row.code!) > 0,
      );
      const cell = printed[at]?.body?.codeCells.at(-1) ?? printed[at]?.body?.nameCell;
      if (at > 0 && cell) {
        findings.push(
          finding(
            'R307',
            'hint',
            { sheet: read.sheet.name, cell: cellAddress(cell.row, cell.column) },
            'order',
            {
              stated: printed[at]!.code,
              values: { before: printed[at - 1]!.code! },
            },
          ),
        );
      }
    }
    return inspection(read.sheet.name, made, findings);
  },
};
