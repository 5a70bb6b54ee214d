import type { Figure } from '../book/figure';
import type { Repair } from '../statements/repair';
import { coarsest, figuresOfCheck, impliedValue, type Ledger, type Supposition } from '../statements/ledger';

/** Figures that may be wrong together; beyond that no explanation is better than another. */
const MOST_REPAIRS = 4;
/** Steps of the search for one cause. */
const BUDGET = 20_000;
/** Solutions of one size; with that many there is no telling which. */
const MOST_SOLUTIONS = 60;

/** The one smallest set of repairs that mends a component and breaks nothing; null if there is none or more than one. */
export function smallestRepair(
  ledger: Ledger,
  supposition: Supposition,
  component: readonly number[],
): Repair[] | null {
  const found = fewestRepairs(ledger, supposition, component, BUDGET);
  return found && choose(found);
}

/** All smallest sets of figures that mend a component and break nothing, or many of them; null if none was found in so many steps. */
export function fewestRepairs(
  ledger: Ledger,
  supposition: Supposition,
  component: readonly number[],
  budget: number,
): readonly Repair[][] | null {
  let steps = budget;
  const start = supposition.depth;
  for (let size = 1; size <= MOST_REPAIRS; size += 1) {
    const solutions = new Map<string, Repair[]>();
    const path: Repair[] = [];
    const descend = (broken: readonly number[]): void => {
      if (broken.length === 0) {
        const key = path
          .map(({ figure }) => figure.id)
          .sort((a, b) => a - b)
          .join();
        solutions.set(key, [...path]);
        return;
      }
      if (path.length >= size || disjoint(ledger, broken, path) > size - path.length) {
        return;
      }
      for (const repair of candidates(ledger, broken, path)) {
        steps -= 1;
        if (steps < 0 || solutions.size > MOST_SOLUTIONS) {
          return;
        }
        const depth = supposition.depth;
        supposition.suppose(repair.figure, repair.value, repair.half);
        path.push(repair);
        const next = new Set(broken);
        ledger.of(repair.figure).forEach((at) => next.add(at));
        descend([...next].filter((at) => ledger.isBroken(at)));
        path.pop();
        supposition.back(depth);
      }
    };
    descend(component);
    if (steps < 0) {
      supposition.back(start);
      return null;
    }
    if (solutions.size > 0) {
      return [...solutions.values()];
    }
  }
  return null;
}

/** Statements that share no figure that may still change: each needs a repair of its own. */
function disjoint(ledger: Ledger, broken: readonly number[], path: readonly Repair[]): number {
  const used = new Set<number>();
  const fixed = new Set(path.map(({ figure }) => figure.id));
  let count = 0;
  for (const at of broken) {
    const ids = [...figuresOfCheck(ledger.checks[at]!)].map(({ id }) => id).filter((id) => !fixed.has(id));
    if (!ids.some((id) => used.has(id))) {
      count += 1;
      ids.forEach((id) => used.add(id));
    }
  }
  return count;
}

/** Statements whose figures are tried; beyond that only those of the shortest one. */
const FEW = 6;

/** Repairs of the figures of a few broken statements, of the shortest of many, or of one figure alone. */
function candidates(
  ledger: Ledger,
  broken: readonly number[],
  path: readonly Repair[],
  only: Figure | null = null,
): Repair[] {
  const size = (at: number): number => ledger.checks[at]!.parts.length;
  const shortest = broken.reduce((least, one) => (size(one) < size(least) ? one : least));
  const tried = broken.length <= FEW ? broken : [shortest];
  const fixed = new Set(path.map(({ figure }) => figure));
  const figures = new Set(only ? [only] : tried.flatMap((at) => [...figuresOfCheck(ledger.checks[at]!)]));
  const found: Repair[] = [];
  for (const figure of figures) {
    if (fixed.has(figure) || figure.state === 'problem') {
      continue;
    }
    const values = new Map<number, number>();
    for (const one of broken) {
      const check = ledger.checks[one]!;
      const value = impliedValue(check, figure, ledger.mode);
      if (value !== null && value !== figure.value) {
        values.set(value, figure.half || coarsest(check, figure));
      }
    }
    for (const [value, half] of values) {
      found.push({ figure, value, half });
    }
  }
  return found;
}

/** The only solution; among several the one that undoes a slip of the hand: a figure one column off. */
function choose(solutions: readonly Repair[][]): Repair[] | null {
  if (solutions.length === 1) {
    return solutions[0]!;
  }
  const slips = solutions.filter((repairs) => isShift(repairs));
  return slips.length === 1 ? slips[0]! : null;
}

/** One figure moved to another column of its row: one cell emptied, another filled with it. */
export function isShift(repairs: readonly Repair[]): boolean {
  const [a, b] = repairs;
  return (
    repairs.length === 2 &&
    a!.figure.row !== null &&
    a!.figure.row === b!.figure.row &&
    a!.value + b!.value === a!.figure.value + b!.figure.value &&
    (a!.value === 0 || b!.value === 0)
  );
}

/**
 * The one figure that, corrected, mends more broken statements than any other and breaks none: all it takes part in
 * agree on another value. Null if no figure mends at least two.
 */
export function singleCure(
  ledger: Ledger,
  supposition: Supposition,
  component: readonly number[],
): Repair | null {
  const tried = new Set<Figure>();
  let best: Repair[] = [];
  let most = 1;
  for (const at of component) {
    for (const figure of figuresOfCheck(ledger.checks[at]!)) {
      if (tried.has(figure) || figure.state === 'problem') {
        continue;
      }
      tried.add(figure);
      const own = ledger.of(figure).filter((one) => ledger.isBroken(one));
      if (own.length < Math.max(2, most)) {
        continue;
      }
      for (const repair of candidates(ledger, own, [], figure)) {
        const depth = supposition.depth;
        supposition.suppose(figure, repair.value, repair.half);
        const mends = !ledger.of(figure).some((one) => ledger.isBroken(one));
        supposition.back(depth);
        if (mends) {
          best = own.length > most ? [repair] : [...best, repair];
          most = own.length;
          break;
        }
      }
    }
  }
  return best.length === 1 ? best[0]! : null;
}
