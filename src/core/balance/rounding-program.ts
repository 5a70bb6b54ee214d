import { isZero } from '../money/amount';
import { ordinarySteps } from '../money/steps';
import type { Program, ProgramRow, Solution } from './program';
import type { PrintedSum, PrintedSums } from './printed-sums';
import { inSlices, NEVER, type Rest } from './slices';

/**
 * strict: every sum is the floor or the ceiling of its exact amount. moved: a sum whose exact amount can be printed as it is
 * may also be one step beside it.
 */
export type Band = 'strict' | 'moved';

/** A printed sum off its ordinary rounding costs 1 for each cell, the largest half as much again. */
const LARGEST = 0.5;
/** Where totals come first, a changed one costs as much as so many other cells. */
const TOTALS_FIRST = 200;
/** Cost of the distance from the exact amount, a whole step. */
const DISTANCE = 0.02;
/** A sum that could be printed as it is and is not: more than any number of others, and of a total more than any of those. */
const MOVED = 1_000;
const TOTAL_MOVED = 50;

/** The program of a band, and what its solution makes of each atom, in steps. */
export interface RoundingProgram {
  readonly program: Program;
  readonly stepsOf: (solution: Extract<Solution, { readonly values: unknown }>) => number[];
}

/**
 * Balanced rounding as a program: a column for each atom says whether it is rounded up. A sum is printed as the sum of its
 * atoms, which a row holds to the floor or the ceiling of its exact amount; as it is one of two, what each costs is linear.
 */
export async function roundingProgram(
  { atoms, sums, grid: { step } }: PrintedSums,
  band: Band,
  { rest = NEVER, totalsFirst = false }: { readonly rest?: Rest; readonly totalsFirst?: boolean } = {},
): Promise<RoundingProgram> {
  const cost: number[] = [];
  const lower: number[] = [];
  const upper: number[] = [];
  const add = (least: number, most: number, price: number): number => {
    lower.push(least);
    upper.push(most);
    return cost.push(price) - 1;
  };
  const slack = band === 'strict' ? 0 : 1;
  const columnOf = atoms.map(({ exact, amount }) =>
    exact.rest > 0 ? add(0, 1, 0) : slack === 1 && !isZero(amount) ? add(-1, 1, 0) : null,
  );
  const rows: ProgramRow[] = [];
  const weigh = weights(sums, totalsFirst ? TOTALS_FIRST : 1);
  await inSlices(sums, rest, (sum, at) => {
    const columns = sum.atoms.flatMap((atom) => columnOf[atom] ?? []);
    const floors = sum.atoms.reduce((total, atom) => total + atoms[atom]!.exact.floor, 0);
    const low = sum.exact.floor - floors;
    if (sum.exact.rest > 0) {
      // Above the floor or not: the cost of one beside that of the other, shared by the atoms.
      const up = ordinarySteps(sum.exact, step) > sum.exact.floor;
      const price = (up ? -1 : 1) * weigh[at]! + (DISTANCE * (step - 2 * sum.exact.rest)) / step;
      columns.forEach((column) => (cost[column]! += price));
      rows.push({ columns, low, high: low + 1 });
      return;
    }
    if (slack === 0 || sum.blank) {
      rows.push({ columns, low, high: low });
      return;
    }
    const price = MOVED * sum.cells * (sum.isTotal ? TOTAL_MOVED : 1);
    const [above, below] = [add(0, 1, price), add(0, 1, price)];
    const factors = [...columns.map(() => 1), -1, 1];
    rows.push({ columns: [...columns, above, below], factors, low, high: low });
  });
  return {
    program: { cost, lower, upper, whole: cost.map(() => true), rows: rows.filter(needed) },
    stepsOf: ({ values }) =>
      atoms.map(({ exact }, at) => exact.floor + (columnOf[at] === null ? 0 : values[columnOf[at]!]!)),
  };
}

/** A row of one atom is its bounds, and one of none holds by itself. */
function needed({ columns, low, high }: ProgramRow): boolean {
  return columns.length > 1 || (columns.length === 1 && low === high);
}

/** What each sum costs off its ordinary rounding: by its cells and by its place among the sums as they grow. */
function weights(sums: readonly PrintedSum[], ofTotals: number): number[] {
  const size = ({ exact }: PrintedSum): number => Math.abs(exact.floor);
  const order = sums.map((_, at) => at).sort((a, b) => size(sums[a]!) - size(sums[b]!));
  const found = sums.map(() => 0);
  order.forEach((at, place) => {
    const { cells, isTotal } = sums[at]!;
    found[at] = cells * (isTotal ? ofTotals : 1) * (1 + (LARGEST * (place + 1)) / sums.length);
  });
  return found;
}
