import type { Selection } from './selection';

/** Mark of a header cell that belongs to the merged cell left of it, or above it. */
export const LEFT = '<';
export const ABOVE = '^';

/** What the caption at the head of an amount column stands for, and what the column adds up. */
export interface AmountColumn {
  readonly caption: string;
  readonly selection: Selection;
}

/** A row of an overview with a caption of its own: 财政拨款（补助）. */
export interface ListedRow {
  readonly caption: string;
  readonly selection: Selection;
}

/**
 * How the body rows of a block come about.
 * - listed: the captions given, always all of them;
 * - classes: every functional 类 of the form (and any other 类 in use), `208 社会保障和就业支出`;
 * - functional-tree, economic-tree: the codes in use, 类 before 款 before 项, in code columns;
 * - projects: one row for each 项 and project;
 * - single: one row without caption.
 */
export type BlockRows =
  | { readonly by: 'listed'; readonly rows: readonly ListedRow[] }
  | { readonly by: 'classes' }
  | { readonly by: 'functional-tree' }
  | { readonly by: 'economic-tree' }
  | { readonly by: 'projects' }
  | { readonly by: 'single' };

/** Columns that stand side by side and share their rows: an overview has two blocks, other tables one. */
export interface Block {
  readonly rows: BlockRows;
  readonly columns: readonly AmountColumn[];
  /** Caption of the total row; null if the block has none. */
  readonly total: string | null;
  /** A first row with the unit's name and the totals. */
  readonly unitRow: boolean;
}

/** One table of a form: everything that is true inside it. */
export interface TableDeclaration {
  /** Stable name, e.g. `income`. */
  readonly id: string;
  /** 表一, 表二 … as printed above the title and in the sheet's name. */
  readonly number: string;
  readonly title: string;
  /** Header rows as printed; LEFT and ABOVE mark merged cells. Column numbers and ** are part of it. */
  readonly header: readonly (readonly string[])[];
  /** Lines that the table is about. */
  readonly scope: Selection;
  readonly blocks: readonly Block[];
  /** What the remark under the empty table says was not budgeted; null for a table that is never empty of rows. */
  readonly emptyRemark: string | null;
}

/** A 类 as the form prints it. The form's caption may differ from the classification's name. */
export interface FormClass {
  readonly code: string;
  readonly caption: string;
}

/** A region's and year's set of tables. All of it is data. */
export interface Form {
  readonly id: string;
  readonly name: string;
  readonly moneyUnit: '元' | '万元';
  readonly decimals: number;
  readonly classes: readonly FormClass[];
  readonly tables: readonly TableDeclaration[];
}
