import { parseAddress } from '../../workbook/address';
import { quoteValue, valueAt, type WorkbookSnapshot } from '../../workbook/snapshot';
import type { Finding, FindingMessage } from '../findings/finding';

/** Errors of words that are put right where they stand. */
const WORDS: readonly FindingMessage[] = ['name-of-code', 'name-varies'];

/** Errors of names with what to write: the name may share its cell with the code, 201 一般公共服务支出. */
export function withWordFixes(findings: readonly Finding[], workbook: WorkbookSnapshot): Finding[] {
  return findings.map((one) => {
    const { message, grade, sheet, cell, stated, expected } = one;
    const at = cell === null ? null : parseAddress(cell);
    const from = workbook.sheets.find(({ name }) => name === sheet);
    if (grade !== 'error' || !WORDS.includes(message) || !from || !at || !cell || !stated || !expected) {
      return one;
    }
    const text = quoteValue(valueAt(from, at.row, at.column));
    const once = text.split(stated).length === 2;
    return once ? { ...one, fix: [{ sheet: from.name, cell, value: text.replace(stated, expected) }] } : one;
  });
}
