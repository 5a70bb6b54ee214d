import type { Book, BookTable } from './book';
import type { Check } from './check';
import type { Finding } from './finding';
import type { RuleCode } from './rule-codes';

/** What was looked at that is no arithmetic: how often on each sheet, and what was found. */
export interface Inspection {
  /** Checks made, by the sheet's name. */
  readonly made: Readonly<Record<string, number>>;
  readonly findings: readonly Finding[];
}

/** One truth about a disclosure. */
export interface Rule {
  readonly code: RuleCode;
  /** The regulation, or the practice, that makes it one. */
  readonly source: string;
  /** Arithmetic statements of this truth. */
  readonly checks?: (book: Book) => Iterable<Check>;
  /** What is looked at in one table; again after an edit of its figures. */
  readonly inspectTable?: (table: BookTable, book: Book) => Inspection;
  /** What is looked at across tables; it does not depend on figures. */
  readonly inspect?: (book: Book) => Inspection;
}

/** Findings on one sheet, with the number of checks made there. */
export function inspection(sheet: string, made: number, findings: readonly Finding[]): Inspection {
  return { made: made > 0 ? { [sheet]: made } : {}, findings };
}
