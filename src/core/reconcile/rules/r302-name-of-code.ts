import { findEntry } from '../../classification/classification';
import { isSure } from '../../classification/dated';
import { cellAddress } from '../../workbook/address';
import { codeCorrected } from './parts/code-findings';
import { finding } from '../statements/describe';
import type { Finding } from '../findings/finding';
import { bareName } from '../../classification/names';
import { codedRows, isNameOf, isWording } from '../statements/names';
import type { Rule } from './parts/rule';
import { isSerial } from './parts/serial-codes';
import { FIRST_YEAR } from './r301-code-listed';

/**
 * The name is that of the code in the year's classification. An error only where the classification was seen in
 * print; another wording of the name, or a name of another year, is a hint.
 */
export const nameOfCode: Rule = {
  code: 'R302',
  source: '财政部当年《政府收支分类科目》：科目编码与名称一一对应',
  inspect(book) {
    const made: Record<string, number> = {};
    const { year } = book;
    const findings: Finding[] = book.corrections
      .filter(({ row, witnesses }) => witnesses.length === 0 && !isSerial(book, row))
      .map((correction) =>
        codeCorrected('R302', correction.sure || correction.proved ? 'error' : 'hint', correction),
      );
    if (year === null || year < FIRST_YEAR) {
      return { made, findings };
    }
    const told = new Set<string>();
    for (const { table, row } of codedRows(book)) {
      const entry = findEntry(book.classification, row.code, year);
      if (!entry || row.body.name === '') {
        continue;
      }
      const sheet = table.read.sheet.name;
      made[sheet] = (made[sheet] ?? 0) + 1;
      const key = `${row.code} ${bareName(row.body.name)}`;
      if (isNameOf(row.body.name, entry, book) || told.has(key)) {
        continue;
      }
      told.add(key);
      const earlier = book.classification.entries
        .get(row.code)
        ?.some((other) => other !== entry && isNameOf(row.body.name, other, book));
      const old = earlier === true && entry.confidence !== 'official';
      const wrong = isSure(entry, year) && !old && !isWording(row.body.name, entry.name);
      const cell = row.body.nameCell ?? row.body.codeCells.at(-1);
      findings.push(
        finding(
          'R302',
          wrong ? 'error' : 'hint',
          { sheet, cell: cell ? cellAddress(cell.row, cell.column) : null },
          'name-of-code',
          {
            stated: row.body.name,
            expected: entry.name,
            values: { code: row.code, year: String(year) },
          },
        ),
      );
    }
    return { made, findings };
  },
};
