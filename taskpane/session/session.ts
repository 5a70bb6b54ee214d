import {
  dayOf,
  explained,
  htmlReport,
  jsonReport,
  reportTexts,
  textReport,
  type CellReference,
  type ColumnMapping,
  type LineField,
  type MoneyUnit,
  type WorkbookPlan,
} from '../../src/core/index';
import type { Host } from '../../src/hosts/host';
import { readWorkbookBytes } from '../../src/hosts/workbook-bytes';
import { catchUp, check, checkThisTable, clearMarks, remark } from './checking';
import { dropClassification, loadClassification } from './classification';
import { finalise, generate, newInput, undo, writeFix } from './commands';
import { Desk, type Answer, type SessionOptions } from './desk';
import { previewOf, readList, type ReadList } from './import-preview';
import { chooseList, importLines, leaveList, setListUnit } from './list-commands';
import { mappingOf } from './list-records';
import { LiveCheck } from './live-check';
import { planOf } from './plan';
import { lookForPrinted } from './printed';
import { tablesToPublish } from './publication';
import type { SessionState, SessionView, Settings, Step } from './state';

/** One workbook, and the work on its disclosure. */
export class Session implements SessionView {
  private readonly desk: Desk;
  private list: ReadList | null = null;
  private live: LiveCheck | null = null;

  private constructor(host: Host, options: SessionOptions) {
    this.desk = new Desk(host, options);
  }

  /** A session on a workbook. What an earlier one left half-way is put back first. */
  static async open(host: Host, options: SessionOptions): Promise<Session> {
    const session = new Session(host, options);
    const { desk } = session;
    const live = new LiveCheck(desk);
    session.live = live;
    await desk.command('open', async () => {
      const recovered = await host.recover();
      const { functions } = await host.capabilities();
      await desk.recall();
      await desk.book.reload(desk.settings);
      await host.onEdit((edit) => live.onEdit(edit));
      await host.onSelect((at) => desk.select(at));
      desk.show({ functions, printed: lookForPrinted(desk) });
      return recovered ? { kind: 'recovered' } : null;
    });
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
    const { desk } = this;
    desk.memory = { ...desk.memory, settings: { ...desk.settings, ...change } };
    desk.book.readLines(desk.settings);
    desk.show({});
    await desk.quietly(async () => {
      await desk.remember();
      // A command checks again when it ends.
      if (desk.state().busy === null) {
        await catchUp(desk);
      }
    });
  }

  async loadClassification(name: string, bytes: Uint8Array): Promise<void> {
    await this.desk.command('classification', () => loadClassification(this.desk, name, bytes));
    this.previewAgain();
  }

  async dropClassification(): Promise<void> {
    await this.desk.command('classification', () => dropClassification(this.desk));
    this.previewAgain();
  }

  private previewAgain(): void {
    if (this.list) {
      const { moneyUnit, mapping } = this.list;
      this.preview(this.list, moneyUnit, mapping);
    }
  }

  async newInput(): Promise<void> {
    await this.desk.command('newInput', () => newInput(this.desk));
  }

  async previewFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.desk.command('importLines', async () => {
      this.preview({ from: name, workbook: await readWorkbookBytes(bytes, name), sheet: null });
      return null;
    });
  }

  async previewSelection(): Promise<void> {
    await this.desk.command('importLines', async () => {
      const workbook = await this.desk.host.readSelection();
      const from = workbook.sheets[0]?.name ?? '';
      const isOurs = from === this.desk.book.inputSheet;
      this.preview({ from, workbook, sheet: isOurs ? null : from });
      return null;
    });
  }

  setMoneyUnit(unit: MoneyUnit): Promise<void> {
    if (this.list) {
      this.preview(this.list, unit, this.list.mapping);
    }
    return Promise.resolve();
  }

  mapColumn(column: number, field: LineField | null): Promise<void> {
    if (this.list) {
      const { moneyUnit, mapping } = this.list;
      this.preview(this.list, moneyUnit, new Map(mapping).set(column, field));
    }
    return Promise.resolve();
  }

  private preview(
    { from, workbook, sheet }: Pick<ReadList, 'from' | 'workbook' | 'sheet'>,
    unit: MoneyUnit | null = null,
    mapping: ColumnMapping = new Map(),
  ): void {
    const { settings } = this.desk;
    const { classification } = this.desk.book;
    this.list = readList(from, workbook, unit, mapping, settings, classification, sheet);
    this.desk.show({ importing: previewOf(this.list, settings.year) });
  }

  dismissImport(): void {
    this.list = null;
    this.desk.show({ importing: null });
  }

  async acceptImport({
    skipRefused,
    writeRefused = false,
  }: {
    readonly skipRefused: boolean;
    readonly writeRefused?: boolean;
  }): Promise<void> {
    const { list } = this;
    const { budget, rows } = list?.reading ?? {};
    const left = rows?.refused ?? 0;
    const any = (rows?.read ?? 0) > 0 || (writeRefused && left > 0);
    if (list && budget && any && (left === 0 || skipRefused || writeRefused)) {
      await this.desk.command('importLines', () =>
        importLines(this.desk, list, writeRefused ? 'write' : 'skip', () => this.dismissImport()),
      );
    }
  }

  async chooseList(sheet: string): Promise<void> {
    await this.desk.command('chooseList', () => chooseList(this.desk, sheet));
  }

  async setListUnit(unit: MoneyUnit): Promise<void> {
    await this.desk.quietly(() => setListUnit(this.desk, unit));
    this.desk.show({});
  }

  async previewSheet(sheet: string): Promise<void> {
    const { desk } = this;
    await desk.command('importLines', async () => {
      const workbook = await desk.host.read([sheet]);
      const how = desk.book.recordOf(sheet);
      this.preview({ from: sheet, workbook, sheet }, how?.moneyUnit ?? null, mappingOf(how));
      return null;
    });
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
    const fix = this.state().check?.findings.find((one) => one.key === key)?.fix;
    if (fix?.kind === 'regenerate') {
      await this.generate();
    } else if (fix) {
      await this.desk.command('fix', () => writeFix(this.desk, fix.writes));
    }
  }

  async ignore(key: string, reason: string): Promise<void> {
    await this.decide({ ...this.desk.memory.ignored, [key]: reason });
  }

  async heed(key: string): Promise<void> {
    const rest = Object.entries(this.desk.memory.ignored).filter(([one]) => one !== key);
    await this.decide(Object.fromEntries(rest));
  }

  private async decide(ignored: Readonly<Record<string, string>>): Promise<void> {
    const { desk } = this;
    desk.memory = { ...desk.memory, ignored };
    await desk.quietly(async () => {
      await desk.remember();
      await remark(desk);
    });
  }

  exportReport(
    format: 'html' | 'json' | 'text',
  ): Promise<{ readonly name: string; readonly ending: string; readonly text: string } | null> {
    const { desk } = this;
    const report = desk.book.lastReport();
    if (!report) {
      return Promise.resolve(null);
    }
    const { language, version } = desk.options;
    const unit = desk.settings.unit || (report.unitName ?? '');
    const file = `${unit} ${String(report.year ?? desk.settings.year)}`.trim();
    const ignored = explained(report.findings, desk.memory.ignored);
    const write = { html: htmlReport, json: jsonReport, text: textReport }[format];
    const checkedOn = dayOf(new Date());
    return Promise.resolve({
      name: `${file} ${reportTexts(language).title}`,
      ending: format === 'text' ? 'txt' : format,
      text: write(report, { language, version, file, checkedOn, ignored }),
    });
  }

  /** The tables as they would be published now; null if there are none. The check that goes on is left alone. */
  async tablesToPublish(): Promise<WorkbookPlan | null> {
    const { host, book, settings } = this.desk;
    const generated = await host.generatedSheets();
    const tables = generated.filter(({ id }) => id !== 'input').map(({ name }) => name);
    const budget = book.reading?.budget;
    return budget && tables.length > 0
      ? tablesToPublish(budget, settings.form, await host.read(tables), generated)
      : null;
  }

  /** The tables as they would be generated now, whatever has been typed since the last look; null if there are none. */
  async currentPlan(): Promise<WorkbookPlan | null> {
    const { host, book, settings } = this.desk;
    const tables = (await host.generatedSheets()).filter(({ id }) => id !== 'input');
    const { budget } = book.linesOf(await host.read(null), settings);
    return budget && tables.length > 0 ? planOf(budget, settings.form) : null;
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
