import { cellAddress } from '../../workbook/address';
import { finding } from '../describe';
import { inspection, type Rule } from '../rule';

/** A code stands once in a table; in the project table once with each project. */
export const codeOnce: Rule = {
  code: 'R305',
  source: '实践核对：同一科目（项目表为同一科目和项目）在一张表内只列一行',
  inspectTable({ read, blocks }) {
    const findings = [];
    let made = 0;
    for (const block of blocks) {
      for (const row of block.rows) {
        if (row.body === null || row.code === null) {
          continue;
        }
        made += 1;
        const first = block.byKey.get(row.key);
        const cell = row.body.codeCells.at(-1) ?? row.body.nameCell;
        if (first && first !== row && cell) {
          const other = first.body?.codeCells.at(-1) ?? first.body?.nameCell;
          findings.push(
            finding(
              'R305',
              'error',
              { sheet: read.sheet.name, cell: cellAddress(cell.row, cell.column) },
              'code-twice',
              {
                stated: row.code,
                related: other
                  ? [{ sheet: read.sheet.name, cell: cellAddress(other.row, other.column) }]
                  : [],
                values: { name: row.body.name, project: row.body.project },
              },
            ),
          );
        }
      }
    }
    return inspection(read.sheet.name, made, findings);
  },
};
