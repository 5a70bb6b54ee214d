import type { CellReference, LineField, MoneyUnit, WorkbookPlan } from '../../src/core/index';
import type { Host } from '../../src/hosts/host';
import { check, checkThisTable, clearMarks, remark } from './checking';
import { dropClassification, loadClassification } from './classification';
import { finalise, generate, newInput, undo } from './commands';
import { changeSettings } from './change-settings';
import { Desk } from './desk';
import { fix } from './fix';
import { heed, ignore } from './ignoring';
import { Importing } from './importing';
import { chooseList, leaveList, setListUnit } from './list-commands';
import { LiveCheck } from './live-check';
import { openWorkbook } from './open-workbook';
import type { Answer } from './state/question';
import { reportFile } from './report-file';
import type { SessionOptions } from './session-options';
import type { ImportAnswer, ReportFile, ReportFormat, SessionView } from './state/session-view';
import type { Settings } from './state/settings';
import type { SessionState } from './state/session-state';
import type { Step } from './state/step';
import { tablesAsGenerated, tablesAsPublished } from './tables-now';

/** One workbook, and the work on its disclosure. */
export class Session implements SessionView {
  private readonly desk: Desk;
  private readonly importing: Importing;
  private live: LiveCheck | null = null;

  private constructor(host: Host, options: SessionOptions) {
    this.desk = new Desk(host, options);
    this.importing = new Importing(this.desk);
  }

  /** A session on a workbook. What an earlier one left half-way is put back first. */
  static async open(host: Host, options: SessionOptions): Promise<Session> {
    const session = new Session(host, options);
    const { desk } = session;
    const live = new LiveCheck(desk);
    session.live = live;
    await desk.command('open', () => openWorkbook(desk, live));
    return session;
  }

  /** The workbook is closed: nothing is looked at any more. */
  close(): void {
    this.live?.end();
  }

  state(): SessionState {
    return this.desk.state();
  }

  subscribe(listener: () => void): () => void {
    return this.desk.subscribe(listener);
  }

  async changeSettings(change: Partial<Settings>): Promise<void> {
    await changeSettings(this.desk, change);
  }

  async loadClassification(name: string, bytes: Uint8Array): Promise<void> {
    await this.desk.command('classification', () => loadClassification(this.desk, name, bytes));
    this.importing.readAgain();
  }

  async dropClassification(): Promise<void> {
    await this.desk.command('classification', () => dropClassification(this.desk));
    this.importing.readAgain();
  }

  async newInput(): Promise<void> {
    await this.desk.command('newInput', () => newInput(this.desk));
  }

  async previewFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.desk.command('importLines', () => this.importing.readFile(name, bytes));
  }

  async previewSelection(): Promise<void> {
    await this.desk.command('importLines', () => this.importing.readSelection());
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
    await this.desk.command('chooseList', () => chooseList(this.desk, sheet));
  }

  async setListUnit(unit: MoneyUnit): Promise<void> {
    await this.desk.quietly(() => setListUnit(this.desk, unit));
    this.desk.show({});
  }

  async previewSheet(sheet: string): Promise<void> {
    await this.desk.command('importLines', () => this.importing.readSheet(sheet));
  }

  async leaveList(sheet: string): Promise<void> {
    await this.desk.command('leaveList', () => leaveList(this.desk, sheet));
    await this.desk.quietly(() => remark(this.desk));
  }

  async generate(): Promise<void> {
    await this.desk.command('generate', () => generate(this.desk));
  }

  async check(): Promise<void> {
    await this.desk.command('check', () => check(this.desk));
  }

  async checkThisTable(): Promise<void> {
    await this.desk.command('checkThisTable', () => checkThisTable(this.desk));
  }

  showOnly(sheet: string | null): void {
    this.desk.showOnly(sheet);
  }

  show(show: Step | 'help'): void {
    this.desk.show({ asked: { show } });
  }

  async clearMarks(): Promise<void> {
    await this.desk.command('clearMarks', () => clearMarks(this.desk));
  }

  async finalise(): Promise<void> {
    await this.desk.command('finalise', () => finalise(this.desk));
  }

  async undo(): Promise<void> {
    await this.desk.command('undo', () => undo(this.desk));
  }

  async reveal(at: CellReference): Promise<void> {
    await this.desk.quietly(() => this.desk.host.reveal(at));
  }

  async fix(key: string): Promise<void> {
    await fix(this.desk, key);
  }

  async ignore(key: string, reason: string): Promise<void> {
    await ignore(this.desk, key, reason);
  }

  async heed(key: string): Promise<void> {
    await heed(this.desk, key);
  }

  exportReport(format: ReportFormat): Promise<ReportFile | null> {
    return Promise.resolve(reportFile(this.desk, format));
  }

  /** The tables as they would be published now; null if there are none. The check that goes on is left alone. */
  tablesToPublish(): Promise<WorkbookPlan | null> {
    return tablesAsPublished(this.desk);
  }

  /** The tables as they would be generated now, whatever has been typed since the last look; null if there are none. */
  currentPlan(): Promise<WorkbookPlan | null> {
    return tablesAsGenerated(this.desk);
  }

  async repair(): Promise<void> {
    await this.desk.command('repair', async () => ({
      kind: 'repaired',
      formulas: await this.desk.host.repairFunctions(),
    }));
  }

  answer(answer: Answer): Promise<void> {
    return this.desk.answer(answer);
  }

  dismissNotice(): void {
    this.desk.show({ notice: null });
  }

  cancel(): void {
    this.desk.cancelling = true;
  }
}
