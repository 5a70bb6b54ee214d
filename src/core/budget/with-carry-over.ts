import type { WorkbookSnapshot } from '../workbook/snapshot';
import { balancesOf, balanceValues, isBalanced } from './carry-balance';
import { CARRY_SHEET, carrySheet } from './carry-over';
import { inputFinding } from './input-finding';
import type { LinesReading } from './lines-reading';
import { readCarrySheet } from './read-carry-over';

/**
 * A reading of lines with what the sheet 收入与结转 says of their sources; the same where there is no such sheet.
 *
 * @param from Workbook of the sheet.
 * @param year Year of the budget; 0 where it is not known.
 * @param name How the sheet is to be called in what is made: as it is, unless it comes from another file.
 */
export function withCarryOver(
  reading: LinesReading,
  from: WorkbookSnapshot,
  year: number,
  name: string | null = null,
): LinesReading {
  const sheet = carrySheet(from);
  if (!sheet) {
    return reading;
  }
  const { amounts, kept, cells, findings } = readCarrySheet(sheet, year);
  const refused = findings.filter(({ severity }) => severity === 'refused');
  const usable = refused.length === 0;
  const { budget } = reading;
  const balances =
    usable && budget
      ? balancesOf(budget.lines, amounts).map((one) => ({
          ...one,
          cell: cells.get(one.source) ?? cells.get('') ?? 'A1',
        }))
      : [];
  const unbalanced = balances
    .filter((one) => !isBalanced(one))
    .map((one) =>
      inputFinding('carry-unbalanced', { sheet: sheet.name, cell: one.cell }, '', balanceValues(one)),
    );
  return {
    ...reading,
    budget:
      budget && usable
        ? { ...budget, carryOver: amounts, carryKept: { ...kept, sheet: name ?? kept.sheet } }
        : budget,
    findings: [...reading.findings, ...findings, ...unbalanced],
    carry: { sheet: sheet.name, refused, balances },
  };
}

/** A workbook whose only sheet is 收入与结转, by whatever name: a file that was named as such. */
export function asCarryOver(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const found = carrySheet(workbook);
  const [first] = workbook.sheets;
  return found || !first ? workbook : { ...workbook, sheets: [{ ...first, name: CARRY_SHEET }] };
}
