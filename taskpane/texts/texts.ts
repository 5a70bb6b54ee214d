import type { Grade, Language, LineField, MoneyUnit, RowCounts } from '../../src/core/index';
import type { FileProblemCode } from '../../src/hosts/file-problem';
import type { HostProblemCode } from '../../src/hosts/host';
import type { Condition, ConditionState } from '../session/conditions';
import type { Busy, Command, Notice, Question, Settings, Step, StepState } from '../session/state';
import type { PrintedTables } from '../session/printed';
import { EN_US } from './en-US';
import { ZH_CN } from './zh-CN';

type ByKind<T extends { readonly kind: string }, R> = {
  readonly [K in T['kind']]: (of: Extract<T, { readonly kind: K }>) => R;
};

/** What the help has an answer to. */
export const TROUBLES = {
  excel: ['unknown-name', 'cell-editing', 'protected', 'mistake'],
  workbench: ['unknown-name', 'mistake', 'closed', 'saved-where', 'keys'],
} as const;
export type Trouble = (typeof TROUBLES)[keyof typeof TROUBLES][number];

/** Every word of the pane that is no finding's and no report's. A language that lacks one does not compile. */
export interface Texts {
  readonly title: string;
  readonly steps: Readonly<Record<Step, string>>;
  readonly stepStates: Readonly<Record<StepState, string>>;
  readonly stepOf: (step: string, state: string) => string;
  readonly commands: Readonly<Record<Command, string>>;
  readonly busy: Readonly<Record<Busy['command'], string>>;
  readonly progress: (done: number, of: number) => string;
  readonly cancel: string;
  readonly close: string;
  readonly undo: (command: string) => string;
  readonly local: string;
  readonly version: (version: string) => string;
  readonly goOn: (step: string) => string;
  readonly more: (count: number) => string;
  readonly goTo: (place: string) => string;
  /** Before the cells of the working paper that add up to the exact amount of a figure. */
  readonly exactAt: string;
  /** Before the cells of one tail, and before the cells that a finding is about beside its own. */
  readonly sameTailAt: string;
  readonly evidence: string;

  readonly help: string;
  readonly helpPage: string;
  readonly stepHelp: Readonly<Record<Step, string>>;
  readonly inTrouble: string;
  readonly troubles: Readonly<Record<Trouble, string>>;
  readonly troubleHelp: Readonly<Record<Trouble, string>>;

  readonly settings: string;
  readonly unitAndYear: (unit: string, year: number) => string;
  readonly unit: string;
  readonly unitMissing: string;
  readonly year: string;
  readonly yearWrong: string;
  readonly form: string;
  readonly style: string;
  readonly styles: Readonly<Record<Settings['style'], string>>;
  readonly styleHelp: Readonly<Record<Settings['style'], string>>;
  readonly functionsOff: string;
  readonly itemNames: string;
  readonly itemNamesHelp: string;
  readonly itemNamesChoices: Readonly<Record<Settings['itemNames'], string>>;
  readonly rounding: string;
  readonly roundingHelp: string;
  readonly roundings: Readonly<Record<Settings['rounding'], string>>;
  readonly classification: string;
  readonly bundledTable: string;
  readonly officialTable: (file: string, year: number, codes: number) => string;
  readonly classificationHelp: string;
  readonly officialNotKept: string;
  readonly loadOfficial: string;
  readonly dropOfficial: string;
  readonly settingsDone: string;

  readonly inputHelp: string;
  readonly fromFile: string;
  readonly dropHere: string;
  readonly fromSelection: string;
  readonly importFrom: (from: string) => string;
  readonly heading: (place: string) => string;
  /** Before the cell as a button. */
  readonly headingAt: string;
  readonly noHeading: string;
  readonly columns: string;
  readonly columnsHelp: string;
  readonly caption: string;
  readonly takenFor: string;
  readonly kept: string;
  readonly columnTakenFor: (column: string) => string;
  readonly fields: Readonly<Record<LineField, string>>;
  readonly rows: (rows: RowCounts) => string;
  readonly currentTotal: (amount: string) => string;
  readonly priorTotal: (amount: string) => string;
  readonly moneyUnit: string;
  readonly moneyUnits: Readonly<Record<MoneyUnit, string>>;
  readonly choose: string;
  readonly refusedRows: (count: number) => string;
  readonly remarksOnList: (count: number) => string;
  readonly acceptAll: string;
  readonly acceptRest: (refused: number) => string;
  readonly acceptWritten: (refused: number) => string;
  readonly refusedHelp: string;
  readonly refusedInOurs: string;
  readonly refusedInTheirs: string;
  readonly refusedWays: (refused: number) => string;
  readonly places: (count: number) => string;
  readonly nothingUsable: string;
  readonly drop: string;
  readonly linesOn: (sheet: string) => string;
  readonly noLinesYet: string;
  readonly chooseList: string;
  readonly thisList: (sheet: string) => string;
  readonly listUnit: string;
  readonly otherList: (other: string, list: string, count: number) => string;
  readonly ownChangesKept: (list: string, count: number) => string;
  readonly otherListUnread: (other: string) => string;
  readonly takeList: string;
  readonly leaveList: (list: string) => string;
  readonly rowAdded: (words: string) => string;
  readonly rowGone: (words: string, list: string) => string;
  readonly rowRefused: string;
  readonly changedInBoth: (words: string, list: string) => string;
  readonly changedTo: (field: string, before: string, after: string) => string;
  readonly skippedRows: (count: number, from: string) => string;
  readonly skippedTotal: (amount: string, unknown: number) => string;
  readonly skippedRow: (row: number) => string;
  readonly remarksOfImport: (from: string) => string;

  readonly generateHelp: string;
  readonly toBeMade: (count: number) => string;
  readonly stale: string;
  readonly regenerate: string;
  readonly repairHelp: string;
  readonly generatedSheets: (count: number, year: number) => string;
  readonly income: (unit: MoneyUnit) => string;
  readonly spending: (unit: MoneyUnit) => string;
  readonly share: (percent: string) => string;
  readonly exportPicture: string;
  readonly pictureFormats: Readonly<Record<'png' | 'svg', string>>;
  readonly pictureTitle: (unit: string, year: number) => string;

  readonly checkHelp: string;
  /** Said before the first check of tables that were made elsewhere. */
  readonly printedTables: (printed: PrintedTables) => string;
  readonly checkAgain: string;
  readonly grades: Readonly<Record<Grade, string>>;
  readonly gradeHelp: Readonly<Record<Grade, string>>;
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
  readonly heed: string;
  readonly save: string;
  readonly exportReport: string;
  /** The same in short, before the formats. */
  readonly exportAs: string;
  readonly formats: Readonly<Record<'html' | 'json' | 'text', string>>;

  readonly publishHelp: string;
  readonly conditions: Readonly<Record<Condition, Readonly<Record<ConditionState, string>>>>;
  readonly errorsLeft: (count: number) => string;
  readonly otherErrors: (count: number) => string;
  readonly publishRefused: string;

  readonly notices: ByKind<Notice, string>;
  readonly hostProblems: Readonly<Record<HostProblemCode, (place: string, detail: string) => string>>;
  readonly fileProblems: Readonly<Record<FileProblemCode, (file: string, detail: string) => string>>;
  readonly questions: ByKind<Question, { readonly text: string; readonly yes: string }>;
  readonly reason: string;
  readonly crashed: string;
  readonly goOnAnyway: string;
}

const TEXTS: Readonly<Record<Language, Texts>> = { 'zh-CN': ZH_CN, 'en-US': EN_US };

export function textsOf(language: Language): Texts {
  return TEXTS[language];
}
