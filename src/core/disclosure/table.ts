import type { MoneyUnit } from '../money/amount';
import type { TablePrint } from './print';
import type { ColumnRole } from './quantities/column-role';
import type { Selection } from './selection';

export type { ColumnRole } from './quantities/column-role';

/** Mark of a header cell that belongs to the merged cell left of it, or above it. */
export const LEFT = '<';
export const ABOVE = '^';

/** Printed in some documents of a form only: what tables made in it do. */
export type Optional = 'printed' | 'left-out';

/** What the caption at the head of an amount column stands for, and what the column adds up. */
export interface AmountColumn {
  readonly role: ColumnRole;
  readonly caption: string;
  /** The caption above it, where it takes that to tell the column from another of the same caption. */
  readonly under?: string;
  /** Other captions it is published with. */
  readonly aliases?: readonly string[];
  /** Not every document of the form prints it; whether tables made in the form do. */
  readonly optional?: Optional;
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
  /**
   * The row of the block that it is a part of, above it (财政拨款) or below (本年收入合计); the total row adds up those that
   * are part of none.
   */
  readonly partOf?: ColumnRole;
  /** Null for a figure that the budget lines do not hold. */
  readonly selection: Selection | null;
}

/**
 * How code columns are laid out.
 * - stepped: three columns (two of an economic code); a 类 row prints its 类 alone, a 款 row its 款, a 项 row all;
 * - repeated: the same columns, each row prints all that it has;
 * - joined: one column of 3, 5 or 7 digits.
 */
export type CodeLayout = 'stepped' | 'repeated' | 'joined';

/**
 * How the 类 of an overview are printed: `208 社会保障和就业支出`, the name alone, 一、社会保障和就业支出, (一) 社会保障和就业支出.
 */
export type ClassCaption = 'code-and-name' | 'name' | 'numbered' | 'bracketed';

/**
 * How the body rows of a block come about.
 * - listed: the captions given, always all of them;
 * - classes: every functional 类 of the form (and any other 类 in use), or those in use alone; rows with captions of their own
 *   may stand before and after them;
 * - functional-tree, economic-tree: the codes in use, 类 before 款 before 项, in code columns;
 * - projects: one row for each 项 and project;
 * - single: one row without caption.
 */
export type BlockRows =
  | { readonly by: 'listed'; readonly rows: readonly ListedRow[] }
  | {
      readonly by: 'classes';
      /** `code-and-name` if absent. */
      readonly captions?: ClassCaption;
      readonly unused?: 'left-out';
      readonly before?: readonly ListedRow[];
      readonly after?: readonly ListedRow[];
      /** The row before or after them that adds them up: 本年支出合计. */
      readonly partOf?: ColumnRole;
    }
  | { readonly by: 'functional-tree'; readonly codes?: CodeLayout }
  | {
      readonly by: 'economic-tree';
      readonly codes?: CodeLayout;
      /** By 政府预算支出经济分类, codes of which no line speaks. */
      readonly government?: true;
    }
  | { readonly by: 'projects'; readonly codes?: CodeLayout }
  | { readonly by: 'single' };

/** Columns that stand side by side and share their rows: an overview has two blocks, other tables one or several. */
export interface Block {
  readonly rows: BlockRows;
  /** Lines of the table that the block is about, where others stand beside it: 人员经费 | 公用经费. */
  readonly scope?: Selection;
  readonly columns: readonly AmountColumn[];
  readonly sums: readonly ColumnSum[];
  /** Caption of the total row; null if the block has none. */
  readonly total: string | null;
  /** What the total row adds up, where that is more than the block: two trees side by side with one total. */
  readonly totalScope?: Selection;
  /** The block goes on in the one to its right, whose total row is that of both. */
  readonly goesOn?: true;
  /**
   * What quantity the total row is, where a table beside it has a row of that role: 合计 of the spending table is 本年支出合计 of
   * the overview, not 支出总计. Its `total` if absent.
   */
  readonly totalIs?: ColumnRole;
  /** A first row with the unit's name and the totals. */
  readonly unitRow: boolean;
}

/** What a table is about; the same word in every form. */
export type TableSubject =
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

/** A table by what it is about; one more about the same thing, which nothing else is compared with, by a number. */
export type TableId = TableSubject | `further-${number}`;

/** One table of a form: everything that is true inside it. */
export interface TableDeclaration {
  readonly id: TableId;
  /** 表一, 表二 … as printed above the title and in the sheet's name. */
  readonly number: string;
  readonly title: string;
  /** How the title is known however a document words it: what it says, and what it does not say. */
  readonly titleWords: { readonly has: readonly string[]; readonly lacks: readonly string[] };
  /**
   * Header rows as printed; LEFT and ABOVE mark merged cells. Column numbers and ** are part of it. {year} and {prior} stand
   * for the budget's year and the one before.
   */
  readonly header: readonly (readonly string[])[];
  /** Lines that the table is about. */
  readonly scope: Selection;
  readonly blocks: readonly Block[];
  /** What the remark under the empty table says was not budgeted; null for a table that is never empty of rows. */
  readonly emptyRemark: string | null;
  /** Not every document of the form has it. */
  readonly optional?: Optional;
  /** Those of the form if absent. */
  readonly moneyUnit?: MoneyUnit;
  readonly decimals?: number;
  /** What its print has of its own. */
  readonly print?: Partial<TablePrint>;
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
  readonly moneyUnit: MoneyUnit;
  readonly decimals: number;
  /** The word for who publishes, in its titles and remarks. */
  readonly owner?: '部门' | '单位';
  /** How its tables are printed, where that is not as `USUAL_PRINT` says. */
  readonly print?: Partial<TablePrint>;
  /** Ids it had before. */
  readonly aliases?: readonly string[];
  /** Budget years that documents of the form are known of; `until` is absent for a form still in use. */
  readonly years: { readonly from: number; readonly until?: number };
  /** What the declaration was read from; `list` where only its list of tables was, so that columns are assumed. */
  readonly source: string;
  readonly evidence: 'document' | 'list';
  readonly classes: readonly FormClass[];
  readonly tables: readonly TableDeclaration[];
  /** What the text that goes with the tables speaks of. */
  readonly sections: readonly FormSection[];
}
