import type { Book, BookRow } from './book';
import type { Check } from './check';
import type { Figure } from './figure';
import { coarsest, figuresOfCheck, impliedValue, Supposition, type Ledger } from './ledger';
import { allBlocks } from './relations';

/** A figure held to be wrong, and the value (ticks) that makes its statements hold. */
export interface Repair {
  readonly figure: Figure;
  readonly value: number;
  readonly half: number;
}

/** One cause of broken statements. */
export interface Cause {
  /** Empty if no figure could be named. */
  readonly repairs: readonly Repair[];
  /** The row that is not printed, if that is the cause. */
  readonly missing: BookRow | null;
  /** Indexes of the statements that are broken for it. */
  readonly broken: readonly number[];
}

/** Figures that may be wrong together; beyond that no explanation is better than another. */
const MOST_REPAIRS = 4;
/** Steps of the search for one cause. */
const BUDGET = 20_000;

/**
 * Explains broken statements by the smallest set of wrong figures: a set whose correction makes every statement hold
 * without breaking another. Statements that no unique set explains are causes of their own.
 */
export function explain(book: Book, ledger: Ledger): Cause[] {
  const causes: Cause[] = [];
  const supposition = new Supposition(ledger);
  const isBroken = (at: number): boolean => ledger.isBroken(at);
  const original = ledger.verdicts.flatMap((_, at) => (isBroken(at) ? [at] : []));
  if (original.length === 0) {
    return [];
  }
  causes.push(...missingRows(book, ledger, supposition));
  const open = new Set(original.filter(isBroken));
  while (open.size > 0) {
    const component = connected(ledger, open);
    const found = search(ledger, supposition, component);
    if (found) {
      for (const { figure, value, half } of found) {
        supposition.suppose(figure, value, half);
      }
      const solved = [...open].filter((at) => !isBroken(at));
      causes.push(...split(found, solved, ledger));
      solved.forEach((at) => open.delete(at));
    } else {
      causes.push(...together(component.map((at) => ({ at, check: ledger.checks[at]! }))));
      component.forEach((at) => open.delete(at));
    }
  }
  supposition.back();
  return causes;
}

/** Rows that are not printed: supposed with the figures that the other tables and sums imply. */
function missingRows(book: Book, ledger: Ledger, supposition: Supposition): Cause[] {
  const causes: Cause[] = [];
  for (const block of allBlocks(book)) {
    for (const row of block.rows) {
      if (row.body !== null) {
        continue;
      }
      const touched = [...new Set(row.figures.flatMap((figure) => (figure ? ledger.of(figure) : [])))];
      const broken = touched.filter((at) => ledger.isBroken(at));
      if (broken.length === 0) {
        continue;
      }
      const depth = supposition.depth;
      const repairs = row.figures.flatMap((figure) => {
        const repair = figure && bestValue(ledger, figure);
        return repair && repair.value !== 0 ? [repair] : [];
      });
      repairs.forEach(({ figure, value, half }) => supposition.suppose(figure, value, half));
      const still = touched.filter((at) => ledger.isBroken(at));
      if (still.length < broken.length && still.every((at) => broken.includes(at))) {
        causes.push({ repairs, missing: row, broken: broken.filter((at) => !still.includes(at)) });
      } else {
        supposition.back(depth);
      }
    }
  }
  return causes;
}

/** What most statements of a figure say it should be; an equality is heard before a sum. */
function bestValue(ledger: Ledger, figure: Figure): Repair | null {
  const votes = new Map<number, { count: number; half: number }>();
  for (const at of ledger.of(figure)) {
    const check = ledger.checks[at]!;
    const value = check.loose ? null : impliedValue(check, figure, ledger.mode);
    if (value !== null) {
      const known = votes.get(value);
      const weight = check.kind === 'equal' ? 2 : 1;
      votes.set(value, { count: (known?.count ?? 0) + weight, half: figure.half || coarsest(check, figure) });
    }
  }
  let best: Repair | null = null;
  let most = 0;
  for (const [value, { count, half }] of votes) {
    // A row is missing because it has money: zero is what every sum that lacks it says.
    if (value !== 0 && count > most) {
      most = count;
      best = { figure, value, half };
    }
  }
  return best;
}

/** Broken statements that hang together through figures they share. */
function connected(ledger: Ledger, open: ReadonlySet<number>): number[] {
  const [first] = open;
  const found = new Set<number>([first!]);
  const queue = [first!];
  while (queue.length > 0) {
    for (const figure of figuresOfCheck(ledger.checks[queue.pop()!]!)) {
      for (const at of ledger.of(figure)) {
        if (open.has(at) && !found.has(at)) {
          found.add(at);
          queue.push(at);
        }
      }
    }
  }
  return [...found];
}

/** The one smallest set of repairs that mends a component and breaks nothing; null if there is none or more than one. */
function search(ledger: Ledger, supposition: Supposition, component: readonly number[]): Repair[] | null {
  let steps = BUDGET;
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
        if (steps < 0 || solutions.size > 12) {
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
      return choose([...solutions.values()]);
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

/** Repairs of the broken statement with the fewest figures. */
function candidates(ledger: Ledger, broken: readonly number[], path: readonly Repair[]): Repair[] {
  const size = (at: number): number => ledger.checks[at]!.parts.length;
  const at = broken.reduce((least, one) => (size(one) < size(least) ? one : least));
  const fixed = new Set(path.map(({ figure }) => figure));
  const found: Repair[] = [];
  for (const figure of new Set(figuresOfCheck(ledger.checks[at]!))) {
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

/** Repairs in one row are one cause; others stand apart, each with the statements it takes part in. */
function split(repairs: readonly Repair[], solved: readonly number[], ledger: Ledger): Cause[] {
  const groups = new Map<unknown, Repair[]>();
  for (const repair of repairs) {
    const key = repair.figure.row ?? `${repair.figure.table.declaration.id} ${repair.figure.key}`;
    groups.set(key, [...(groups.get(key) ?? []), repair]);
  }
  const causes = [...groups.values()].map((group) => {
    const own = new Set(group.flatMap(({ figure }) => ledger.of(figure)));
    return { repairs: group, missing: null, broken: solved.filter((at) => own.has(at)) };
  });
  // What was changed only to carry another change on is told with that one.
  const carried = causes.filter(({ broken }) => broken.length === 0).flatMap((cause) => cause.repairs);
  return causes
    .filter(({ broken }) => broken.length > 0)
    .map((cause, at) => (at === 0 ? { ...cause, repairs: [...cause.repairs, ...carried] } : cause));
}

/** Unexplained statements: those about one row and the same rows below it are one cause, told once. */
function together(broken: readonly { at: number; check: Check }[]): Cause[] {
  const groups = new Map<string, number[]>();
  for (const { at, check } of broken) {
    const { stated, parts } = check;
    const across = parts.every(({ row }) => row === stated.row);
    const rows = parts.map((part) => `${part.table.declaration.id} ${part.key}`).sort();
    const columns = across ? parts.map(({ role }) => role) : [];
    const key = [check.rule, stated.table.declaration.id, stated.key, ...new Set(rows), ...columns].join('|');
    groups.set(key, [...(groups.get(key) ?? []), at]);
  }
  return [...groups.values()].map((all) => ({ repairs: [], missing: null, broken: all }));
}
