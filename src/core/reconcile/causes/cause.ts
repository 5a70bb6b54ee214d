import type { BookRow } from '../book/book';
import type { Repair } from '../statements/repair';

/** One cause of broken statements. */
export interface Cause {
  /** Empty if no figure could be named. */
  readonly repairs: readonly Repair[];
  /** The row that is not printed, if that is the cause. */
  readonly missing: BookRow | null;
  /** Indexes of the statements that are broken for it. */
  readonly broken: readonly number[];
  /** Exact amounts of the figures in 元, where the budget lines say them. */
  readonly exact?: readonly string[];
}
