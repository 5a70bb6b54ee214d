import type { CellRange } from '../../../core/index';
import type { Operator } from './operators';

export type FunctionName =
  'SUM' | 'ROUND' | 'IF' | 'IFERROR' | 'ROWS' | 'INDEX' | 'SUMIFS' | 'SUMPRODUCT' | 'EXACT' | 'LEFT';

interface Common {
  /** Parts of one sheet with equal keys have equal values. */
  readonly key: string;
  /** Whether it has many values. */
  readonly many: boolean;
}

/** Cells of a sheet (null: the formula's own), or the lines of a column of a table. */
export type Reference = Common &
  (
    | { readonly kind: 'range'; readonly sheet: string | null; readonly range: CellRange }
    | { readonly kind: 'column'; readonly table: string; readonly heading: string }
  );

/** A part of a formula. */
export type Part =
  | Reference
  | (Common &
      (
        | { readonly kind: 'constant'; readonly value: number | string }
        | { readonly kind: 'minus'; readonly operand: Part }
        /** Lines that follow one another, `INDEX(a,1):INDEX(a,9)`. */
        | { readonly kind: 'run'; readonly column: Reference; readonly first: number; readonly last: number }
        | {
            readonly kind: 'operation';
            readonly operator: Operator;
            readonly left: Part;
            readonly right: Part;
          }
        | { readonly kind: 'call'; readonly name: FunctionName; readonly given: readonly Part[] }
      ));

export function isReference(part: Part | undefined): part is Reference {
  return part?.kind === 'range' || part?.kind === 'column';
}

/** A cell of a sheet as one number. */
export function placeOf(row: number, column: number): number {
  return row * 100_000 + column;
}
