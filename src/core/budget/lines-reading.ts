import type { Amount } from '../money/amount';
import type { Budget } from './budget';
import type { CarryReading } from './carry-balance';
import type { LineField } from './heading-words';
import type { InputFinding } from './input-finding';
import type { RefusedRow } from './refused-row';

/** A row of a list that was left out: what stood there, and why. Amounts in 元, wherever they are numbers. */
export interface SkippedRow {
  readonly row: number;
  readonly cells: Readonly<Partial<Record<LineField, string | number>>>;
  readonly reasons: readonly InputFinding[];
  /** Lines of the list that were already like it: one more, and it has been taken in. */
  readonly alike: number;
}

/** What the lines in a workbook were taken from, as far as it must not be forgotten. */
export interface ImportRecord {
  /** Name of the file, or of the sheet. */
  readonly file: string;
  readonly skipped: readonly SkippedRow[];
  /** What was to be looked at in the list, and can't be seen in the lines that were made of it. */
  readonly remarks: readonly InputFinding[];
}

/** Where every row went: read + subtotals + refused + blank + remarks = present. */
export interface RowCounts {
  readonly present: number;
  readonly read: number;
  readonly subtotals: number;
  readonly refused: number;
  readonly blank: number;
  /** Rows of words only: a footnote, a repeated heading. */
  readonly remarks: number;
}

/** A line whose 公开数 is none, or is not beside its exact amount. */
export interface PublishedProblem {
  readonly sheet: string;
  readonly cell: string;
  /** What stands there; '' for nothing. */
  readonly found: string;
  readonly exact: Amount;
}

export interface LinesReading {
  /** What is wrong with the published figures of a balanced list; absent where nothing is. */
  readonly publishedProblems?: readonly PublishedProblem[];
  /** The budget of the rows that could be read; null if there is no list to read. */
  readonly budget: Budget | null;
  readonly findings: readonly InputFinding[];
  readonly rows: RowCounts;
  /** Rows that can't be used, as they stand. */
  readonly refusedRows: readonly RefusedRow[];
  /** Exact totals of the lines read. */
  readonly control: { readonly current: Amount; readonly prior: Amount };
  /** What the list's own file remembers of where its lines came from. */
  readonly remembered?: ImportRecord;
  /** What 收入与结转 says; absent where there is no such sheet. */
  readonly carry?: CarryReading;
}
