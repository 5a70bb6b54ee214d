import type {
  CellReference,
  CellWrite,
  CompositionPart,
  Finding,
  FormulaStyle,
  InputFinding,
  ItemNames,
  Language,
  LineField,
  MoneyUnit,
  Report,
  RowCounts,
  SkippedRow,
} from '../../src/core/index';
import type { HostProblemCode, Published, Unmarked } from '../../src/hosts/host';
import type { PrintedTables } from './printed';

/** The steps of a disclosure: 录入, 生成, 核对, 公开. */
export const STEPS = ['input', 'generate', 'check', 'publish'] as const;
export type Step = (typeof STEPS)[number];

/** waiting: an earlier step comes first · ready: can be done now · attention: done, but something is wrong · done. */
export type StepState = 'waiting' | 'ready' | 'attention' | 'done';

/** What the user decides once for a workbook; kept in it. */
export interface Settings {
  /** 编制部门. */
  readonly unit: string;
  readonly year: number;
  readonly form: string;
  readonly style: FormulaStyle;
  readonly itemNames: ItemNames;
  /** How figures were rounded that are checked. */
  readonly rounding: 'half-up' | 'truncate';
}

/** A column of a list that is about to be imported. */
export interface MappedColumn {
  /** 1-based. */
  readonly at: number;
  /** Column letters, such as `C`. */
  readonly column: string;
  readonly caption: string;
  /** The field it is taken for; null for a column that is only kept. */
  readonly field: LineField | null;
  /** First contents, as they stand. */
  readonly samples: readonly string[];
}

/** A list that was read and waits for the user's word. */
export interface ImportPreview {
  /** Name of the file, or of the selected range. */
  readonly from: string;
  /** Sheet and cell of the heading; null if none was found. */
  readonly heading: CellReference | null;
  readonly columns: readonly MappedColumn[];
  readonly rows: RowCounts;
  /** Exact totals of the rows that were read, in 元. */
  readonly current: string;
  readonly prior: string;
  readonly findings: readonly InputFinding[];
  /** Whether the list does not say its unit of money: then the user must. */
  readonly needsMoneyUnit: boolean;
  readonly moneyUnit: MoneyUnit | null;
  /** Whether there is anything to import: all rows, or those left when the refused ones are skipped. */
  readonly usable: boolean;
  /** The sheet of this workbook that it was read from: its cells can be gone to. Null for a file. */
  readonly sheet: string | null;
}

/** The budget lines in the workbook. */
export interface InputState {
  readonly sheet: string;
  /** Whether it is the sheet that this program writes; else a list of the user's, taken as it stands. */
  readonly ours: boolean;
  readonly rows: RowCounts;
  readonly current: string;
  readonly prior: string;
  readonly findings: readonly InputFinding[];
  /** Whether the list does not say its unit of money, and nobody has. */
  readonly needsMoneyUnit: boolean;
  readonly moneyUnit: MoneyUnit | null;
  /** What it was imported from; null where it was typed. */
  readonly from: string | null;
  /** The sheet of this workbook that it was imported from, if it is there; null for a file. */
  readonly source: string | null;
  /** Rows of that which were left out and still are. */
  readonly skipped: readonly SkippedRow[];
  /** What was to be looked at there, and can't be seen in the list. */
  readonly remarks: readonly InputFinding[];
}

/** A field of a line, in our list and in another one. */
export interface CellChange {
  readonly at: CellReference;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** A row in which another list differs from ours; `gone`: ours has it, at `at`; `both`: it was changed in both. */
export interface RowDifference {
  readonly kind: 'changed' | 'both' | 'added' | 'gone' | 'refused';
  readonly at: CellReference;
  /** The line in a few words, where it is new or gone. */
  readonly words: string;
  readonly changes: readonly CellChange[];
}

/** Another sheet that is a list, does not say what ours says, and waits for the user's word. */
export interface OtherListState {
  readonly sheet: string;
  /** Whether our lines were taken from it. */
  readonly taken: boolean;
  /** Whether it can be read as a list. */
  readonly readable: boolean;
  readonly count: number;
  /** Rows of ours that were changed since and stay as they are. */
  readonly kept: number;
  /** The first of the differing rows. */
  readonly rows: readonly RowDifference[];
}

/** A list that may be the one. */
export interface ListCandidate {
  readonly sheet: string;
  readonly rows: RowCounts;
  readonly current: string;
}

export interface ListsState {
  /** Lists to choose from, where none is ours. */
  readonly candidates: readonly ListCandidate[];
  readonly others: readonly OtherListState[];
}

export interface GeneratedState {
  readonly sheets: readonly string[];
  readonly year: number;
  /** Whether the budget lines were changed since, and the tables did not follow. */
  readonly stale: boolean;
  /** Figures that are not those of the lines. */
  readonly differing: readonly CellReference[];
  /** Composition of income and spending, in the form's unit, for the pictures; largest first, no zeros. */
  readonly income: readonly CompositionPart[];
  readonly spending: readonly CompositionPart[];
}

/** What can be done about a finding by one click. */
export type Fix =
  /** Several cells for a figure that is moved to where it belongs. */
  { readonly kind: 'write'; readonly writes: readonly CellWrite[] } | { readonly kind: 'regenerate' };

export interface ShownFinding {
  /** The same for the same finding in a later check. */
  readonly key: string;
  readonly finding: Finding;
  readonly fix: Fix | null;
  /** Cells and ranges of the working paper that add up to the exact amount of its figure; none where there are none. */
  readonly exact: readonly CellReference[];
  /** The user's reason for leaving it as it is; null if it stands. */
  readonly ignored: string | null;
}

export interface CheckState {
  readonly report: Report;
  readonly findings: readonly ShownFinding[];
  /** Whether cells are marked in the sheets. */
  readonly marked: boolean;
  /** Edited since; a check follows after a pause. */
  readonly dirty: boolean;
}

/** The official classification that lies over the bundled one. */
export interface OfficialState {
  readonly file: string;
  readonly year: number;
  readonly codes: number;
  /** Whether it is kept in the workbook; a very large one is not. */
  readonly kept: boolean;
}

export const COMMANDS = [
  'newInput',
  'importLines',
  'chooseList',
  'leaveList',
  'generate',
  'check',
  'checkThisTable',
  'clearMarks',
  'finalise',
  'undo',
  'fix',
  'repair',
  'classification',
] as const;
/** What the user can ask for; ribbon and pane use the same names. */
export type Command = (typeof COMMANDS)[number];

export interface Busy {
  readonly command: Command | 'open';
  readonly progress: { readonly done: number; readonly of: number } | null;
  readonly cancellable: boolean;
}

export interface TakenList {
  readonly from: string;
  readonly sheet: string;
  /** Whether the one became the other, and there is one sheet. */
  readonly became: boolean;
}

/** The last thing worth telling; it stays until the next command or until it is put away. */
export type Notice =
  | { readonly kind: 'input-made'; readonly sheet: string }
  /** `left`: rows that were skipped; `waiting`: rows that were written as they stand, to be corrected. */
  | {
      readonly kind: 'imported';
      readonly rows: RowCounts;
      readonly left?: number;
      readonly waiting?: number;
      /** Rows that had been changed in our list since, and stayed so. */
      readonly corrections?: number;
    }
  | { readonly kind: 'list-chosen'; readonly sheet: string }
  | { readonly kind: 'list-left'; readonly sheet: string }
  | {
      readonly kind: 'generated';
      readonly added: number;
      readonly updated: number;
      readonly setAside: readonly { readonly name: string; readonly keptAs: string }[];
      /** The sheet that the lines were taken from, and the one where they are now. */
      readonly taken?: TakenList;
      /** Sheets that are printed at a percentage, for Excel would not shrink them onto their pages. */
      readonly scaled?: readonly string[];
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
  | { readonly kind: 'undone'; readonly command: Command }
  | { readonly kind: 'nothing-to-undo' }
  | { readonly kind: 'fixed'; readonly at: CellReference }
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
  | { readonly kind: 'no-unit' }
  | { readonly kind: 'no-tables' }
  | { readonly kind: 'nothing-checked' }
  | { readonly kind: 'no-classification'; readonly file: string }
  | { readonly kind: 'functions-missing' }
  | { readonly kind: 'file'; readonly code: string; readonly file: string; readonly detail: string }
  | {
      readonly kind: 'host';
      readonly command: Busy['command'];
      readonly code: HostProblemCode;
      readonly place: string;
      readonly detail: string;
    };

/** What only the user can decide. */
export type Question =
  /** Sheets of the user's stand where ours belong. */
  | { readonly kind: 'taken'; readonly names: readonly string[] }
  /** Errors stand in what is to be published: refuse, or insist with a reason. */
  | { readonly kind: 'publish-with-errors'; readonly errors: number }
  /** An import would replace the lines that are there. */
  | { readonly kind: 'replace-lines'; readonly sheet: string; readonly rows: number }
  /** Other lists differ from the one that the tables will be made from. */
  | { readonly kind: 'other-lists'; readonly list: string; readonly sheets: readonly string[] };

export interface SessionState {
  readonly language: Language;
  readonly version: string;
  readonly settings: Settings;
  readonly official: OfficialState | null;
  readonly busy: Busy | null;
  readonly steps: Readonly<Record<Step, StepState>>;
  readonly importing: ImportPreview | null;
  readonly input: InputState | null;
  readonly lists: ListsState;
  /** Why no tables can be made of the list as it is; null if they can. */
  readonly obstacle: Notice | null;
  readonly generated: GeneratedState | null;
  readonly check: CheckState | null;
  readonly notice: Notice | null;
  readonly question: Question | null;
  /** The command that can be taken back. */
  readonly undoable: Command | null;
  /** The cell that is selected in the workbook: its finding is opened. */
  readonly selected: CellReference | null;
  /** What the ribbon asked the pane to show; another object each time. */
  readonly asked: { readonly show: Step | 'help' } | null;
  /** The sheet whose findings alone are shown; null for all. */
  readonly only: string | null;
  /** Finished tables in a workbook that was opened without a list; null if there are none. */
  readonly printed: PrintedTables | null;
  /** Whether BUDGET.* was seen to work here. */
  readonly functions: boolean;
}

/** What the pane and the ribbon can ask of a session. No method throws: trouble becomes a notice. */
export interface SessionActions {
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** Lays the official classification of the year over the bundled one. */
  loadClassification(name: string, bytes: Uint8Array): Promise<void>;
  dropClassification(): Promise<void>;
  newInput(): Promise<void>;
  previewFile(name: string, bytes: Uint8Array): Promise<void>;
  previewSelection(): Promise<void>;
  /** Reads the previewed list again with this unit of money. */
  setMoneyUnit(unit: MoneyUnit): Promise<void>;
  /** Reads the previewed list again with this column (1-based) taken for a field; null only keeps it. */
  mapColumn(column: number, field: LineField | null): Promise<void>;
  /** `writeRefused`: rows that can't be read are written as they stand, to be corrected there. */
  acceptImport(options: { readonly skipRefused: boolean; readonly writeRefused?: boolean }): Promise<void>;
  dismissImport(): void;
  /** Of several lists, this one is the list. */
  chooseList(sheet: string): Promise<void>;
  /** Says the unit of money of the list in the workbook, which states none. */
  setListUnit(unit: MoneyUnit): Promise<void>;
  /** Reads another list of the workbook anew, to be taken in. */
  previewSheet(sheet: string): Promise<void>;
  /** Our list counts, and this one is none any more. */
  leaveList(sheet: string): Promise<void>;
  generate(): Promise<void>;
  check(): Promise<void>;
  /** Checks all tables and shows the findings of the sheet in front of the user. */
  checkThisTable(): Promise<void>;
  showOnly(sheet: string | null): void;
  /** Leads the pane to a step, or to the help. */
  show(what: Step | 'help'): void;
  clearMarks(): Promise<void>;
  finalise(): Promise<void>;
  undo(): Promise<void>;
  reveal(at: CellReference): Promise<void>;
  fix(key: string): Promise<void>;
  ignore(key: string, reason: string): Promise<void>;
  heed(key: string): Promise<void>;
  /** The report as a file: its name (any text), how that ends, and what stands in it. */
  exportReport(
    format: 'html' | 'json' | 'text',
  ): Promise<{ readonly name: string; readonly ending: string; readonly text: string } | null>;
  repair(): Promise<void>;
  /** Answers the open question; a reason where it asks for one. Null leaves everything as it is. */
  answer(choice: { readonly reason: string } | null): Promise<void>;
  dismissNotice(): void;
  cancel(): void;
}

/** A session as the pane sees it. */
export interface SessionView extends SessionActions {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
}
