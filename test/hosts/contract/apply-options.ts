import type { WorkbookPlan } from '../../../src/core/index';
import type { ApplyOptions } from '../../../src/hosts/host';

/** All of a plan, in plain formulas, without questions. */
export function applyAll(plan: WorkbookPlan, change: Partial<ApplyOptions> = {}): ApplyOptions {
  return {
    command: 'generate',
    style: 'native',
    sheets: plan.sheets.map(({ id }) => id),
    taken: null,
    progress: () => undefined,
    cancelled: () => false,
    ...change,
  };
}
