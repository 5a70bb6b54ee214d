import type { Language } from '../../src/core/index';
import { GridHost, type GridApp, type GridData } from '../../src/hosts/grid';
import { mountPane, type MountedPane } from '../mount';
import { Session } from '../session/session';
import type { ThemeName } from '../theme';
import { download, fileName, XLSX } from './download';
import { openPrintView } from './open-print-view';
import type { Sample } from './samples';
import { WORKBENCH_TEXTS, type WorkbenchTexts } from './texts';

/** Milliseconds without an edit before edited tables are checked again. */
const PAUSE = 600;

export interface WorkbenchOptions {
  readonly language: Language;
  readonly version: string;
  readonly theme: ThemeName;
  /** Where the pane is shown. */
  readonly pane: HTMLElement;
  readonly app: GridApp;
}

/** A question that has to be answered before something is lost. */
export interface WorkbenchQuestion {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  readonly answer: (yes: boolean) => void;
}

export interface WorkbenchState {
  /** Name of the workbook, without an ending. */
  readonly name: string;
  /** Whether something was changed since it was opened or saved. */
  readonly changed: boolean;
  /** What is being done; null if nothing is. */
  readonly busy: string | null;
  readonly message: { readonly text: string; readonly isTrouble: boolean } | null;
  readonly question: WorkbenchQuestion | null;
}

interface Open {
  readonly host: GridHost;
  readonly session: Session;
  readonly pane: MountedPane;
}

/** One workbook at a time, in a grid with the pane beside it. */
export class Workbench {
  readonly texts: WorkbenchTexts;
  private shown: WorkbenchState;
  private opened: Open | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly options: WorkbenchOptions) {
    this.texts = WORKBENCH_TEXTS[options.language];
    const { untitled } = this.texts;
    this.shown = { name: untitled, changed: false, busy: null, message: null, question: null };
  }

  state(): WorkbenchState {
    return this.shown;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  show(change: Partial<WorkbenchState>): void {
    this.shown = { ...this.shown, ...change };
    this.listeners.forEach((listener) => listener());
  }

  /** The open workbook; null before the first one is. */
  get current(): Open | null {
    return this.opened;
  }

  /** Opens a workbook in the place of the one that is open. */
  async open(name: string, data: GridData): Promise<Session> {
    const { app, pane, language, version, theme } = this.options;
    this.opened?.pane.unmount();
    this.opened?.host.dispose();
    const host = new GridHost(app, data, {
      handOver: (bytes) => download(fileName(`${this.shown.name}（公开）`, 'xlsx'), bytes, XLSX),
    });
    const session = await Session.open(host, {
      language,
      version,
      year: new Date().getFullYear(),
      pause: PAUSE,
    });
    await host.onEdit(() => this.touched());
    session.subscribe(() => this.show({}));
    this.opened = { host, session, pane: mountPane(pane, session, { theme }) };
    document.title = `${name} · ${this.texts.title}`;
    this.show({ name, changed: false });
    return session;
  }

  newWorkbook(): Promise<Session> {
    const { untitled, firstSheet } = this.texts;
    return this.open(untitled, {
      name: untitled,
      sheetOrder: ['first'],
      sheets: { first: { id: 'first', name: firstSheet } },
    });
  }

  /** A new workbook with the lines of a sample unit. */
  async openSample({ unit, year, lines }: Sample): Promise<void> {
    const session = await this.newWorkbook();
    await session.changeSettings({ unit, year });
    await session.previewFile('lines.csv', lines);
    await session.acceptImport({ skipRefused: false });
    this.show({ name: `${unit} ${String(year)}`, changed: false });
  }

  /** Something was done to the workbook that is nowhere but here. */
  touched(): void {
    if (!this.shown.changed) {
      this.show({ changed: true });
    }
  }

  /** Shows the tables as they are printed. */
  print(): Promise<void> {
    return this.during(this.texts.preparingPrint, async () => {
      const plan = (await this.opened?.session.tablesToPublish()) ?? null;
      if (plan === null || plan.sheets.length === 0) {
        return this.texts.nothingToPrint;
      }
      openPrintView(plan, this.texts, this.options.theme);
      return null;
    });
  }

  /** Does something that takes time, and tells of trouble. */
  async during(busy: string, work: () => Promise<string | null>): Promise<void> {
    if (this.shown.busy !== null) {
      return;
    }
    this.show({ busy, message: null });
    try {
      const text = await work();
      this.show({ busy: null, message: text === null ? null : { text, isTrouble: false } });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      this.show({ busy: null, message: { text: this.texts.failed(detail), isTrouble: true } });
    }
  }
}
