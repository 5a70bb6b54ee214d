import type { BalanceCount } from '../../core/balance/index';
import type { RowCounts } from '../../core/index';
import type { HostProblemCode, Published, Unmarked } from '../../hosts/host';
import type { DoneAtPlace, Work } from '../../commands/commands';

export interface TakenList {
  readonly from: string;
  readonly sheet: string;
  /** Whether the one became the other, and there is one sheet. */
  readonly became: boolean;
}

/** What balanced rounding came to, and the sheet that lists it. */
export interface BalancedTables extends BalanceCount {
  /** How far it may be from the fewest changes, as a ratio. */
  readonly gap: number;
  readonly totalsFirst: boolean;
  readonly sheet: string;
}

/** The last thing worth telling; it stays until the next command or until it is put away. */
export type Notice =
  /** A command of which the place is all there is to tell: a sheet, or a cell as `sheet!cell`. */
  | { readonly kind: 'done'; readonly command: DoneAtPlace; readonly place: string }
  /** `left`: rows that were skipped; `waiting`: rows that were written as they stand, to be corrected. */
  | {
      readonly kind: 'imported';
      readonly rows: RowCounts;
      readonly left?: number;
      readonly waiting?: number;
      /** Rows that had been changed in our list since, and stayed so. */
      readonly corrections?: number;
    }
  | {
      readonly kind: 'generated';
      readonly added: number;
      readonly updated: number;
      readonly setAside: readonly { readonly name: string; readonly keptAs: string }[];
      /** The sheet that the lines were taken from, and the one where they are now. */
      readonly taken?: TakenList;
      /** Sheets that are printed at a percentage, for Excel would not shrink them onto their pages. */
      readonly scaled?: readonly string[];
      /** What balanced rounding came to. */
      readonly balance?: BalancedTables;
    }
  /** `marked`: those of the errors that are seen at their cells; `unmarked`: sheets that show other marks than they should. */
  | {
      readonly kind: 'checked';
      readonly errors: number;
      readonly marked: number;
      readonly unmarked: readonly Unmarked[];
    }
  /** One table was asked about: `errors` stand in it (`marked` of them are seen there), `elsewhere` in the others. */
  | {
      readonly kind: 'table-checked';
      readonly sheet: string;
      readonly errors: number;
      readonly elsewhere: number;
      readonly marked: number;
      readonly unmarked: readonly Unmarked[];
    }
  /** One table was asked about, on a sheet that is none. */
  | { readonly kind: 'not-a-table'; readonly sheet: string }
  /** `unmarked`: sheets on which marks stay, or may stay. */
  | { readonly kind: 'marks-cleared'; readonly unmarked: readonly Unmarked[] }
  | { readonly kind: 'published'; readonly where: Published }
  | { readonly kind: 'undone'; readonly command: Work }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'repaired'; readonly formulas: number }
  /** `conflicts`: codes that the file gives two names. */
  | {
      readonly kind: 'classification-loaded';
      readonly year: number;
      readonly codes: number;
      readonly conflicts: number;
      readonly kept: boolean;
    }
  | { readonly kind: 'classification-dropped' }
  | { readonly kind: 'recovered' }
  | { readonly kind: 'cancelled' }
  /** Trouble: what to do stands in its sentence. */
  | { readonly kind: 'no-lines' }
  | { readonly kind: 'several-lists'; readonly sheets: readonly string[] }
  | { readonly kind: 'no-money-unit'; readonly sheet: string }
  | { readonly kind: 'lines-refused'; readonly count: number }
  /** Cells of 收入与结转 that can’t be used. */
  | { readonly kind: 'carry-over-refused'; readonly sheet: string; readonly count: number }
  | { readonly kind: 'no-unit' }
  /** Nothing was made: figures that add up everywhere were asked for. */
  | { readonly kind: 'not-balanced'; readonly why: 'grids' | 'impossible' | 'stopped' | 'noSolver' }
  | { readonly kind: 'no-tables' }
  | { readonly kind: 'no-text-of-form' }
  /** Paragraphs in which something is to be filled in or confirmed. */
  | { readonly kind: 'text-unfinished'; readonly paragraphs: number }
  | { readonly kind: 'text-outdated' }
  /** Figures of last year that were taken from a file; or none could be: what is wrong with it stands with the text. */
  | { readonly kind: 'last-year-read'; readonly file: string; readonly figures: number }
  | { readonly kind: 'last-year-refused'; readonly file: string }
  | { readonly kind: 'no-tables-in-template'; readonly file: string }
  /** The whole document was asked for while errors stand. */
  | { readonly kind: 'document-errors'; readonly errors: number }
  | { readonly kind: 'nothing-checked' }
  | { readonly kind: 'no-classification'; readonly file: string }
  | { readonly kind: 'functions-missing' }
  | { readonly kind: 'file'; readonly code: string; readonly file: string; readonly detail: string }
  | {
      readonly kind: 'host';
      readonly command: Work | 'open';
      readonly code: HostProblemCode;
      readonly place: string;
      readonly detail: string;
    };
