import type { Language } from '../../words/language';
import type { Finding } from '../reconcile/findings/finding';

/** What a report says beside what was found. */
export interface ReportOptions {
  readonly language: Language;
  /** What was checked, as its reader calls it. */
  readonly file: string;
  /** The file of the text beside it, where there is one. */
  readonly textFile?: string;
  /** Of the program. */
  readonly version: string;
  /** The day of the check, `2026-11-29`, where the reader lives. Left out: the report bears no date. */
  readonly checkedOn?: string;
  readonly ignored?: readonly IgnoredFinding[];
}

/** A finding that the user decided to leave as it is, and why. It stays in the report, and this is said of it. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/** A day as `ReportOptions.checkedOn` writes it. */
export function dayOf(date: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(date.getFullYear())}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
