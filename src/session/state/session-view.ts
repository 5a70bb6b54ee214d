import type { Answer } from './question';
import type { CellReference, LineField, MoneyUnit } from '../../core/index';
import type { RoleText } from '../../core/template/index';
import type { Action } from '../../commands/commands';
import type { Shown } from '../../commands/command';
import type { Settings } from './settings';
import type { SessionState } from './session-state';

/** What becomes of the rows of a list that can't be read. */
export interface ImportAnswer {
  readonly skipRefused: boolean;
  /** They are written as they stand, to be corrected there. */
  readonly writeRefused?: boolean;
}

export type ReportFormat = 'html' | 'json' | 'text';

/** The report as a file: its name (any text), how that ends, and what stands in it. */
export interface ReportFile {
  readonly name: string;
  readonly ending: string;
  readonly text: string;
}

export type DocumentFormat = 'docx' | 'html';

/** The whole disclosure as a file. */
export interface DocumentFile {
  readonly name: string;
  readonly ending: string;
  readonly content: Uint8Array | string;
}

export interface TemplateActions {
  /** Learns the form of a workbook, which is to be filled. */
  read(name: string, bytes: Uint8Array): Promise<void>;
  /** Says what a column or row of it is: a role, `-` for what lines cannot give; null takes it back. */
  answer(key: string, answer: RoleText | null): Promise<void>;
  leave(): void;
  /** The template with the budget in it, as a file. */
  fill(): Promise<DocumentFile | null>;
}

/** What the pane and the ribbon can ask of a session. No method throws: trouble becomes a notice. */
export interface SessionActions {
  changeSettings(change: Partial<Settings>): Promise<void>;
  /** Lays the official classification of the year over the bundled one. */
  loadClassification(name: string, bytes: Uint8Array): Promise<void>;
  dropClassification(): Promise<void>;
  /** Carries out a command that needs no more to be told. */
  run(command: Action): Promise<void>;
  previewFile(name: string, bytes: Uint8Array): Promise<void>;
  /** Takes last year’s figures from the disclosure that was published then. */
  readLastYear(name: string, bytes: Uint8Array): Promise<void>;
  /** What can be done with a user’s own template. */
  readonly template: TemplateActions;
  previewSelection(): Promise<void>;
  /** Reads the previewed list again with this unit of money. */
  setMoneyUnit(unit: MoneyUnit): Promise<void>;
  /** Reads the previewed list again with this column (1-based) taken for a field; null only keeps it. */
  mapColumn(column: number, field: LineField | null): Promise<void>;
  acceptImport(options: ImportAnswer): Promise<void>;
  dismissImport(): void;
  /** Of several lists, this one is the list. */
  chooseList(sheet: string): Promise<void>;
  /** Says the unit of money of the list in the workbook, which states none. */
  setListUnit(unit: MoneyUnit): Promise<void>;
  /** Reads another list of the workbook anew, to be taken in. */
  previewSheet(sheet: string): Promise<void>;
  /** Our list counts, and this one is none any more. */
  leaveList(sheet: string): Promise<void>;
  showOnly(sheet: string | null): void;
  /** Leads the pane to a step, or to the help. */
  show(what: Shown): void;
  reveal(at: CellReference): Promise<void>;
  fix(key: string): Promise<void>;
  ignore(key: string, reason: string): Promise<void>;
  /** A finding that was ignored counts again. */
  countAgain(key: string): Promise<void>;
  exportReport(format: ReportFormat): Promise<ReportFile | null>;
  /** Text and tables as they would be published now; null where they can't be, which a notice says. */
  exportDocument(format: DocumentFormat): Promise<DocumentFile | null>;
  /** Answers the open question. */
  answer(choice: Answer): Promise<void>;
  dismissNotice(): void;
  cancel(): void;
}

/** A session as the pane sees it. */
export interface SessionView extends SessionActions {
  state(): SessionState;
  subscribe(listener: () => void): () => void;
}
