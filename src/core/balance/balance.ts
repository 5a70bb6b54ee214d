import type { BalancedGrid, Budget } from '../budget/budget';
import type { CarriedAmount } from '../budget/carry-over';
import type { LineItem } from '../budget/line-item';
import type { Disclosure } from '../disclosure/filled';
import type { Amount } from '../money/amount';
import { fromSteps, inSteps, ordinarySteps } from '../money/steps';
import type { Piece } from './pieces';
import { printedSums, roundingGrids, type PrintedSums } from './printed-sums';
import type { Solution, Solver, SolverLimits } from './program';
import { roundingProgram, type Band } from './rounding-program';
import { shareOut } from './share-out';
import { inSlices, NEVER, type Rest } from './slices';

/** Figures of more decimals than this are left to be rounded by themselves: a list in 元 says no more. */
export const MOST_DECIMALS = 2;

/** A budget whose lines say what of them is published, and how that was found. */
export interface Balanced {
  readonly state: 'balanced';
  readonly budget: Budget;
  /** Whether figures that could be printed as they are had to be moved. */
  readonly band: Band;
  /** How far it may be from the fewest changes, as a ratio; 0 where it is proved that there are none fewer. */
  readonly gap: number;
}

/**
 * What becomes of balancing.
 * - exact: the tables print every 分, so that there is nothing to balance;
 * - grids: they round in several ways, or finer than this can balance;
 * - impossible: no figures that close to their amounts add up everywhere;
 * - stopped: the time was over before any were found.
 */
export type Balance =
  | Balanced
  | { readonly state: 'exact' | 'impossible' | 'stopped' }
  | { readonly state: 'grids'; readonly grids: readonly BalancedGrid[] };

/** How figures are balanced. */
export interface BalancingWay {
  /** Where somebody waits in the same thread. */
  readonly rest?: Rest;
  /** Whether totals keep their own rounding where they can, though more cells change; the fewest cells come first if not. */
  readonly totalsFirst?: boolean;
}

/**
 * Balanced rounding (平衡舍入): figures that add up everywhere, in each table and from table to table, every one the floor or
 * the ceiling of its exact amount. Where that can't be, figures whose exact amount can be printed as it is move by one last
 * place, as few as can be and no totals where that can be avoided. The same budget is balanced the same way.
 *
 * @param disclosure The tables as each figure is rounded by itself.
 */
export async function balance(
  disclosure: Disclosure,
  solver: Solver,
  limits: SolverLimits,
  { rest = NEVER, totalsFirst = false }: BalancingWay = {},
): Promise<Balance> {
  const grids = roundingGrids(disclosure);
  const [grid] = grids;
  if (!grid) {
    return { state: 'exact' };
  }
  if (grids.length > 1 || grid.decimals > MOST_DECIMALS) {
    return { state: 'grids', grids };
  }
  const sums = await printedSums(disclosure, grid, rest);
  let last: Solution = { state: 'stopped' };
  for (const band of ['strict', 'moved'] as const) {
    const { program, stepsOf } = await roundingProgram(sums, band, { rest, totalsFirst });
    last = await solver.solve(program, limits);
    if (last.state === 'optimal' || last.state === 'feasible') {
      const budget = await published(disclosure.budget, sums, stepsOf(last), rest);
      return { state: 'balanced', budget, band, gap: last.gap };
    }
    if (last.state === 'stopped') {
      break;
    }
  }
  return { state: last.state === 'infeasible' ? 'impossible' : 'stopped' };
}

/** The budget with what of each piece is published; what no figure takes is rounded by itself. */
async function published(
  budget: Budget,
  sums: PrintedSums,
  steps: readonly number[],
  rest: Rest,
): Promise<Budget> {
  const { moneyUnit, decimals, step } = sums.grid;
  const ordinary = (amount: Amount): Amount => fromSteps(ordinarySteps(inSteps(amount, step), step), step);
  const withPrior = sums.atoms.some(({ pieces }) =>
    pieces.some((piece) => isOfYear(sums.pieces.all[piece]!, 'prior')),
  );
  const lines = budget.lines.map((line): Published<LineItem> => ({
    ...line,
    published: line.current && ordinary(line.current),
    publishedPrior: withPrior ? line.prior && ordinary(line.prior) : null,
  }));
  const carried = new Map<CarriedAmount, Amount>();
  await inSlices(sums.atoms, rest, ({ pieces }, at) => {
    const own = pieces.map((piece) => sums.pieces.all[piece]!);
    const shares = shareOut(
      steps[at]!,
      own.map(({ amount }) => amount),
      step,
    );
    own.forEach(({ of }, place) => {
      const amount = fromSteps(shares[place]!, step);
      if ('carried' in of) {
        carried.set(of.carried, amount);
      } else {
        lines[of.line]![of.year === 'current' ? 'published' : 'publishedPrior'] = amount;
      }
    });
  });
  return {
    ...budget,
    balanced: { moneyUnit, decimals },
    lines,
    ...(budget.carryOver && {
      carryOver: budget.carryOver.map((one) => ({
        ...one,
        published: carried.get(one) ?? ordinary(one.amount),
      })),
    }),
  };
}

function isOfYear({ of }: Piece, year: 'current' | 'prior'): boolean {
  return 'year' in of && of.year === year;
}

type Published<T> = { -readonly [Property in keyof T]: T[Property] };
