import { isWhole, keyOf } from './layout';
import { rowChanges, type RowChanges, type RowStep } from './row-steps';
import { rowsAfter, same, type BlockWrite, type Grid } from './update';

/** A sheet as it shall stand again. */
export interface GridImage {
  readonly firstRow: number;
  readonly keyColumns: readonly number[];
  readonly formulas: Grid;
  /** Rows that were emptied and stayed. */
  readonly emptied: readonly number[];
}

/** How a sheet becomes again what it was: rows first, then the cells that differ. */
export function differencesTo(
  image: GridImage,
  present: Grid,
  back: RowChanges = isWhole(image) ? rowsAtEnd(image, present) : rowsBack(image, present),
): { readonly changes: RowChanges; readonly writes: readonly BlockWrite[] } {
  const { formulas } = image;
  const after = rowsAfter(present, back);
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
  return { changes: back, writes };
}

/** Rows are known by their words; one that was emptied since has none, and is the same row all the same. */
function rowsBack({ firstRow, keyColumns, formulas, emptied }: GridImage, present: Grid): RowChanges {
  const keys = (grid: Grid): string[] =>
    grid.slice(firstRow - 1).map((row) => keyOf(keyColumns, (column) => String(row[column - 1] ?? '')));
  const are = keys(present);
  const blank = keyOf(keyColumns, () => '');
  const were = keys(formulas).map((key, index) =>
    emptied.includes(firstRow + index) && !are.includes(key) ? blank : key,
  );
  return rowChanges(are, were, () => true, firstRow);
}

/** Rows that came at the end go; none was taken away. */
function rowsAtEnd({ formulas }: GridImage, present: Grid): RowChanges {
  const count = present.length - formulas.length;
  const steps: RowStep[] = count > 0 ? [{ kind: 'delete', row: formulas.length + 1, count }] : [];
  return { steps, places: [], inserted: [], deleted: [] };
}

/** The same for a list of lines, whose rows are known by their places: its table says how many came in or went. */
export function linesBack(
  tableEnd: number,
  was: { readonly end: number; readonly listEnd: number },
): RowChanges {
  const came = tableEnd - was.listEnd;
  const steps: RowStep[] =
    came > 0
      ? [{ kind: 'delete', row: was.listEnd, count: came }]
      : came < 0 && was.end === was.listEnd
        ? [{ kind: 'insert', row: tableEnd, count: -came }]
        : [];
  return { steps, places: [], inserted: [], deleted: [] };
}
