import type { Disclosure } from '../../disclosure/filled';
import type { FigurePrint } from '../../disclosure/print';
import type { Selection } from '../../disclosure/selection';
import type { DefinedName } from '../plan';

/** A total that the workbook names: what it adds up, and how it is printed. */
interface NamedTotal {
  readonly name: string;
  readonly cell: string;
  readonly selection: Selection;
  readonly figures: FigurePrint;
}

/** Named totals of the tables, and what they add up. */
export function totalsOf({ tables }: Disclosure, names: readonly DefinedName[]): NamedTotal[] {
  const totals = tables.flatMap(({ blocks, figures }) =>
    blocks.flatMap(({ total }) =>
      total?.amounts[0] ? [{ selection: total.amounts[0].selection, figures }] : [],
    ),
  );
  return names.flatMap(({ name, sheet, range }, at) => {
    const total = totals[at];
    const cell = `{cell:${sheet}:${String(range.top)}:${String(range.left)}}`;
    return total ? [{ name, cell, ...total }] : [];
  });
}
