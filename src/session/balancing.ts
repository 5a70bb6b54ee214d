import type { BalanceCount, Rest } from '../core/balance/index';
import {
  ADJUSTMENTS_SHEET,
  fillTables,
  findForm,
  printedForm,
  withoutBalance,
  type Budget,
  type Disclosure,
} from '../core/index';
import { TIMING } from '../hosts/user-timing';
import { pageAnswers, resting } from './resting';
import type { BalancedTables, Notice } from './state/notice';
import type { Workspace } from './workspace';

/** Seconds that balancing may take; a list of 10,000 lines takes ten. */
const SECONDS = 60;

/** A budget as its figures are to be rounded, and what balancing came to. */
export interface Rounded {
  readonly budget: Budget;
  readonly balance: BalancedTables | null;
}

/** What a budget is balanced for, where that is not the form of the settings. */
export interface OtherTables {
  readonly tables: (budget: Budget) => Disclosure;
  readonly count: (budget: Budget) => BalanceCount;
}

/** Balances a budget where the settings say so; a notice where that can’t be done. Tables in 分 are as they are. */
export async function rounded(
  workspace: Workspace,
  budget: Budget,
  other?: OtherTables,
): Promise<Rounded | Notice> {
  const plain = withoutBalance(budget);
  if (!workspace.settings.balanced) {
    return { budget: plain, balance: null };
  }
  await pageAnswers();
  const start = performance.now();
  const found = await balanced(workspace, plain, other);
  performance.measure(TIMING.balanced, { start });
  await pageAnswers();
  return found;
}

async function balanced(
  workspace: Workspace,
  plain: Budget,
  other: OtherTables | undefined,
): Promise<Rounded | Notice> {
  const { settings, options } = workspace;
  if (!options.solver) {
    return { kind: 'not-balanced', why: 'noSolver' };
  }
  workspace.progress(0, 1);
  const core = await import('../core/balance/index');
  const rest = resting();
  const tables = (budget: Budget): Promise<Disclosure> => inTurn(budget, settings.form, core.inSlices, rest);
  const disclosure = other?.tables(plain) ?? (await tables(plain));
  const limits = { seconds: SECONDS, cancelled: () => workspace.cancelling };
  let result;
  try {
    result = await core.balance(disclosure, await options.solver(), limits, {
      rest,
      totalsFirst: settings.totalsFirst,
    });
  } catch {
    // Where a host forbids WebAssembly, or the file of the solver did not come.
    return { kind: 'not-balanced', why: 'noSolver' };
  }
  if (workspace.cancelling) {
    return { kind: 'cancelled' };
  }
  switch (result.state) {
    case 'balanced': {
      const count = other?.count(result.budget) ?? core.balanceCount(await tables(result.budget));
      return {
        budget: result.budget,
        balance: {
          ...count,
          gap: result.gap,
          totalsFirst: settings.totalsFirst,
          sheet: ADJUSTMENTS_SHEET,
        },
      };
    }
    case 'exact':
      return { budget: plain, balance: null };
    default:
      return { kind: 'not-balanced', why: result.state };
  }
}

/** The tables of a budget, one after another: the page answers in between. */
async function inTurn(
  budget: Budget,
  id: string,
  inSlices: (all: Iterable<Table>, rest: Rest, work: (table: Table) => void) => Promise<void>,
  rest: Rest,
): Promise<Disclosure> {
  const form = printedForm(findForm(id)!);
  const tables: Table[] = [];
  await inSlices(fillTables(form, budget), rest, (table) => tables.push(table));
  return { form, budget, tables };
}

type Table = Disclosure['tables'][number];

/** Whether what lines publish is the same in both: the list need not be written for it. */
export function publishAlike(a: Budget, b: Budget): boolean {
  const said = ({ balanced, lines }: Budget): string =>
    balanced
      ? JSON.stringify([balanced, lines.map(({ published, publishedPrior }) => [published, publishedPrior])])
      : '';
  return said(a) === said(b);
}
