import type { CellReference, LineField, MoneyUnit, WorkbookPlan } from '../core/index';
import type { Host } from '../hosts/host';
import type { Action } from '../commands/commands';
import type { Shown } from '../commands/command';
import { ACTIONS } from './actions';
import { catchUp, remark } from './checking';
import { dropClassification, loadClassification } from './classification';
import { changeSettings } from './change-settings';
import { Workspace } from './workspace';
import { documentFile } from './document-file';
import { fix } from './fix';
import { countAgain, ignore } from './ignoring';
import { Importing } from './importing';
import { chooseList, leaveList, setListUnit } from './list-commands';
import { readLastYear } from './last-year';
import { LiveCheck } from './live-check';
import { openWorkbook } from './open-workbook';
import type { Answer } from './state/question';
import { reportFile } from './report-file';
import type { SessionOptions } from './session-options';
import type {
  DocumentFile,
  DocumentFormat,
  ImportAnswer,
  ReportFile,
  ReportFormat,
  SessionView,
  TemplateActions,
} from './state/session-view';
import type { Settings } from './state/settings';
import type { SessionState } from './state/session-state';
import { templateActions } from './template';
import { tablesAsGenerated, tablesAsPublished } from './tables-now';

/** One workbook, and the work on its disclosure. */
export class Session implements SessionView {
  private readonly workspace: Workspace;
  private readonly importing: Importing;
  private live: LiveCheck | null = null;

  private constructor(host: Host, options: SessionOptions) {
    this.workspace = new Workspace(host, options, catchUp);
    this.importing = new Importing(this.workspace);
  }

  /** A session on a workbook. What an earlier one left half-way is put back first. */
  static async open(host: Host, options: SessionOptions): Promise<Session> {
    const session = new Session(host, options);
    const { workspace } = session;
    const live = new LiveCheck(workspace);
    session.live = live;
    await workspace.command('open', () => openWorkbook(workspace, live));
    return session;
  }

  /** The workbook is closed: nothing is looked at any more. */
  close(): void {
    this.live?.end();
  }

  state(): SessionState {
    return this.workspace.state();
  }

  subscribe(listener: () => void): () => void {
    return this.workspace.subscribe(listener);
  }

  async changeSettings(change: Partial<Settings>): Promise<void> {
    await changeSettings(this.workspace, change);
  }

  async loadClassification(name: string, bytes: Uint8Array): Promise<void> {
    await this.workspace.command('classification', () => loadClassification(this.workspace, name, bytes));
    this.importing.readAgain();
  }

  async dropClassification(): Promise<void> {
    await this.workspace.command('classification', () => dropClassification(this.workspace));
    this.importing.readAgain();
  }

  async run(command: Action): Promise<void> {
    await this.workspace.command(command, () => ACTIONS[command](this.workspace));
  }

  async previewFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.workspace.command('importLines', () => this.importing.readFile(name, bytes));
  }

  async readLastYear(name: string, bytes: Uint8Array): Promise<void> {
    await this.workspace.command('readLastYear', () => readLastYear(this.workspace, name, bytes));
  }

  get template(): TemplateActions {
    return templateActions(this.workspace);
  }

  async previewSelection(): Promise<void> {
    await this.workspace.command('importLines', () => this.importing.readSelection());
  }

  setMoneyUnit(unit: MoneyUnit): Promise<void> {
    this.importing.setMoneyUnit(unit);
    return Promise.resolve();
  }

  mapColumn(column: number, field: LineField | null): Promise<void> {
    this.importing.mapColumn(column, field);
    return Promise.resolve();
  }

  dismissImport(): void {
    this.importing.dismiss();
  }

  acceptImport(options: ImportAnswer): Promise<void> {
    return this.importing.accept(options);
  }

  async chooseList(sheet: string): Promise<void> {
    await this.workspace.command('chooseList', () => chooseList(this.workspace, sheet));
  }

  async setListUnit(unit: MoneyUnit): Promise<void> {
    await this.workspace.quietly(() => setListUnit(this.workspace, unit));
    this.workspace.show({});
  }

  async previewSheet(sheet: string): Promise<void> {
    await this.workspace.command('importLines', () => this.importing.readSheet(sheet));
  }

  async leaveList(sheet: string): Promise<void> {
    await this.workspace.command('leaveList', () => leaveList(this.workspace, sheet));
    await this.workspace.quietly(() => remark(this.workspace));
  }

  showOnly(sheet: string | null): void {
    this.workspace.showOnly(sheet);
  }

  show(show: Shown): void {
    this.workspace.show({ asked: { show } });
  }

  async reveal(at: CellReference): Promise<void> {
    await this.workspace.quietly(() => this.workspace.host.reveal(at));
  }

  async fix(key: string): Promise<void> {
    await fix(this.workspace, key);
  }

  async ignore(key: string, reason: string): Promise<void> {
    await ignore(this.workspace, key, reason);
  }

  async countAgain(key: string): Promise<void> {
    await countAgain(this.workspace, key);
  }

  async exportReport(format: ReportFormat): Promise<ReportFile | null> {
    return (await this.workspace.quietly(() => reportFile(this.workspace, format))) ?? null;
  }

  async exportDocument(format: DocumentFormat): Promise<DocumentFile | null> {
    return (await this.workspace.quietly(() => documentFile(this.workspace, format))) ?? null;
  }

  /** The tables as they would be published now; null if there are none. The check that goes on is left alone. */
  tablesToPublish(): Promise<WorkbookPlan | null> {
    return tablesAsPublished(this.workspace);
  }

  /** The tables as they would be generated now, whatever has been typed since the last look; null if there are none. */
  currentPlan(): Promise<WorkbookPlan | null> {
    return tablesAsGenerated(this.workspace);
  }

  answer(answer: Answer): Promise<void> {
    return this.workspace.answer(answer);
  }

  dismissNotice(): void {
    this.workspace.show({ notice: null });
  }

  cancel(): void {
    this.workspace.cancelling = true;
  }
}
