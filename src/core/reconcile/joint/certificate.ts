import type { Program, Solver, SolverLimits } from '../../balance/program';
import type { JointConflict } from './irreducible';
import { partOf, type JointSystem } from './system';

/** A system as a program without cost: any solution will do. */
export function programOf({ lower, upper, rows }: JointSystem): Program {
  return {
    cost: lower.map(() => 0),
    lower,
    upper,
    rows: rows.map(({ columns, factors, low, high }) => ({ columns, factors, low, high })),
  };
}

/**
 * How often each statement has to be taken so that together they say what is not so (Farkas): in fractions, by a program of
 * the solver; null if it finds none.
 */
async function combination(
  { lower, upper, rows }: JointSystem,
  solver: Solver,
  limits: SolverLimits,
): Promise<readonly number[] | null> {
  const columns = [...new Set(rows.flatMap((row) => row.columns))];
  const place = new Map(columns.map((column, at) => [column, at]));
  const byColumn = columns.map((): { at: number; factor: number }[] => []);
  rows.forEach((row, at) =>
    row.columns.forEach((column, one) =>
      byColumn[place.get(column)!]!.push({ at, factor: row.factors[one]! }),
    ),
  );
  const count = rows.length;
  // Of each figure what is taken above nothing, and below.
  const isOpen = (end: number): boolean => !Number.isFinite(end);
  const most = 2 * count + 2;
  const ends = columns.flatMap((column) => [upper[column]!, 0 - lower[column]!]);
  const found = await solver.solve(
    {
      cost: [...rows.map(({ low }) => 0 - low), ...ends.map((end) => (isOpen(end) ? 0 : end))],
      lower: [...rows.map(({ high }) => (isOpen(high) ? 0 : -1)), ...ends.map(() => 0)],
      upper: [...rows.map(() => 1), ...ends.map((end) => (isOpen(end) ? 0 : most))],
      rows: byColumn.map((terms, at) => ({
        columns: [...terms.map((term) => term.at), count + 2 * at, count + 2 * at + 1],
        factors: [...terms.map(({ factor }) => factor), -1, 1],
        low: 0,
        high: 0,
      })),
    },
    limits,
  );
  return found.state === 'optimal' ? found.values.slice(0, count) : null;
}

/** Fractions as whole numbers in the same ratio; null if no small ones are. */
function whole(fractions: readonly number[]): readonly number[] | null {
  const largest = Math.max(...fractions.map(Math.abs));
  for (let by = 1; largest > 0 && by <= MOST_TIMES; by += 1) {
    const times = fractions.map((one) => (one / largest) * by);
    if (times.every((one) => Math.abs(one - Math.round(one)) < CLOSE)) {
      return times.map((one) => Math.round(one) + 0);
    }
  }
  return null;
}

const MOST_TIMES = 240;
const CLOSE = 1e-6;

/** What statements say together, each taken so many times. */
interface Combined {
  /** What they add up to, at the least. */
  readonly stated: number;
  /** How often each figure is in it. */
  readonly taken: ReadonlyMap<number, number>;
  /** What these figures can add up to, at the most. */
  readonly reach: number;
}

function combined({ lower, upper, rows }: JointSystem, times: readonly number[]): Combined {
  const taken = new Map<number, number>();
  let stated = 0;
  for (const [at, { columns, factors, low, high }] of rows.entries()) {
    const many = times[at]!;
    stated += many === 0 ? 0 : many * (many > 0 ? low : high);
    columns.forEach((column, one) => taken.set(column, (taken.get(column) ?? 0) + many * factors[one]!));
  }
  let reach = 0;
  for (const [column, many] of taken) {
    reach += many === 0 ? 0 : many * (many > 0 ? upper[column]! : lower[column]!);
  }
  return { stated, taken, reach };
}

/**
 * The conflict of statements that, each taken so many times, say what no amounts in their ranges can be; null if they don't.
 * All of it is in whole ticks: nothing is owed to rounding in the computer.
 */
export function provedConflict(system: JointSystem, times: readonly number[]): JointConflict | null {
  const { stated, taken, reach } = combined(system, times);
  const isProof = Number.isSafeInteger(stated) && Number.isSafeInteger(reach) && reach < stated;
  return isProof
    ? {
        rows: system.rows.filter((_, at) => times[at] !== 0),
        cells: [...taken].flatMap(([column, many]) => (many === 0 ? [] : [column])).sort((a, b) => a - b),
      }
    : null;
}

/** A conflict of a system without solution, that whole numbers prove; null where none was found, or none that is proved. */
export async function conflictBySolver(
  system: JointSystem,
  solver: Solver,
  limits: SolverLimits,
): Promise<JointConflict | null> {
  const found = await solver.conflict(programOf(system), limits);
  if (!found) {
    return null;
  }
  const rows = found.rows.map((at) => system.rows[at]!);
  const part = partOf(system, rows, new Set(found.columns));
  const fractions = await combination(part, solver, limits);
  const times = fractions && whole(fractions);
  return times && provedConflict(part, times);
}
