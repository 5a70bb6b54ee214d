import type { GradeWords } from './grades';
import type { PrintedTables } from '../../session/state/session-state';

/** What the pane says of the check and its findings. */
export interface CheckTexts {
  readonly checkHelp: string;
  /** Said before the first check of tables that were made elsewhere. */
  readonly printedTables: (printed: PrintedTables) => string;
  readonly checkAgain: string;
  readonly textAndTables: string;
  readonly textAndTablesHelp: string;
  /** A figure of the text that is another than in the tables. */
  readonly differsThere: (figure: string) => string;
  /** A section of the text, and how many of its figures stand in tables. */
  readonly figuresOfSection: (section: string, figures: number) => string;
  readonly grades: GradeWords;
  readonly gradeMeanings: GradeWords;
  readonly verdict: (errors: number, made: number) => string;
  readonly counts: (made: number, passed: number, notPossible: number) => string;
  readonly tails: (count: number) => string;
  readonly dirty: string;
  readonly shownGrades: string;
  readonly gradeCount: (grade: string, count: number) => string;
  readonly ruleFilter: string;
  readonly allRules: string;
  readonly ruleChoice: (code: string, count: number) => string;
  readonly sheetFilter: string;
  readonly allSheets: string;
  readonly onlySheet: (sheet: string) => string;
  readonly showAllSheets: string;
  readonly search: string;
  readonly found: (shown: number, of: number) => string;
  readonly nothingFound: string;
  readonly findings: string;
  readonly rule: (code: string, title: string) => string;
  readonly fix: (value: string) => string;
  /** A figure that stands in the wrong column. */
  readonly fixMove: (cell: string) => string;
  readonly ignore: string;
  readonly ignoreReason: string;
  readonly ignored: (reason: string) => string;
  readonly ignoredFindings: (count: number) => string;
  readonly countAgain: string;
  readonly save: string;
  readonly exportReport: string;
  /** The same in short, before the formats. */
  readonly exportAs: string;
  readonly formats: Readonly<Record<'html' | 'json' | 'text', string>>;
}
