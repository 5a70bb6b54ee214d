import type { Selection } from '../disclosure/selection';
import type { Adjusted } from '../sheet/plan';
import type { AmountLook } from './amount-look';

/** A piece of a formula: text, or the number of a row, as rows stand after others came and before any go. */
export type FormulaPiece = string | { readonly row: number };

/** A cell that is given something; its place is that after rows were inserted and before any are deleted. */
export interface CellFill {
  readonly row: number;
  readonly column: number;
  /** Null for blank. */
  readonly value: string | number | null;
  /** Row that the cell is to look like, in the same column, at the same stage; absent where it keeps its looks. */
  readonly likeRow?: number;
  /** Where the template says nothing of how numbers look. */
  readonly numberFormat?: string;
  /** Whether it stands there already. */
  readonly same?: true;
  /** Lines that the figure adds up; absent for what is no figure. */
  readonly selection?: Selection;
  /** Of a figure that is balanced and differs from its own rounding: what it would be. */
  readonly adjusted?: Adjusted;
  /** The template's own formula, where it gives the value. */
  readonly own?: readonly FormulaPiece[];
}

/** Rows that come before another one, and look like one that is there. Rows are numbered as they stand. */
export interface RowsIn {
  readonly at: number;
  readonly count: number;
  readonly likeRow: number;
}

export interface RowsOut {
  readonly at: number;
  readonly count: number;
}

/**
 * What becomes of one table of a template, in this order: rows come, from the bottom up; cells are filled; rows go, from the
 * bottom up. Tables of one sheet are filled from the lowest to the highest, so that none moves another that is still to come.
 */
export interface TableFill {
  readonly sheet: string;
  readonly insert: readonly RowsIn[];
  readonly cells: readonly CellFill[];
  readonly remove: readonly RowsOut[];
  /** Names and years above the table, and in its remarks; rows as the template has them. */
  readonly words: readonly CellFill[];
  /** Whether no line belongs to the table. */
  readonly empty: boolean;
  readonly look: AmountLook;
}

/** Why a place of a template is as it was. */
export type LeftCode =
  /** Budget lines cannot say it: people, areas, purchases. */
  | 'not-of-lines'
  /** Money that no line names: carried over, from reserves, from above. */
  | 'not-in-lines'
  /** Nobody said what it is. */
  | 'unknown-column'
  | 'unknown-row'
  | 'unknown-rows'
  | 'unknown-table'
  | 'no-money-unit'
  /** Last year’s amounts stand in no line. */
  | 'no-prior'
  /** Formulas of the template’s own, of which figures stand there now; the caption says how many. */
  | 'formula-replaced'
  /** It goes on from another sheet (the caption), where all its rows stand now. */
  | 'continued'
  /** A sheet that says that a table goes on there, and has no header. */
  | 'continued-unread'
  /** Rows would have to come or go, and another table stands beside it. */
  | 'no-room'
  /** Money that the table’s columns or rows have no place for. */
  | 'no-place'
  /** Money of 收入与结转 that no table has a place for. */
  | 'carry-not-printed'
  /** Nothing to say of an empty table stands under it. */
  | 'no-remark';

export interface Left {
  readonly code: LeftCode;
  readonly sheet: string;
  /** Cell of the template as it was read, `E4`; '' for the sheet. */
  readonly cell: string;
  readonly caption: string;
}

/** A template with a budget in it. */
export interface TemplateFill {
  readonly tables: readonly TableFill[];
  readonly left: readonly Left[];
  /** Figures that were written. */
  readonly figures: number;
}
