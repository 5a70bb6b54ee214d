import type {
  CellReference,
  CellSnapshot,
  FormulaStyle,
  Grade,
  WorkbookPlan,
  WorkbookSnapshot,
  GeneratedSheet,
} from '../core/index';

/** What the program under us can do; looked up once, when the host is opened. */
export interface HostCapabilities {
  /** Whether a BUDGET.* formula was seen to give a value. */
  readonly functions: boolean;
}

export interface ApplyOptions {
  /** What `undoable` then says. */
  readonly command: string;
  readonly style: FormulaStyle;
  /** Sheets of the plan to write, by id. */
  readonly sheets: readonly string[];
  /** What to do with a sheet of the user's that has the name of one of ours: null asks (`taken`). */
  readonly taken: 'rename-theirs' | null;
  /**
   * The sheet that the list of lines is taken from: a new list stands beside it. `becomes`: it is nothing but that list, and
   * a host whose workbook is ours to change may put the new one in its place.
   */
  readonly source?: { readonly sheet: string; readonly becomes: boolean } | null;
  /**
   * What is remembered from then on: written with the sheets, or not at all. It is told the name that the source has then,
   * null where there is none any more. Undoing the command leaves it alone.
   */
  readonly memory?: (source: string | null) => string;
  readonly progress: (done: number, of: number) => void;
  /** Asked between two requests; true gives up, and everything is put back. */
  readonly cancelled: () => boolean;
}

export type ApplyOutcome =
  | {
      readonly kind: 'done';
      /** `native` where functions were wanted and do not work. */
      readonly style: FormulaStyle;
      /** Sheets made anew, and sheets that were there and got new figures. */
      readonly added: readonly string[];
      readonly updated: readonly string[];
      /** Sheets of ours that the user had rebuilt: kept under another name, a new one stands beside them. */
      readonly setAside: readonly { readonly name: string; readonly keptAs: string }[];
      /** Sheets that would not be shrunk onto their pages: a percentage stands in its place. */
      readonly scaled?: readonly string[];
    }
  | { readonly kind: 'cancelled' }
  /** Sheets of these names are there and not ours; nothing was done. */
  | { readonly kind: 'taken'; readonly names: readonly string[] };

/** A finding as it is shown on its cell. */
export interface Mark {
  readonly sheet: string;
  readonly cell: string;
  readonly grade: Grade;
}

/** Why a sheet shows other marks than it should: protected, its formats can't be read, or writing was refused. */
export const UNMARKED_WHYS = ['protected', 'unreadable', 'refused'] as const;
export type UnmarkedWhy = (typeof UNMARKED_WHYS)[number];

export interface Unmarked {
  readonly sheet: string;
  readonly why: UnmarkedWhy;
}

/** What became of marks: those that are on their cells now, and sheets that could not be given theirs. */
export interface MarkOutcome {
  readonly marked: readonly Mark[];
  readonly unmarked: readonly Unmarked[];
}

export interface HostEdit {
  /** Sheets on which something was edited; null where the sheets themselves changed (added, deleted, renamed). */
  readonly sheets: readonly string[] | null;
  /** Whether another author did it. */
  readonly remote: boolean;
}

/** A published workbook: nothing but values. */
export interface Publication {
  /** The file, for hosts that can open a new workbook. */
  readonly bytes: Uint8Array;
  /**
   * Sheets to publish, for hosts that can't: each is copied as values under its name and the suffix. `without`: columns that
   * are not published (`B:E`), null where all are.
   */
  readonly sheets: readonly { readonly name: string; readonly without: string | null }[];
  readonly suffix: string;
}

/**
 * Where a publication is: a new workbook, which on some systems stands behind this one; sheets beside the tables; or a
 * file that was handed to the user.
 */
export type Published = 'new-workbook' | 'new-workbook-behind' | 'sheets' | 'file';

export type HostProblemCode =
  | 'cell-editing'
  | 'sheet-protected'
  | 'workbook-protected'
  | 'too-large'
  | 'read-only'
  | 'not-supported'
  | 'nothing-selected'
  | 'sheet-gone'
  | 'list-changed'
  | 'cell-too-long'
  | 'cell-bad-character'
  /** Broken off, and not put back yet: that is done before the next change, or when the workbook is next opened. */
  | 'half-done'
  | 'failed';

/** Why a host could not do what it was asked to. Whatever it had begun was put back. */
export class HostProblem extends Error {
  constructor(
    readonly code: HostProblemCode,
    /** Sheet or cell it is about; '' where there is none. */
    readonly place = '',
    /** What the program under us said. */
    readonly detail = '',
  ) {
    super(`${code}: ${place} ${detail}`.trim());
    this.name = 'HostProblem';
  }
}

/**
 * The port: what carries cells and plans between the core and a spreadsheet. Each method that writes is all or
 * nothing: if it fails, the workbook is as it was, and it throws a HostProblem.
 */
export interface Host {
  readonly name: 'excel' | 'grid';
  capabilities(): Promise<HostCapabilities>;
  /** Values, formulas, number formats and merges of these sheets; of all that are there for null. */
  read(sheets: readonly string[] | null): Promise<WorkbookSnapshot>;
  /** The selected range as a workbook of one sheet, at its place on that sheet. */
  readSelection(): Promise<WorkbookSnapshot>;
  /** Name of the sheet in front of the user. */
  activeSheet(): Promise<string>;
  /** The tables and the list of lines that were made here; the working paper is nobody's to read. */
  generatedSheets(): Promise<readonly GeneratedSheet[]>;
  apply(plan: WorkbookPlan, options: ApplyOptions): Promise<ApplyOutcome>;
  /**
   * Shows these findings on their cells, and no others. Never throws: marks are help and no part of the work, so what
   * can't be marked is told and stops nothing.
   */
  mark(marks: readonly Mark[]): Promise<MarkOutcome>;
  /** Sheets on which marks stay, or may stay. */
  clearMarks(): Promise<readonly Unmarked[]>;
  /** Writes one cell; what stood there can be undone. */
  writeCell(at: CellReference, content: CellSnapshot): Promise<void>;
  reveal(at: CellReference): Promise<void>;
  /** Tells of edits that others made: the user, or another author. Returns what ends it. */
  onEdit(listener: (edit: HostEdit) => void): Promise<() => Promise<void>>;
  /** Where the user's selection goes. */
  onSelect(listener: (at: CellReference) => void): Promise<() => Promise<void>>;
  publish(publication: Publication): Promise<Published>;
  /** What can be taken back: the name of the last command, or null. */
  undoable(): string | null;
  /** Takes back the last command; up to UNDO_STEPS of them, one after the other. */
  undo(): Promise<void>;
  /** What the program keeps in the workbook, as text; null if there is nothing yet. */
  readMemory(): Promise<string | null>;
  writeMemory(text: string): Promise<void>;
  /** Puts back what an earlier run left half-way. True if there was something. */
  recover(): Promise<boolean>;
  /** Writes formulas with BUDGET.* anew that the program shows as unknown names. Returns how many. */
  repairFunctions(): Promise<number>;
}
