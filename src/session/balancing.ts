import { ADJUSTMENTS_SHEET, withoutBalance, type Budget } from '../core/index';
import { disclosureOf } from './plan';
import type { Notice } from './state/notice';
import type { Workspace } from './workspace';

/** Seconds that balancing may take; a list of 10,000 lines takes ten. */
const SECONDS = 60;

/** A budget as its figures are to be rounded, and what balancing came to. */
export interface Rounded {
  readonly budget: Budget;
  readonly balance: Extract<Notice, { readonly kind: 'generated' }>['balance'] | null;
}

/** Balances a budget where the settings say so; a notice where that can’t be done. Tables in 分 are as they are. */
export async function rounded(workspace: Workspace, budget: Budget): Promise<Rounded | Notice> {
  const { settings, options } = workspace;
  const plain = withoutBalance(budget);
  if (!settings.balanced) {
    return { budget: plain, balance: null };
  }
  if (!options.solver) {
    return { kind: 'not-balanced', why: 'noSolver' };
  }
  workspace.progress(0, 1);
  const { balance, balanceCount } = await import('../core/balance/index');
  const disclosure = disclosureOf(plain, settings.form);
  const limits = { seconds: SECONDS, cancelled: () => workspace.cancelling };
  let result;
  try {
    result = await balance(disclosure, await options.solver(), limits);
  } catch {
    // Where a host forbids WebAssembly, or the file of the solver did not come.
    return { kind: 'not-balanced', why: 'noSolver' };
  }
  if (workspace.cancelling) {
    return { kind: 'cancelled' };
  }
  switch (result.state) {
    case 'balanced': {
      const count = balanceCount(disclosureOf(result.budget, settings.form));
      return { budget: result.budget, balance: { ...count, gap: result.gap, sheet: ADJUSTMENTS_SHEET } };
    }
    case 'exact':
      return { budget: plain, balance: null };
    default:
      return { kind: 'not-balanced', why: result.state };
  }
}

/** Whether what lines publish is the same in both: the list need not be written for it. */
export function publishAlike(a: Budget, b: Budget): boolean {
  const said = ({ balanced, lines }: Budget): string =>
    balanced
      ? JSON.stringify([balanced, lines.map(({ published, publishedPrior }) => [published, publishedPrior])])
      : '';
  return said(a) === said(b);
}
