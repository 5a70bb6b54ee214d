import type { Finding } from '../../src/core/reconcile/findings/finding';
import type { Report } from '../../src/core/reconcile/review/report';
import { parseAddress } from '../../src/core/workbook/address';
import { cellAt, type CellSnapshot, type WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { withRow } from './mutate';

type Check = (workbook: WorkbookSnapshot) => Report;

/** The workbook after one click on what is offered for a finding: values are written, formats stay. */
export function withFix(workbook: WorkbookSnapshot, { fix }: Finding): WorkbookSnapshot {
  return fix.reduce((fixed, { sheet, cell, value }) => {
    const at = parseAddress(cell)!;
    const from = fixed.sheets.find(({ name }) => name === sheet)!;
    const before = cellAt(from, at.row, at.column);
    const content: CellSnapshot = {
      ...(before?.numberFormat && { numberFormat: before.numberFormat }),
      value,
    };
    return withRow(fixed, { name: sheet }, at.row, new Map([[at.column, value === '' ? null : content]]));
  }, workbook);
}

export interface Applied {
  /** What was written, as a failed test shows it. */
  readonly fix: string;
  readonly before: number;
  readonly after: number;
}

const inOneLine = ({ rule, message, sheet, cell, fix }: Finding): string =>
  `${rule} ${message} ${sheet ?? ''}!${cell ?? ''} := ${fix.map((one) => `${one.cell} ${String(one.value)}`).join(', ')}`;

const offered = ({ findings }: Report): Finding[] =>
  findings.filter(({ grade, fix }) => grade === 'error' && fix.length > 0);

/** Every offered fix by itself, each from the same workbook. */
export function oneByOne(workbook: WorkbookSnapshot, check: Check, report = check(workbook)): Applied[] {
  return offered(report).map((finding) => ({
    fix: inOneLine(finding),
    before: report.summary.error,
    after: check(withFix(workbook, finding)).summary.error,
  }));
}

/** Fixes one after the other, each of what the check after the last one offers, until nothing is offered. */
export function inSequence(workbook: WorkbookSnapshot, check: Check, report = check(workbook)): Applied[] {
  const applied: Applied[] = [];
  let [now, state] = [workbook, report];
  for (let [next] = offered(state); next && applied.length < MOST; [next] = offered(state)) {
    now = withFix(now, next);
    const after = check(now);
    applied.push({ fix: inOneLine(next), before: state.summary.error, after: after.summary.error });
    state = after;
  }
  return applied;
}

/** More clicks than any document needs: a fix that is offered again and again ends here. */
const MOST = 200;
