import type { JointRow, JointSystem } from './system';

/** What the figures of a system can be by its statements, one after the other. */
export interface Bounds {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  /** The statement that can't hold; null if none was found, which does not prove that all can. */
  readonly broken: JointRow | null;
  /** Statements that made any bound tighter. */
  readonly used: ReadonlySet<JointRow>;
}

/** How often a statement is looked at, on the average: bounds that go round in a circle may move by one tick a time. */
const MOST_LOOKS = 40;

/** Least and most that some terms add up to, with how many of them have no end. */
interface Reach {
  sum: number;
  open: number;
}

/** Bound propagation, in whole ticks, so that what it proves is proved. */
export function boundsOf(system: JointSystem): Bounds {
  const { rows } = system;
  const lower = [...system.lower];
  const upper = [...system.upper];
  const used = new Set<JointRow>();
  const rowsOf: JointRow[][] = lower.map(() => []);
  rows.forEach((row) => row.columns.forEach((column) => rowsOf[column]!.push(row)));
  const queue = [...rows];
  const waiting = new Set(rows);
  let looks = MOST_LOOKS * rows.length;
  for (let next = 0; next < queue.length && looks > 0; next += 1, looks -= 1) {
    const row = queue[next]!;
    waiting.delete(row);
    const least: Reach = { sum: 0, open: 0 };
    const most: Reach = { sum: 0, open: 0 };
    for (const [at, column] of row.columns.entries()) {
      const factor = row.factors[at]!;
      add(least, factor * (factor > 0 ? lower[column]! : upper[column]!));
      add(most, factor * (factor > 0 ? upper[column]! : lower[column]!));
    }
    if ((least.open === 0 && least.sum > row.high) || (most.open === 0 && most.sum < row.low)) {
      used.add(row);
      return { lower, upper, broken: row, used };
    }
    if (least.open > 1 && most.open > 1) {
      continue;
    }
    for (const [at, column] of row.columns.entries()) {
      const factor = row.factors[at]!;
      if (Math.abs(factor) !== 1) {
        continue;
      }
      const low = factor > 0 ? lower[column]! : 0 - upper[column]!;
      const high = factor > 0 ? upper[column]! : 0 - lower[column]!;
      const atMost = row.high - without(least, low, -Infinity);
      const atLeast = row.low - without(most, high, Infinity);
      if (atMost < high || atLeast > low) {
        const [from, to] = [Math.max(low, atLeast), Math.min(high, atMost)];
        lower[column] = factor > 0 ? from : 0 - to;
        upper[column] = factor > 0 ? to : 0 - from;
        replace(least, low, from);
        replace(most, high, to);
        used.add(row);
        for (const other of rowsOf[column]!) {
          if (other !== row && !waiting.has(other)) {
            waiting.add(other);
            queue.push(other);
          }
        }
      }
    }
  }
  return { lower, upper, broken: null, used };
}

function add(reach: Reach, end: number): void {
  if (Number.isFinite(end)) {
    reach.sum += end;
  } else {
    reach.open += 1;
  }
}

function replace(reach: Reach, end: number, by: number): void {
  if (Number.isFinite(end)) {
    reach.sum -= end;
  } else {
    reach.open -= 1;
  }
  add(reach, by);
}

/** What the other terms reach; `endless` if one of them has no end. */
function without({ sum, open }: Reach, end: number, endless: number): number {
  const isFinite = Number.isFinite(end);
  return open > (isFinite ? 0 : 1) ? endless : sum - (isFinite ? end : 0);
}
