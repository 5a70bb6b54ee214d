import type { RowRole } from '../disclosure/filled';
import type { Block, Form, TableDeclaration } from '../disclosure/table';
import type { MoneyUnit } from '../money/amount';
import type { CellPosition } from '../workbook/address';
import type { SheetSnapshot } from '../workbook/snapshot';

/** A row of a read table. Rows and columns are those of the sheet, counted from 1. */
export interface BodyRow {
  readonly row: number;
  readonly role: RowRole;
  /** What tells the row from others of its block: a code, a listed row's role, code and project, `total`, `unit`. */
  readonly key: string;
  /** Code as printed, normalised; null where the row has none or it is malformed. */
  readonly code: string | null;
  /** A code that is none, as it stands there. */
  readonly malformed: string | null;
  readonly malformedAt: CellPosition | null;
  readonly name: string;
  readonly project: string;
  /** Cells of 类, 款, 项 (or of the one code column), those that are filled. */
  readonly codeCells: readonly CellPosition[];
  readonly nameCell: CellPosition | null;
  /** Code cells whose 款 or 项 is printed with one digit. */
  readonly shortDigits: readonly CellPosition[];
}

/** A row or column of a table that the form does not know. */
export interface Stranger {
  readonly kind: 'row' | 'column';
  readonly at: CellPosition;
  readonly caption: string;
  /** Whether figures stand in it. */
  readonly money: boolean;
}

export interface ReadBlock {
  readonly declaration: Block;
  /** Sheet column of each declared amount column; null where the sheet lacks it. */
  readonly columns: readonly (number | null)[];
  /** Rows without total and unit row. */
  readonly rows: readonly BodyRow[];
  readonly unitRow: BodyRow | null;
  readonly total: BodyRow | null;
  readonly strangers: readonly Stranger[];
}

/** What a caption of a table that no form declares was taken for. */
export interface LearnedCaption {
  /** Column of the sheet, from 1. */
  readonly column: number;
  /** Null for one that nobody understands, or that holds no money of lines. */
  readonly role: string | null;
  readonly prior: boolean;
  /** 0 to 1. */
  readonly confidence: number;
}

/** A published table found in a workbook. */
export interface ReadTable {
  readonly declaration: TableDeclaration;
  readonly sheet: SheetSnapshot;
  /** Where the title stands; null where only the sheet's name says what it is. */
  readonly title: { readonly at: CellPosition; readonly text: string } | null;
  readonly unit: MoneyUnit | null;
  /** Cells that state a unit of money. */
  readonly unitAt: readonly CellPosition[];
  /** The unit it states, where its figures prove that they are in the other one, which `unit` then is. */
  readonly misstatedUnit?: MoneyUnit;
  /** Last row of the header. */
  readonly headerEnd: number;
  readonly blocks: readonly ReadBlock[];
  /** Remarks under the body: 备注, 注. */
  readonly remarks: readonly { readonly at: CellPosition; readonly text: string }[];
  /** Whether no figure but zero stands in it. */
  readonly empty: boolean;
  /**
   * Columns with figures, where a table was understood by its own captions, not as a form declares it: what is thought to
   * add up has to be borne out.
   */
  readonly learned?: readonly LearnedCaption[];
  /** Columns of 增减率: the block they stand in, by its place, and the quantity whose two years they compare. */
  readonly rates?: readonly {
    readonly column: number;
    readonly block: number;
    readonly role: string;
    readonly caption: string;
  }[];
}

/** Why a table of the form cannot be read although something like it is there. */
export type RecognitionProblem =
  | { readonly kind: 'several'; readonly table: TableDeclaration; readonly sheets: readonly string[] }
  | {
      readonly kind: 'columns-missing';
      readonly table: TableDeclaration;
      readonly sheet: string;
      readonly at: CellPosition;
      readonly captions: readonly string[];
    };

export interface Recognition {
  /** Null if no table of any form was found. */
  readonly form: Form | null;
  /** Whether the document is of that form beyond doubt: only then are the form's tables those it must have. */
  readonly proved: boolean;
  /** In the order of the form. */
  readonly tables: readonly ReadTable[];
  readonly problems: readonly RecognitionProblem[];
}
