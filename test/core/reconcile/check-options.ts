import type { Budget } from '../../../src/core/budget/budget';
import { bundledClassification } from '../../../src/core/classification/classification';
import { fillForm } from '../../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import type { Finding } from '../../../src/core/reconcile/findings/finding';
import type { ReviewOptions } from '../../../src/core/reconcile/review/review-options';
import { layOut } from '../../../src/core/sheet/lay-out';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { planSnapshot } from '../../cases/plan-snapshot';

/** As the command line checks without any option. */
export const OPTIONS: ReviewOptions = {
  year: null,
  classification: bundledClassification(),
  lines: null,
  moneyUnit: null,
  rounding: 'half-up',
};

/** The workbook that is generated from a budget, as a host would read it. */
export function generated(budget: Budget): WorkbookSnapshot {
  return planSnapshot(layOut(fillForm(xinjiang2021, budget)));
}

/** The same without the budget lines: what a unit publishes. */
export function withoutLines(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return { ...workbook, sheets: workbook.sheets.filter(({ name }) => name !== '预算明细') };
}

/** `表二!E7`, or `-` for a finding about no cell. */
export function placeOf({ sheet, cell }: Pick<Finding, 'sheet' | 'cell'>): string {
  return sheet === null ? '-' : `${sheet}!${cell ?? ''}`;
}
