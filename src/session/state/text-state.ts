import type { CellReference, OpenNeed } from '../../core/index';

/** How the text of the disclosure stands. */
export interface TextState {
  /** The sheet that it stands on; null where it was not made yet. */
  readonly sheet: string | null;
  /** Paragraphs in which something is to be filled in or confirmed. */
  readonly unfinished: readonly CellReference[];
  /** Sheets that it is made from; null where the user has none. */
  readonly profile: string | null;
  readonly material: string | null;
  /** What is to be written or confirmed on the sheet of texts. */
  readonly needs: readonly OpenNeed[];
}
