import type { FundingSource } from '../budget/line-item';
import type { Selection } from './selection';

/** Mark of a header cell that belongs to the merged cell left of it, or above it. */
export const LEFT = '<';
export const ABOVE = '^';

/**
 * Which quantity a column or listed row holds; the same word in every table and form, so that a rule can speak of it.
 */
export type ColumnRole =
  | FundingSource
  | 'total'
  | 'appropriation'
  | 'basic'
  | 'personnel'
  | 'operating'
  | 'project'
  | 'abroad'
  | 'vehicles'
  | 'vehicle-purchase'
  | 'vehicle-running'
  | 'reception'
  | 'agency-operating'
  | `economic-${string}`;

/** What the caption at the head of an amount column stands for, and what the column adds up. */
export interface AmountColumn {
  readonly role: ColumnRole;
  readonly caption: string;
  /** The caption above it, where it takes that to tell the column from another of the same caption. */
  readonly under?: string;
  /** Other captions it is published with. */
  readonly aliases?: readonly string[];
  /** Not every document of the form prints it. */
  readonly optional?: true;
  /** Null for a figure that the budget lines do not hold. */
  readonly selection: Selection | null;
}

/** Columns that add up to another one, in every row. */
export interface ColumnSum {
  readonly total: ColumnRole;
  readonly parts: readonly ColumnRole[];
}

/** A row of an overview with a caption of its own: 财政拨款（补助）. */
export interface ListedRow {
  readonly role: ColumnRole;
  readonly caption: string;
  readonly aliases?: readonly string[];
  /** The row above that it is a part of; the total row adds up the others. */
  readonly partOf?: ColumnRole;
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
  readonly sums: readonly ColumnSum[];
  /** Caption of the total row; null if the block has none. */
  readonly total: string | null;
  /** A first row with the unit's name and the totals. */
  readonly unitRow: boolean;
}

/** What a table is about; the same word in every form. */
export type TableId =
  | 'overview'
  | 'income'
  | 'spending'
  | 'appropriation'
  | 'general-budget'
  | 'basic'
  | 'projects'
  | 'three-public'
  | 'government-funds'
  | 'state-capital';

/** One table of a form: everything that is true inside it. */
export interface TableDeclaration {
  readonly id: TableId;
  /** 表一, 表二 … as printed above the title and in the sheet's name. */
  readonly number: string;
  readonly title: string;
  /** How the title is known however a document words it: what it says, and what it does not say. */
  readonly titleWords: { readonly has: readonly string[]; readonly lacks: readonly string[] };
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

/** A part of the text that a form has. */
export interface FormSection {
  readonly name: string;
  /** What the text speaks of there; any of these tells that it is there. */
  readonly words: readonly string[];
}

/** A region's and year's set of tables. All of it is data. */
export interface Form {
  readonly id: string;
  readonly name: string;
  /** Whether tables can be made in this form, or published ones only be checked. */
  readonly use: 'generate' | 'check';
  readonly moneyUnit: '元' | '万元';
  readonly decimals: number;
  readonly classes: readonly FormClass[];
  readonly tables: readonly TableDeclaration[];
  /** What the text that goes with the tables speaks of. */
  readonly sections: readonly FormSection[];
}
