import type { CellReference, InputFinding, OpenNeed } from '../../core/index';

/** How the text of the disclosure stands. */
export interface TextState {
  /** The sheet that it stands on; null where it was not made yet. */
  readonly sheet: string | null;
  /** Paragraphs in which something is to be filled in or confirmed. */
  readonly unfinished: readonly CellReference[];
  /** Sheets that it is made from; null where the user has none. */
  readonly profile: string | null;
  readonly material: string | null;
  /** The sheet of last year’s figures. */
  readonly prior: string | null;
  /** What can’t be used of these sheets, at its cells. */
  readonly findings: readonly InputFinding[];
  /** Paragraphs that the user deleted, which are not made again. */
  readonly deleted: number;
  /** Last year’s disclosure, where it was read from a file since the workbook was opened. */
  readonly lastYear: LastYearFile | null;
  /** What is to be written or confirmed on the sheet of texts. */
  readonly needs: readonly OpenNeed[];
}

/** Last year’s disclosure as it was read from a file, and what is to be said of it. */
export interface LastYearFile {
  readonly file: string;
  readonly used: boolean;
  readonly findings: readonly InputFinding[];
}
