import type { FileProblems } from './file-problems';

/** What a command takes: budget lines, or a workbook or document with tables. */
export type InputKind = 'lines' | 'disclosure';

/** Every text of the command line, in one language. */
export interface CliTexts {
  readonly help: string;
  readonly file: FileProblems;
  readonly usage: (reason: string) => string;
  readonly missingOption: (name: string) => string;
  readonly oneInput: (kind: InputKind) => string;
  readonly badYear: (found: string) => string;
  readonly badCount: (name: string, found: string) => string;
  readonly badChoice: (name: string, found: string, accepted: readonly string[]) => string;
  readonly unknownCommand: (found: string) => string;
  readonly unknownOption: (name: string) => string;
  readonly noValue: (name: string) => string;
  readonly needlessValue: (name: string) => string;
  readonly noOfficialTable: (file: string) => string;
  readonly officialTable: (codes: number, conflicts: number) => string;
  readonly officialConflict: (code: string, first: string, second: string) => string;
  readonly rows: (counts: {
    present: number;
    read: number;
    subtotals: number;
    refused: number;
    blank: number;
    remarks: number;
  }) => string;
  readonly control: (current: string, prior: string) => string;
  readonly refused: string;
  readonly skipped: string;
  readonly sayMoneyUnit: string;
  readonly sayWithheldItems: string;
  readonly sayClassification: string;
  readonly sayYear: string;
  /** Rows by their numbers, their known amounts, and rows whose amount can't be read. */
  readonly leftOut: (rows: readonly string[], amount: string, unknown: number) => string;
  readonly warnings: string;
  /** What the workbook remembers of a list that was imported into it. */
  readonly remarksOfImport: (file: string) => string;
  readonly noTextOfForm: (form: string) => string;
  readonly answersLeftOut: string;
  /** What is to be said of what was published last year. */
  readonly lastYear: (file: string) => string;
  readonly lastYearRefused: (file: string) => string;
  /** Paragraphs in which something is to be filled in or confirmed. */
  readonly textUnfinished: (paragraphs: number) => string;
  readonly more: (count: number) => string;
  readonly nothingWritten: string;
  readonly written: (file: string) => string;
  /** Of a document that is given as the text beside a workbook. */
  readonly tablesOfTextLeftOut: (file: string, tables: number) => string;
  readonly formFileNeedsTemplate: string;
  readonly notWithTemplate: (option: string) => string;
  readonly noTables: (file: string) => string;
  /** What was learned of a template, by table. */
  readonly learned: (tables: number, columns: number, questions: number) => string;
  readonly answerInFile: (file: string) => string;
  readonly filledTables: (tables: number, figures: number) => string;
  readonly leftAsItWas: string;
  readonly formFileRefused: (file: string, reason: string) => string;
  readonly reading: string;
  readonly filling: string;
  readonly writing: (done: number, of: number) => string;
  readonly totals: string;
  readonly blankTotal: string;
  readonly checking: string;
  readonly checked: (verdict: string, checks: number, file: string) => string;
  readonly classificationNeedsYear: string;
  /** Where the output cannot be written to any more; the system's code. */
  readonly outputFailed: (detail: string) => string;
  readonly unexpected: (message: string) => string;
}

/** What the operating system's codes mean, for those who never met them. */
export type SystemReasons = Readonly<
  Record<
    | 'EACCES'
    | 'EPERM'
    | 'EROFS'
    | 'ENOSPC'
    | 'EDQUOT'
    | 'ENOENT'
    | 'ENOENT no-files-here'
    | 'ENOTDIR'
    | 'EISDIR'
    | 'EEXIST'
    | 'ENOTEMPTY'
    | 'ENAMETOOLONG'
    | 'EINVAL'
    | 'EBUSY'
    | 'EMFILE'
    | 'ENFILE'
    | 'ELOOP'
    | 'EIO'
    | 'EPIPE'
    | 'EFBIG',
    string
  >
>;
