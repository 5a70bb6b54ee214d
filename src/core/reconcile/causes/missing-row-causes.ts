import type { Book, BookRow } from '../book/book';
import type { Cause } from './cause';
import type { Figure } from '../book/figure';
import { coarsest, impliedValue, type Ledger, type Supposition } from '../statements/ledger';
import { allBlocks } from '../statements/relations';
import type { Repair } from '../statements/repair';

/** Rows that are not printed: supposed with the figures that the other tables and sums imply. */
export function missingRows(book: Book, ledger: Ledger, supposition: Supposition): Cause[] {
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
    // Zero is also what a sum says whose other figures are not supposed yet.
    if (count > most || (count === most && best?.value === 0)) {
      most = count;
      best = { figure, value, half };
    }
  }
  return best;
}

/** The row that is not printed, if the figure is in one. */
export function missingRowOf(figure: Figure, book: Book): BookRow | null {
  return figure.cell !== null
    ? null
    : (allBlocks(book)
        .flatMap(({ rows }) => rows)
        .find((row) => row.body === null && row.figures.includes(figure)) ?? null);
}
