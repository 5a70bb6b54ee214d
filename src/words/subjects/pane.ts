import type { InputTexts } from './pane-input';
import type { CheckTexts } from './pane-check';
import type { Rounding } from '../../core/budget/budget';
import type { MoneyUnit } from '../../core/money/amount';
import type { FileProblems } from './file-problems';
import type { HostProblemCode } from '../../hosts/host';
import type { Condition, ConditionState } from '../../session/conditions';
import type { Question } from '../../session/state/question';
import type { Notice } from '../../session/state/notice';
import type { DocumentFormat } from '../../session/state/session-view';
import type { Settings } from '../../session/state/settings';
import type { Step, StepState } from '../../session/state/step';

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
export interface Texts extends InputTexts, CheckTexts {
  readonly title: string;
  readonly steps: Readonly<Record<Step, string>>;
  readonly stepStates: Readonly<Record<StepState, string>>;
  readonly stepOf: (step: string, state: string) => string;
  readonly opening: string;
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
  readonly formByList: string;
  readonly style: string;
  readonly styles: Readonly<Record<Settings['style'], string>>;
  readonly styleHelp: Readonly<Record<Settings['style'], string>>;
  readonly functionsOff: string;
  readonly shares: string;
  readonly sharesHelp: string;
  readonly sharesChoices: Readonly<Record<Settings['shares'], string>>;
  readonly itemNames: string;
  readonly itemNamesHelp: string;
  readonly itemNamesChoices: Readonly<Record<Settings['itemNames'], string>>;
  readonly withheldItems: string;
  readonly withheldItemsHelp: string;
  readonly withheldItemsChoices: Readonly<Record<'refused' | 'taken', string>>;
  readonly balance: string;
  readonly balanceHelp: string;
  readonly balanceChoices: Readonly<Record<Rounding, string>>;
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

  readonly generateHelp: string;
  readonly toBeMade: (count: number) => string;
  readonly stale: string;
  readonly regenerate: string;
  readonly textOfDisclosure: string;
  readonly textHelp: string;
  /** The sheet it stands on, null before it is made; paragraphs that are not finished. */
  readonly textStands: (sheet: string | null, unfinished: number) => string;
  readonly textSheetRemarks: (count: number) => string;
  readonly deletedParagraphs: (count: number) => string;
  /** What sources bring and carry over: the heading, what it is for, what is to be said of its sheet, the way there. */
  readonly carryOver: string;
  readonly carryOverHelp: string;
  readonly carryOverRemarks: (count: number) => string;
  readonly carryOverGoTo: string;
  readonly lastYearHelp: string;
  /** What is to be said of last year’s file, and whether it could be used. */
  readonly lastYearRemarks: (file: string, used: boolean) => string;
  readonly writeAgain: string;
  readonly exportDocument: string;
  readonly documentFormats: Readonly<Record<DocumentFormat, string>>;
  readonly toWrite: (count: number) => string;
  readonly toConfirm: (proposed: string) => string;
  readonly moreToWrite: (count: number) => string;
  readonly repairHelp: string;
  readonly generatedSheets: (count: number, year: number) => string;
  readonly income: (unit: MoneyUnit) => string;
  readonly spending: (unit: MoneyUnit) => string;
  readonly share: (percent: string) => string;
  readonly exportPicture: string;
  readonly pictureFormats: Readonly<Record<'png' | 'svg', string>>;
  readonly pictureTitle: (unit: string, year: number) => string;

  readonly publishHelp: string;
  readonly conditions: Readonly<Record<Condition, Readonly<Record<ConditionState, string>>>>;
  readonly errorsLeft: (count: number) => string;
  readonly otherErrors: (count: number) => string;
  readonly publishRefused: string;

  readonly notices: ByKind<Notice, string>;
  readonly hostProblems: Readonly<Record<HostProblemCode, (place: string, detail: string) => string>>;
  readonly fileProblems: FileProblems;
  /** `list`: what it is about, one by one. */
  readonly questions: ByKind<
    Question,
    { readonly text: string; readonly yes: string; readonly list?: readonly string[] }
  >;
  readonly reason: string;
  /** In the place of a part whose script did not come. */
  readonly partMissing: string;
  readonly loadAgain: string;
  readonly crashed: string;
  readonly goOnAnyway: string;
}
