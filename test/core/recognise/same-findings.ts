import { bundledClassification } from '../../../src/core/classification/classification';
import type { Finding } from '../../../src/core/reconcile/findings/finding';
import type { Report } from '../../../src/core/reconcile/review/report';
import { review } from '../../../src/core/reconcile/review/review';
import { cellAddress, parseAddress } from '../../../src/core/workbook/address';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import type { Varied } from './varied';

const options = {
  classification: bundledClassification(),
  lines: null,
  moneyUnit: null,
  rounding: 'half-up',
} as const;

export function reviewOf(workbook: WorkbookSnapshot, year: number | null): Report {
  return review(workbook, { ...options, year });
}

/** A finding as one line: what, how grave, where. How a corrected code is spelled depends on the columns it stands in. */
export function lineOf({ grade, rule, message, sheet, cell, stated, expected }: Finding): string {
  const change = message === 'code-corrected' ? '' : ` ${stated ?? ''}→${expected ?? ''}`;
  return `${grade} ${rule} ${message} ${sheet ?? '-'}!${cell ?? '-'}${change}`;
}

export interface Ignored {
  /** Rules whose findings a variation may change. */
  readonly rules?: readonly string[];
}

/** Findings of a varied workbook; those of the original at their new places. */
export function bothFindings(
  original: Report,
  varied: Varied,
  year: number | null,
  { rules = [] }: Ignored = {},
): { readonly expected: readonly string[]; readonly found: readonly string[] } {
  const moved = (one: Finding): Finding => {
    if (one.sheet === null) {
      return one;
    }
    const at = one.cell === null ? { row: 1, column: 1 } : parseAddress(one.cell)!;
    const to = varied.move({ sheet: one.sheet, ...at });
    return { ...one, sheet: to.sheet, cell: one.cell && cellAddress(to.row, to.column) };
  };
  // Ways add sheets that are no tables of the form, and write other years into titles: both is said, and meant to be.
  // Separators of thousands are a way to print, which is compared with that of the text.
  const kept = (one: Finding): boolean =>
    ![...rules, 'R610', 'R611'].includes(one.rule) && one.message !== 'text-separators-tables';
  const lines = (findings: readonly Finding[]): string[] => findings.filter(kept).map(lineOf).sort();
  return {
    expected: lines(original.findings.map(moved)),
    found: lines(reviewOf(varied.workbook, year).findings),
  };
}
