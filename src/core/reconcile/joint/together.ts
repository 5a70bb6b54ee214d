import type { Solver, SolverLimits } from '../../balance/program';
import type { Figure } from '../book/figure';
import { RULES } from '../rules/rules';
import type { Check, Verdict } from '../statements/check';
import { figuresOfCheck, type Ledger } from '../statements/ledger';
import { boundsOf } from './bounds';
import { conflictBySolver, programOf } from './certificate';
import { conflictByBounds, type JointConflict } from './irreducible';
import { partOf, systemsOf, type JointSystem } from './system';
import { hasWitness, holdsAsPrinted } from './witness';

/** A conflict with the system that it is one of. */
export interface FoundConflict extends JointConflict {
  readonly system: JointSystem;
}

/** Whether any amounts can print all figures at once. */
export interface Together {
  readonly conflicts: readonly FoundConflict[];
  /** Systems of which it is not known. */
  readonly open: readonly JointSystem[];
}

/** Conflicts that are told of one system: the figures of each are left out of the next. */
const MOST_CONFLICTS = 12;

const LIMITS: SolverLimits = { seconds: 10 };

const HOLDING: readonly Verdict[] = ['exact', 'tail', 'suspect'];
const FAILING: readonly Verdict[] = ['error', 'beyond'];

/**
 * Asks whether unrounded amounts can print all figures at once, as far as that is seen without a solver. Statements that fail by
 * themselves are told already: they are left out, and so are figures that may be wrong for it.
 */
export function together(ledger: Ledger, wrong: ReadonlySet<Figure>, unsure: ReadonlySet<Check>): Together {
  const doubtful = new Set(wrong);
  const checks: Check[] = [];
  for (const [at, check] of ledger.checks.entries()) {
    const verdict = ledger.verdicts[at]!;
    if (FAILING.includes(verdict) && !check.loose) {
      [...figuresOfCheck(check)].forEach((figure) => doubtful.add(figure));
    } else if (
      (HOLDING.includes(verdict) || (verdict === 'not-possible' && isUnread(check))) &&
      !unsure.has(check) &&
      !ledger.isProvedWhole(check) &&
      !(isLimit(check) && ledger.limitsMayPass) &&
      RULES.some((rule) => rule.jointly?.(check))
    ) {
      checks.push(check);
    }
  }
  const all = systemsOf(checks, ledger.mode, (figure) => doubtful.has(figure)).map(byBounds);
  return { conflicts: all.flatMap(({ conflicts }) => conflicts), open: all.flatMap(({ open }) => open) };
}

function isLimit({ kind }: Check): boolean {
  return kind === 'at-most' || kind === 'at-least';
}

/** Whether a statement is not judged because a figure of it can't be read: that figure may be anything. */
function isUnread(check: Check): boolean {
  const figures = [...figuresOfCheck(check)];
  const isOneUnit = figures.every(
    ({ table }) => table === check.stated.table || (table.unit !== null && check.stated.table.unit !== null),
  );
  return isOneUnit && figures.some(({ state }) => state === 'problem');
}

function byBounds(system: JointSystem): Together {
  const conflicts: FoundConflict[] = [];
  let left = system;
  while (conflicts.length < MOST_CONFLICTS) {
    if (holdsAsPrinted(left)) {
      break;
    }
    const bounds = boundsOf(left);
    const found = conflictByBounds(left, bounds);
    if (!found) {
      return { conflicts, open: hasWitness(left, bounds) ? [] : [left] };
    }
    conflicts.push({ ...found, system: left });
    left = leftOver(left, found);
  }
  return { conflicts, open: [] };
}

/** A system without the figures of a conflict, and without those that print the same amounts again: one cause, one message. */
function leftOver(system: JointSystem, { cells }: JointConflict): JointSystem {
  const gone = new Set(cells);
  const isOpen = (column: number): boolean => system.lower[column]! < system.upper[column]!;
  const ties = system.rows.map(({ columns }) => columns.filter(isOpen)).filter(({ length }) => length === 2);
  for (let before = -1; before < gone.size;) {
    before = gone.size;
    ties
      .filter((tie) => tie.some((one) => gone.has(one)))
      .forEach((tie) => tie.forEach((one) => gone.add(one)));
  }
  const kept = [...system.figures.keys()].filter((at) => !gone.has(at));
  return partOf(system, system.rows, new Set(kept));
}

/** The same after the solver was asked about what was open. */
export async function togetherBySolver({ conflicts, open }: Together, solver: Solver): Promise<Together> {
  const found = [...conflicts];
  const still: JointSystem[] = [];
  for (const system of open) {
    let left: JointSystem | undefined = system;
    for (let count = 0; left && count < MOST_CONFLICTS; count += 1) {
      const conflict = await decide(left, solver);
      if (conflict === 'possible') {
        break;
      }
      if (conflict === null) {
        still.push(left);
        break;
      }
      found.push({ ...conflict, system: left });
      const next = byBounds(leftOver(left, conflict));
      found.push(...next.conflicts);
      left = next.open[0];
    }
  }
  return { conflicts: found, open: still };
}

/** A conflict of a system; null where it is not known whether there is one. */
async function decide(system: JointSystem, solver: Solver): Promise<JointConflict | 'possible' | null> {
  const { state } = await solver.solve(programOf(system), LIMITS);
  if (state === 'infeasible') {
    return conflictBySolver(system, solver, LIMITS);
  }
  return state === 'stopped' ? null : 'possible';
}
