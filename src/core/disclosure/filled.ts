import type { Amount } from '../money/amount';
import type { Budget } from '../budget/budget';
import type { FigurePrint } from './print';
import type { Selection } from './selection';
import type { Block, Form, TableDeclaration } from './table';

/** Which kind of row this is; it decides the look of the row and what a check expects of it. */
export type RowRole = 'unit' | 'listed' | 'class' | 'section' | 'item' | 'project' | 'single' | 'total';

/** One figure: its exact amount, and what is printed: '' for exactly zero, 0.00 for what rounds to it. */
export interface FilledAmount {
  readonly selection: Selection;
  readonly amount: Amount;
  readonly text: string;
  /** What is printed in a balanced budget: what of its lines is published. */
  readonly published?: Amount;
  /** Whether nothing in the budget says it: it is left to be typed. */
  readonly unknown?: true;
}

export interface FilledRow {
  readonly role: RowRole;
  /** What tells the row from others of its block: a code, a listed row's role, code and project, `total`, `unit`. */
  readonly key: string;
  /** Texts of the caption columns: codes, name, project, as printed. */
  readonly captions: readonly string[];
  readonly amounts: readonly FilledAmount[];
}

export interface FilledBlock {
  readonly block: Block;
  readonly captionColumns: number;
  /** How many of the caption columns hold codes. */
  readonly codeColumns: number;
  /** Body rows without the total row. */
  readonly rows: readonly FilledRow[];
  readonly total: FilledRow | null;
}

export interface FilledTable {
  readonly table: TableDeclaration;
  readonly blocks: readonly FilledBlock[];
  /** Whether no line with money this year belongs to the table. */
  readonly empty: boolean;
  readonly remark: string | null;
  readonly figures: FigurePrint;
}

/** A unit's disclosure: the tables of a form, filled from a budget. */
export interface Disclosure {
  readonly form: Form;
  readonly budget: Budget;
  readonly tables: readonly FilledTable[];
}
