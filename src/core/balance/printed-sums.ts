import type { Disclosure, FilledAmount } from '../disclosure/filled';
import type { Selection } from '../disclosure/selection';
import { inSteps, stepOf, type InSteps } from '../money/steps';
import { sumAmounts } from '../money/sum';
import { isZero, type Amount, type MoneyUnit } from '../money/amount';
import { Pieces } from './pieces';
import { inSlices, NEVER, type Rest } from './slices';

/** How figures are rounded that are balanced together. */
export interface RoundingGrid {
  readonly moneyUnit: MoneyUnit;
  readonly decimals: number;
  /** 分 of one last place. */
  readonly step: number;
}

/** Pieces that every printed figure takes all of, or none. */
export interface Atom {
  readonly pieces: readonly number[];
  readonly amount: Amount;
  readonly exact: InSteps;
}

/** A sum that is printed, once or in many cells: the atoms that it adds up. */
export interface PrintedSum {
  readonly atoms: readonly number[];
  readonly amount: Amount;
  readonly exact: InSteps;
  /** In how many cells. */
  readonly cells: number;
  /** Whether it is exactly zero, and printed as nothing. */
  readonly blank: boolean;
  /** A grand total, the total of a source, 财政拨款. */
  readonly isTotal: boolean;
}

/** What is to be balanced: sums that share their atoms. */
export interface PrintedSums {
  readonly grid: RoundingGrid;
  readonly pieces: Pieces;
  readonly atoms: readonly Atom[];
  readonly sums: readonly PrintedSum[];
}

/** Ways in which the tables round, but for those that print every 分. */
export function roundingGrids({ tables }: Disclosure): RoundingGrid[] {
  const grids = new Map<string, RoundingGrid>();
  for (const { figures } of tables) {
    const { moneyUnit, decimals } = figures;
    const step = stepOf(moneyUnit, decimals);
    if (step > 1) {
      grids.set(`${moneyUnit} ${String(decimals)}`, { moneyUnit, decimals, step });
    }
  }
  return [...grids.values()];
}

/** Every sum that the tables print in a grid. */
export async function printedSums(
  disclosure: Disclosure,
  grid: RoundingGrid,
  rest: Rest = NEVER,
): Promise<PrintedSums> {
  const pieces = new Pieces(disclosure.budget);
  const taken = await takenSums(disclosure, grid, pieces, rest);
  const atoms = await atomsOf(taken, pieces, grid.step, rest);
  const atomOf = new Map<number, number>();
  await inSlices(atoms, rest, ({ pieces: held }, at) => held.forEach((piece) => atomOf.set(piece, at)));
  const sums: PrintedSum[] = [];
  await inSlices(taken, rest, ({ places, cells, isTotal }) => {
    const own = [...new Set(places.map((place) => atomOf.get(place)!))].sort((a, b) => a - b);
    const amount = sumAmounts(own.map((at) => atoms[at]!.amount));
    const exact = inSteps(amount, grid.step);
    sums.push({ atoms: own, amount, exact, cells, isTotal, blank: isZero(amount) });
  });
  return { grid, pieces, atoms, sums };
}

interface TakenSum {
  readonly places: readonly number[];
  cells: number;
  isTotal: boolean;
}

async function takenSums(
  { tables }: Disclosure,
  grid: RoundingGrid,
  pieces: Pieces,
  rest: Rest,
): Promise<TakenSum[]> {
  const bySelection = new Map<string, TakenSum>();
  const byPlaces = new Map<string, TakenSum>();
  const sumOf = (selection: Selection): TakenSum => {
    const places = pieces.takenBy(selection);
    const key = places.join();
    const sum = byPlaces.get(key) ?? { places, cells: 0, isTotal: false };
    byPlaces.set(key, sum);
    return sum;
  };
  await inSlices(selectionsPrinted(tables, grid), rest, (selection) => {
    const key = JSON.stringify(selection);
    const sum = bySelection.get(key) ?? sumOf(selection);
    bySelection.set(key, sum);
    sum.cells += 1;
    sum.isTotal ||= isTotal(selection);
  });
  return [...byPlaces.values()].filter(({ places }) => places.length > 0);
}

function selectionsPrinted(tables: Disclosure['tables'], grid: RoundingGrid): Selection[] {
  const printed = tables.filter(
    ({ figures }) => figures.moneyUnit === grid.moneyUnit && figures.decimals === grid.decimals,
  );
  const amounts = printed.flatMap(({ blocks }) =>
    blocks.flatMap(({ rows, total }) => [...rows, ...(total ? [total] : [])].flatMap((row) => row.amounts)),
  );
  const isSaid = ({ unknown }: FilledAmount): boolean => !unknown;
  return amounts.filter(isSaid).map(({ selection }) => selection);
}

/** Whether it says no more than whose money it is. */
function isTotal({ functional, economic, kinds, project }: Selection): boolean {
  return [functional, economic, kinds, project].every((one) => one === undefined);
}

/** Pieces are one atom where the same sums take them: by the numbers of these sums. */
async function atomsOf(
  taken: readonly TakenSum[],
  pieces: Pieces,
  step: number,
  rest: Rest,
): Promise<Atom[]> {
  const takers = pieces.all.map((): number[] => []);
  await inSlices(taken, rest, ({ places }, at) => places.forEach((place) => takers[place]!.push(at)));
  const alike = new Map<string, number[]>();
  await inSlices(takers, rest, (sums, place) => {
    if (sums.length > 0) {
      const key = sums.join();
      const known = alike.get(key);
      if (known) {
        known.push(place);
      } else {
        alike.set(key, [place]);
      }
    }
  });
  const atoms: Atom[] = [];
  await inSlices(alike.values(), rest, (held) => {
    const amount = sumAmounts(held.map((place) => pieces.all[place]!.amount));
    atoms.push({ pieces: held, amount, exact: inSteps(amount, step) });
  });
  return atoms;
}
