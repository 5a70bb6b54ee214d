import { cellAddress } from '../../workbook/address';
import { finding } from '../statements/describe';
import type { Finding } from '../findings/finding';
import type { Rule } from './parts/rule';

const NOWHERE = { sheet: null, cell: null };

/**
 * Every table of the form is there once, and can be read. A table without data is shown empty. Where the document is not
 * proved to be of the form, its list of tables is no duty.
 */
export const tablesThere: Rule = {
  code: 'R601',
  source: '《财政预决算领域基层政务公开标准目录》部门预算各表；没有数据的表格应当列出空表并说明',
  inspect(book, { recognition }) {
    const findings: Finding[] = recognition.problems.map((problem) => {
      const values = { table: problem.table.title };
      return problem.kind === 'several'
        ? finding('R601', 'unchecked', { sheet: problem.sheets[0]!, cell: null }, 'table-twice', {
            values: { ...values, sheets: problem.sheets.join('、') },
          })
        : finding(
            'R601',
            'unchecked',
            { sheet: problem.sheet, cell: cellAddress(problem.at.row, problem.at.column) },
            'table-unreadable',
            {
              values: { ...values, captions: problem.captions.join('、') },
            },
          );
    });
    const known = new Set(recognition.problems.map(({ table }) => table.id));
    const absent = book.form.tables.filter(({ id }) => !book.tables.has(id) && !known.has(id));
    if (!recognition.proved) {
      const tables = absent.map(({ title }) => `《${title}》`).join('、');
      return {
        made: {},
        findings:
          absent.length === 0 && recognition.tables.every(({ learned }) => learned === undefined)
            ? findings
            : [...findings, finding('R601', 'unchecked', NOWHERE, 'form-unproved', { values: { tables } })],
      };
    }
    for (const table of absent) {
      findings.push(
        finding('R601', 'error', NOWHERE, 'table-missing', {
          values: { table: table.title, number: table.number },
        }),
      );
    }
    return { made: { '': book.form.tables.length }, findings };
  },
};
