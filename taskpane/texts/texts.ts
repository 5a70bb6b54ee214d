import type { Grade, Language, RowCounts } from '../../src/core/index';
import type { FileProblemCode } from '../../src/hosts/file-problem';
import type { HostProblemCode } from '../../src/hosts/host';
import type { Busy, Command, Notice, Question, Settings, Step, StepState } from '../session/state';
import { EN_US } from './en-US';
import { ZH_CN } from './zh-CN';

type ByKind<T extends { readonly kind: string }, R> = {
  readonly [K in T['kind']]: (of: Extract<T, { readonly kind: K }>) => R;
};

/** Every word of the pane. A language that lacks one does not compile. */
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
  readonly colon: string;
  /** Between items of a list. */
  readonly comma: string;

  readonly settings: string;
  readonly unit: string;
  readonly unitMissing: string;
  readonly year: string;
  readonly form: string;
  readonly style: string;
  readonly styles: Readonly<Record<Settings['style'], string>>;
  readonly functionsOff: string;
  readonly rounding: string;
  readonly roundings: Readonly<Record<Settings['rounding'], string>>;

  readonly inputHelp: string;
  readonly fromFile: string;
  readonly dropHere: string;
  readonly fromSelection: string;
  readonly importFrom: (from: string) => string;
  readonly heading: (place: string) => string;
  readonly noHeading: string;
  readonly column: string;
  readonly caption: string;
  readonly takenFor: string;
  readonly samples: string;
  readonly kept: string;
  readonly rows: (rows: RowCounts) => string;
  readonly current: string;
  readonly prior: string;
  readonly yuan: string;
  readonly moneyUnit: string;
  readonly remarksOnList: (count: number) => string;
  readonly acceptAll: string;
  readonly acceptRest: (refused: number) => string;
  readonly drop: string;
  readonly linesOn: (sheet: string) => string;
  readonly noLinesYet: string;
  readonly goOn: (step: string) => string;

  readonly generateHelp: string;
  readonly stale: string;
  readonly regenerate: string;
  readonly generatedSheets: (count: number, year: number) => string;
  readonly income: string;
  readonly spending: string;
  readonly share: (name: string, text: string, percent: string) => string;

  readonly checkHelp: string;
  readonly checkAgain: string;
  readonly grades: Readonly<Record<Grade, string>>;
  readonly gradeHelp: Readonly<Record<Grade, string>>;
  readonly verdict: (errors: number, made: number) => string;
  readonly counts: (made: number, passed: number, notPossible: number) => string;
  readonly dirty: string;
  readonly all: string;
  readonly gradeFilter: string;
  readonly ruleFilter: string;
  readonly search: string;
  readonly found: (shown: number, of: number) => string;
  readonly more: (count: number) => string;
  readonly wholeWorkbook: string;
  readonly goTo: (place: string) => string;
  readonly stated: string;
  readonly expected: string;
  readonly blank: string;
  readonly details: string;
  readonly rule: string;
  readonly source: string;
  readonly proved: string;
  readonly sum: string;
  readonly difference: string;
  readonly range: (low: string, high: string) => string;
  readonly fix: (value: string) => string;
  readonly ignore: string;
  readonly ignoreReason: string;
  readonly ignored: (reason: string) => string;
  readonly heed: string;
  readonly save: string;
  readonly exportReport: string;
  readonly formats: Readonly<Record<'html' | 'json' | 'text', string>>;
  readonly nothingFound: string;

  readonly publishHelp: string;
  readonly ready: Readonly<Record<'checked' | 'no-errors' | 'current', string>>;
  readonly yes: string;
  readonly no: string;

  readonly notices: ByKind<Notice, string>;
  readonly hostProblems: Readonly<Record<HostProblemCode, (place: string, detail: string) => string>>;
  readonly fileProblems: Readonly<Record<FileProblemCode, (file: string) => string>>;
  readonly questions: ByKind<Question, { readonly text: string; readonly yes: string }>;
  readonly reason: string;
  readonly crashed: string;
  readonly goOnAnyway: string;
}

const TEXTS: Readonly<Record<Language, Texts>> = { 'zh-CN': ZH_CN, 'en-US': EN_US };

export function textsOf(language: Language): Texts {
  return TEXTS[language];
}
