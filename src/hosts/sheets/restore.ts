import { keyOf } from './layout';
import { rowChanges, type RowChanges } from './row-steps';
import { rowsAfter, same, type BlockWrite, type Grid } from './update';

/** A sheet as it shall stand again. */
export interface GridImage {
  readonly firstRow: number;
  readonly keyColumns: readonly number[];
  readonly formulas: Grid;
}

/** How a sheet becomes again what it was: rows first, then the cells that differ. */
export function differencesTo(
  image: GridImage,
  present: Grid,
): { readonly changes: RowChanges; readonly writes: readonly BlockWrite[] } {
  const { firstRow, keyColumns, formulas } = image;
  const keys = (grid: Grid): string[] =>
    grid.slice(firstRow - 1).map((row) => keyOf(keyColumns, (column) => String(row[column - 1] ?? '')));
  const changes = rowChanges(keys(present), keys(formulas), () => true, firstRow);
  const after = rowsAfter(present, changes);
  const writes: BlockWrite[] = [];
  for (let at = 0; at < Math.max(after.length, formulas.length); at += 1) {
    const is = after[at] ?? [];
    const was = formulas[at] ?? [];
    const contents = Array.from({ length: Math.max(is.length, was.length) }, (_, across) => {
      const wanted = was[across] ?? '';
      return same(wanted, is[across] ?? '') ? null : wanted;
    });
    if (contents.some((content) => content !== null)) {
      writes.push({ row: at + 1, column: 1, contents: [contents] });
    }
  }
  return { changes, writes };
}
