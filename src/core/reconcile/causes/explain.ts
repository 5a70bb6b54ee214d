import type { Book, BookBlock, BookRow } from '../book/book';
import type { Cause } from './cause';
import { Supposition, type Ledger } from '../statements/ledger';
import type { LinesProof } from '../statements/lines-proof';
import { missingRowOf, missingRows } from './missing-row-causes';
import { connected, parallelStatements, rowsOf } from '../statements/related-statements';
import { allBlocks, everyRow } from '../statements/relations';
import type { Repair } from '../statements/repair';
import { isShift, singleCure, smallestRepair } from './smallest-repair';

/**
 * Explains broken statements by the smallest set of wrong figures: a set whose correction makes every statement hold
 * without breaking another. Statements that no unique set explains are causes of their own.
 */
export function explain(book: Book, ledger: Ledger, proof: LinesProof | null): Cause[] {
  const causes: Cause[] = [];
  const supposition = new Supposition(ledger);
  const isBroken = (at: number): boolean => ledger.isBroken(at);
  const original = ledger.verdicts.flatMap((_, at) => (isBroken(at) ? [at] : []));
  if (proof) {
    causes.push(...provenCauses(book, ledger, supposition, proof));
  }
  if (original.length === 0) {
    supposition.back();
    return causes;
  }
  causes.push(...missingRows(book, ledger, supposition));
  const open = new Set(original.filter(isBroken));
  const accept = (repairs: readonly Repair[]): void => {
    repairs.forEach(({ figure, value, half }) => supposition.suppose(figure, value, half));
    const solved = [...open].filter((at) => !isBroken(at));
    causes.push(...split(repairs, solved, ledger, book));
    solved.forEach((at) => open.delete(at));
  };
  const unexplained: number[] = [];
  const parallel = parallelStatements(ledger, open);
  while (open.size > 0) {
    const component = connected(ledger, open, parallel);
    const cure = singleCure(ledger, supposition, component);
    const repairs = cure ? [cure] : smallestRepair(ledger, supposition, component);
    if (repairs && !isRowBent(repairs, component, ledger)) {
      accept(repairs);
    } else {
      unexplained.push(...component);
      component.forEach((at) => open.delete(at));
    }
  }
  causes.push(...together(unexplained, ledger));
  supposition.back();
  return causes;
}

/**
 * Whether a repair only bends one row in several columns to make the sum above come out: a row that is not printed
 * explains that as well, so nothing is known.
 */
function isRowBent(repairs: readonly Repair[], component: readonly number[], ledger: Ledger): boolean {
  const rows = new Set(repairs.map(({ figure }) => figure.row));
  const keys = new Set(component.map((at) => rowsOf(ledger.checks[at]!)));
  return repairs.length > 1 && rows.size === 1 && keys.size === 1 && !isShift(repairs);
}

/** What the budget lines prove wrong; a figure one column off and a row that is not printed are one cause each. */
function provenCauses(book: Book, ledger: Ledger, supposition: Supposition, proof: LinesProof): Cause[] {
  const causes: Cause[] = [];
  for (const block of allBlocks(book)) {
    for (const row of everyRow(block)) {
      const wrong = proof.wrongIn(block, row);
      if (row.body === null && wrong.length === 0) {
        causes.push(...lostZeros(proof, block, row));
      }
      const groups = row.body === null || isShift(wrong) ? [wrong] : wrong.map((one) => [one]);
      for (const repairs of groups.filter((group) => group.length > 0)) {
        const touched = new Set(repairs.flatMap(({ figure }) => ledger.of(figure)));
        causes.push({
          repairs,
          missing: row.body === null ? row : null,
          broken: [...touched].filter((at) => ledger.isBroken(at)),
          exact: repairs.map(({ exact }) => exact),
        });
      }
    }
  }
  for (const { figure, value, half } of causes.flatMap(({ repairs }) => repairs)) {
    supposition.suppose(figure, value, half);
  }
  return causes;
}

/** A row of the lines whose amounts all round to nothing: no sum misses it, but it has to be printed. */
function lostZeros(proof: LinesProof, block: BookBlock, row: BookRow): Cause[] {
  const [figure] = row.figures.filter((one) => one !== null);
  return figure && proof.wantsRow(block, row)
    ? [{ repairs: [{ figure, value: 0, half: 1 }], missing: row, broken: [], exact: ['0.00'] }]
    : [];
}

/** Repairs in one row are one cause; others stand apart, each with the statements it takes part in. */
function split(repairs: readonly Repair[], solved: readonly number[], ledger: Ledger, book: Book): Cause[] {
  const groups = new Map<unknown, Repair[]>();
  for (const repair of repairs) {
    const key = repair.figure.row ?? `${repair.figure.table.declaration.id} ${repair.figure.key}`;
    groups.set(key, [...(groups.get(key) ?? []), repair]);
  }
  const causes = [...groups.values()].map((group) => {
    const own = new Set(group.flatMap(({ figure }) => ledger.of(figure)));
    const [{ figure }] = group as [Repair];
    return {
      repairs: group,
      missing: missingRowOf(figure, book),
      broken: solved.filter((at) => own.has(at)),
    };
  });
  // What was changed only to carry another change on is told with that one.
  const carried = causes.filter(({ broken }) => broken.length === 0).flatMap((cause) => cause.repairs);
  return causes
    .filter(({ broken }) => broken.length > 0)
    .map((cause, at) => (at === 0 ? { ...cause, repairs: [...cause.repairs, ...carried] } : cause));
}

/** Unexplained statements: those about one row and the same rows below it are one cause, told once. */
function together(broken: readonly number[], ledger: Ledger): Cause[] {
  const groups = new Map<string, number[]>();
  for (const at of broken) {
    const key = rowsOf(ledger.checks[at]!);
    groups.set(key, [...(groups.get(key) ?? []), at]);
  }
  return [...groups.values()].map((all) => ({ repairs: [], missing: null, broken: all }));
}
