import type { OpenChoice, ProposedChange } from '../../core/reconcile/findings/proposals';
import type { UnderstoodColumn } from '../../core/reconcile/review/understood-columns';
import type { MoneyUnit } from '../../core/money/amount';
import type { GradeWords } from './grades';
import type { Scope, TableState, Verdict } from '../../core/report/outline';

/** What is said of proposals. */
export type ProposalTexts = Pick<
  ReportTexts,
  'proposals' | 'proposalsHelp' | 'proposedChange' | 'openChoice'
>;

/** Every word of a report that is no finding's sentence. A language that lacks one does not compile. */
export interface ReportTexts {
  readonly title: string;
  readonly file: string;
  readonly textFile: string;
  readonly unitName: string;
  readonly form: string;
  readonly year: string;
  readonly checkedOn: string;
  readonly moneyUnit: string;
  /** Stands where the workbook does not say it. */
  readonly unknown: string;
  /** A unit of money explained; the workbook's own word is shown beside it if this differs. */
  readonly units: Readonly<Record<MoneyUnit, string>>;
  readonly listSeparator: string;
  /** Stands between the name of a thing and the thing. */
  readonly colon: string;

  readonly verdict: (verdict: Verdict) => string;
  readonly advice: (verdict: Verdict) => string;
  /** What was checked and what was not, in one sentence. */
  readonly scope: (scope: Scope) => string;
  readonly proved: string;
  readonly checks: (of: { made: number; passed: number; failed: number; notPossible: number }) => string;
  readonly summary: string;
  readonly grades: GradeWords;
  readonly gradeMeanings: GradeWords;

  readonly show: string;
  readonly search: string;
  /** `#` is the number of findings shown, `@` that of all. */
  readonly shown: string;

  readonly tables: string;
  /** How the columns of a table that no form declares were understood. */
  readonly understood: (columns: readonly UnderstoodColumn[]) => string;
  readonly tablesHelp: string;
  readonly tableTitle: string;
  readonly sheet: string;
  readonly status: string;
  readonly statuses: Readonly<Record<TableState, string>>;
  readonly checksMade: string;

  readonly wholeWorkbook: string;
  readonly place: string;
  readonly caption: string;
  readonly stated: string;
  /** The same of a figure of the text. */
  readonly statedInText: string;
  readonly expected: string;
  readonly difference: string;
  readonly rule: string;
  readonly source: string;
  readonly blank: string;
  readonly notPrinted: string;
  readonly provedByLines: string;

  readonly amount: string;
  /** A word with a unit of money: 金额（万元）. */
  readonly inUnit: (word: string, unit: string) => string;
  readonly range: string;
  readonly sum: string;
  readonly converted: string;
  readonly statedHere: string;
  readonly limit: Readonly<Record<'at-most' | 'at-least', string>>;
  readonly differenceLine: string;
  readonly thisFigure: string;
  readonly otherChecks: (count: number) => string;

  readonly tails: (count: number) => string;
  readonly tailsHelp: string;
  readonly partsSum: string;
  /** The same quantity where it is printed again. */
  readonly elsewhere: string;
  readonly basis: string;
  readonly basisOf: Readonly<Record<'rounding' | 'proved' | 'digits', string>>;
  readonly unchecked: (count: number) => string;

  /** Heading of the fewest cells whose change makes all statements hold. */
  readonly proposals: (changes: number) => string;
  readonly proposalsHelp: string;
  /** A change, after its place. */
  readonly proposedChange: (change: ProposedChange) => string;
  /** Statements that no one set of cells mends, after the place of the first. */
  readonly openChoice: (choice: OpenChoice) => string;

  readonly rules: string;
  readonly reading: string;
  readonly readingLines: readonly string[];
  /** Heading of what the user left as it is, with reasons. */
  readonly ignored: (count: number) => string;
  readonly reason: string;
  readonly signatures: string;
  /** Who signs, and when: each with room behind it. */
  readonly signatureLines: readonly string[];
  readonly madeBy: (version: string) => string;
}
