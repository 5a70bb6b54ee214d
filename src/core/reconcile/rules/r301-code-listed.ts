import { findEntry } from '../../classification/classification';
import { cellAddress, type CellPosition } from '../../workbook/address';
import { finding } from '../statements/describe';
import type { Finding } from '../findings/finding';
import { codedRows } from '../statements/names';
import { allBlocks } from '../statements/relations';
import type { Rule } from './parts/rule';
import { codesSerial, isSerial } from './parts/serial-codes';
import { unlistedFindings, type Unlisted } from './parts/unlisted-codes';

/** First year of the bundled classification. */
export const FIRST_YEAR = 2018;

/** A code is well written and stands in the classification of the year. */
export const codeListed: Rule = {
  code: 'R301',
  source: '财政部当年《政府收支分类科目》；编码规则：类3位、款2位、项2位',
  inspect(book) {
    const made: Record<string, number> = {};
    const findings: Finding[] = [];
    const corrected = new Set(book.corrections.map(({ row }) => row));
    for (const block of allBlocks(book)) {
      const { table, rows } = block;
      const sheet = table.read.sheet.name;
      const at = (cell: CellPosition | null | undefined) => ({
        sheet,
        cell: cell ? cellAddress(cell.row, cell.column) : null,
      });
      findings.push(...codesSerial(block));
      for (const { body } of rows) {
        if (body?.malformed && !corrected.has(body) && !isSerial(book, body)) {
          findings.push(
            finding('R301', 'error', at(body.malformedAt), 'code-malformed', { stated: body.malformed }),
          );
        }
        for (const cell of body?.shortDigits ?? []) {
          const stated = body!.code?.slice(-1) ?? '';
          findings.push(finding('R301', 'hint', at(cell), 'code-short', { stated, expected: `0${stated}` }));
        }
      }
    }
    const { year } = book;
    if (year === null) {
      return { made, findings: [...findings, finding('R301', 'unchecked', NOWHERE, 'year-unknown')] };
    }
    if (year < FIRST_YEAR) {
      const values = { year: String(year), first: String(FIRST_YEAR) };
      return {
        made,
        findings: [...findings, finding('R301', 'unchecked', NOWHERE, 'year-too-early', { values })],
      };
    }
    const unlisted = new Map<string, Unlisted>();
    for (const { table, row } of codedRows(book)) {
      const sheet = table.read.sheet.name;
      made[sheet] = (made[sheet] ?? 0) + 1;
      if (!unlisted.has(row.code) && !findEntry(book.classification, row.code, year)) {
        const cell = row.body.codeCells.at(-1) ?? row.body.nameCell;
        const place = { sheet, cell: cell ? cellAddress(cell.row, cell.column) : null };
        unlisted.set(row.code, { place, code: row.code, name: row.body.name });
      }
    }
    findings.push(...unlistedFindings([...unlisted.values()], book.classification, year));
    return { made, findings };
  },
};

const NOWHERE = { sheet: null, cell: null };
