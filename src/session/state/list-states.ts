import type {
  CellReference,
  InputFinding,
  LineField,
  MoneyUnit,
  RowCounts,
  SkippedRow,
} from '../../core/index';

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
  /** The sheet 收入与结转 and how many of its cells can’t be used; absent where there is none. */
  readonly carry?: { readonly sheet: string; readonly refused: number };
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
