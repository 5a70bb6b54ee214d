import type { BalancedGrid } from '../budget/budget';
import type { LineField } from '../budget/heading-words';
import type { ListField } from '../budget/published-columns';
import type { FigurePrint } from '../disclosure/print';
import type { Selection } from '../disclosure/selection';
import type { Amount } from '../money/amount';
import type { CellRange } from '../workbook/address';
import type { FormatName } from './formats';

/**
 * A formula, abstract: hosts render it in their own notation and in the style asked for.
 * - subtotal: the exact total of the selected budget lines, printed in a unit with fixed decimals; exactly zero
 *   shows nothing, so that 0.00 is left for amounts that round to zero. `print` where that is not as in the plan.
 * - copy: another cell of the same sheet, for a quantity that is printed twice.
 * - native: plain functions, of the working paper; `{current}` and its like stand for columns of the input,
 *   `{line:7}` for the amount of its seventh line, and
 *   `{cell:表一 …:36:2}` for a cell of a table by its row and column in the plan.
 */
export type Formula =
  | { readonly kind: 'subtotal'; readonly selection: Selection; readonly print?: FigurePrint }
  | { readonly kind: 'copy'; readonly row: number; readonly column: number }
  | { readonly kind: 'native'; readonly text: string };

export interface CellPlan {
  readonly row: number;
  readonly column: number;
  /** Expected value; null is a blank cell. Codes are text. Amounts are in the sheet's unit of money. */
  readonly value: string | number | null;
  /** The value as printed. */
  readonly text: string;
  readonly format: FormatName;
  readonly formula?: Formula;
  /** Of a figure that is balanced and differs from its own rounding: what it is about, and what it would be. */
  readonly adjusted?: Adjusted;
}

/** A figure that balanced rounding prints other than by its own rounding. */
export interface Adjusted {
  /** Captions of its row and column. */
  readonly row: string;
  readonly column: string;
  readonly exact: Amount;
  /** Its own rounding, half-up. */
  readonly ordinary: string;
}

/** A block of amounts that one call fills in the `functions` style. */
export interface SpillPlan {
  readonly range: CellRange;
  /** How its figures are printed, where that is not as in the plan. */
  readonly print?: FigurePrint;
  /** Which codes of the input the rows speak of. */
  readonly codes: 'functional' | 'economic';
  /** Cells whose codes say which rows are wanted; null where every row takes all codes. */
  readonly wanted: CellRange | null;
  /**
   * Conditions on other columns of the input. `words` is 1×1, one row (a word per column) or one column (a word per
   * row); `*` stands for anything, `|` separates alternatives. `cells` takes the words from the sheet instead,
   * one per row and to the letter.
   */
  readonly criteria: readonly {
    readonly field: LineField;
    readonly words: readonly (readonly string[])[] | null;
    readonly cells: CellRange | null;
  }[];
}

/** An Excel table. The first row of the range is its heading. */
export interface TablePlan {
  readonly name: string;
  readonly range: CellRange;
  readonly columns: readonly string[];
}

export interface PrintPlan {
  readonly paper: 'A4';
  readonly orientation: 'landscape' | 'portrait';
  readonly pagesWide: 1;
  /** 1 where the table is little longer than a page and is shrunk onto it; null for as many as it takes. */
  readonly pagesTall: 1 | null;
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  readonly area: CellRange;
  readonly footer: { readonly before: string; readonly between: string; readonly after: string };
}

/** What every sheet has at its foot. */
export const PAGE_OF_PAGES: PrintPlan['footer'] = { before: '第 ', between: ' 页，共 ', after: ' 页' };

/** What a cell says that takes one of some words and was given another. */
export function oneOf(words: readonly string[]): string {
  return `请从列表中选择：${words.join('、')}`;
}

/** Id and name of the working paper. */
export const PAPER_ID = 'working-paper';
export const PAPER_SHEET = '底稿';
/** Id and name of the log of balanced rounding. */
export const ADJUSTMENTS_ID = 'adjustments';
export const ADJUSTMENTS_SHEET = '尾差调整';
/** Id of the sheet 收入与结转. */
export const CARRY_ID = 'carry-over';

export interface SheetPlan {
  /** Table id of the form, `input`, `working-paper`, `carry-over`, or that of a sheet of words. */
  readonly id: string;
  readonly name: string;
  readonly cells: readonly CellPlan[];
  readonly merges: readonly CellRange[];
  /** Widths in characters of the standard font, by column; 0 for one that is hidden. */
  readonly columnWidths: readonly number[];
  /** Heights in points, by row. */
  readonly rowHeights: readonly number[];
  /**
   * Outline levels by row: rows of level 1 and deeper fold away under the nearest row above them of a lesser level, which
   * sums them up. Absent where no row does.
   */
  readonly rowLevels?: readonly number[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly print: PrintPlan;
  readonly spills: readonly SpillPlan[];
  /** What tells its rows, where no figures do: from which row on, and the columns of words. */
  readonly rowsBy?: { readonly first: number; readonly columns: readonly number[] };
  /** Whether formulas name its cells by their places: where its rows stand elsewhere by now, it is made anew. */
  readonly inPlace?: true;
  readonly table: TablePlan | null;
  /** Lists of allowed words for cells that a person fills in. */
  readonly choices: readonly { readonly range: CellRange; readonly words: readonly string[] }[];
  readonly notes: readonly { readonly row: number; readonly column: number; readonly text: string }[];
}

export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly range: CellRange;
}

/** A whole workbook as plain data; hosts replay it. */
export interface WorkbookPlan {
  readonly form: string;
  readonly unit: string;
  readonly year: number;
  readonly moneyUnit: '元' | '万元';
  readonly decimals: number;
  /** Hash of the budget lines, so that a later check can tell whether they were changed since. */
  readonly linesHash: string;
  /** Whether lines end at a 款 whose 项 are not published. */
  readonly withheldItems?: boolean;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly DefinedName[];
  /** The working paper, for workbooks with formulas: made when it is first asked for, and then the same. */
  readonly paper: () => SheetPlan;
  /**
   * Ranges of the working paper that together are the exact total of a selection, in 元; null where it holds no such sum.
   */
  readonly exact: (selection: Selection) => readonly string[] | null;
  /** A balanced budget: which figures it balances, and where the working paper adds up what of a selection is published. */
  readonly balanced?: BalancedGrid & { readonly places: (selection: Selection) => readonly string[] | null };
  /** Cells of 收入与结转 that say what of it is published; absent where nothing is balanced. */
  readonly carriedPublished?: (selection: Selection) => readonly string[];
  /** Cells of 收入与结转 that a selection takes, as formulas name them; absent where there is no such sheet. */
  readonly carried?: (selection: Selection) => readonly string[];
  /** Where the formulas find the budget lines. */
  readonly input: {
    readonly sheet: string;
    readonly table: string;
    /** Heading of each field in the input table, and its column. */
    readonly fields: Readonly<
      Partial<Record<ListField, { readonly heading: string; readonly column: number }>>
    >;
    /** First and last row of the lines. */
    readonly firstRow: number;
    readonly lastRow: number;
  };
}
