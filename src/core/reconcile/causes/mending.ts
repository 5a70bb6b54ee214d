import { printPlaces, type Figure } from '../book/figure';
import { referenceOf } from '../statements/describe';
import type { CellWrite } from '../findings/finding';
import { Supposition, type Ledger } from '../statements/ledger';
import type { Repair } from '../statements/repair';

/**
 * What to write for figures held to be wrong; nothing unless it mends: at least one statement that did not hold does
 * then, and none that held is broken. What the budget lines prove is right whatever the other figures say now.
 */
export function writesFor(
  repairs: readonly (Repair & { readonly decimals: number })[],
  ledger: Ledger,
  proved: boolean,
): readonly CellWrite[] {
  const printed = repairs.every(({ figure }) => figure.cell !== null && figure.state !== 'problem');
  return printed && (proved || mends(ledger, repairs)) ? repairs.map(writeOf) : [];
}

function writeOf({ figure, value, half, decimals }: Repair & { readonly decimals: number }): CellWrite {
  const text = value === 0 || half === 0 ? '' : printPlaces(value / (2 * half), decimals);
  return { ...referenceOf(figure), value: text === '' ? '' : Number(text) };
}

/** Whether figures with these values leave fewer statements broken, and no other one. */
function mends(ledger: Ledger, repairs: readonly Repair[]): boolean {
  const touched = [
    ...new Set(repairs.flatMap(({ figure }: { readonly figure: Figure }) => ledger.of(figure))),
  ];
  const before = new Set(touched.filter((at) => ledger.isBroken(at)));
  const supposition = new Supposition(ledger);
  repairs.forEach(({ figure, value, half }) => supposition.suppose(figure, value, half));
  const after = touched.filter((at) => ledger.isBroken(at));
  supposition.back();
  return after.length < before.size && after.every((at) => before.has(at));
}
