import type { Classification } from '../classification/classification';
import type { Header } from '../recognise/header';
import type { SheetSnapshot } from '../workbook/snapshot';

/** Where the rows of a table stand, and what they are understood by. */
export interface BodyOfSheet {
  readonly sheet: SheetSnapshot;
  readonly header: Header;
  /** Rows below the header that hold something and are no remarks. */
  readonly rows: readonly number[];
  /** The title as it is compared. */
  readonly words: string;
  readonly classification: Classification;
}
