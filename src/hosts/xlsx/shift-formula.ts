import { replaceReferences, type ReferenceEnd } from './references';

/** A formula as it reads that many rows lower and columns further right: `$` holds an address where it is. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const shifted = (end: ReferenceEnd): ReferenceEnd => ({
    ...end,
    column: end.column === null || end.holdsColumn ? end.column : end.column + columns,
    row: end.row === null || end.holdsRow ? end.row : end.row + rows,
  });
  return replaceReferences(formula, ({ from, to }) => ({ from: shifted(from), to: to && shifted(to) }));
}
