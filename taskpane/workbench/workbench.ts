import type { Language } from '../../src/core/index';
import { FileProblem } from '../../src/hosts/file-problem';
import { GridHost, type GridApp, type GridData } from '../../src/hosts/grid';
import { download, fileName, XLSX } from '../components/download';
import { mountPane, type MountedPane } from '../mount';
import { Session } from '../session/session';
import type { Notice } from '../session/state';
import { textsOf } from '../texts/texts';
import type { ThemeName } from '../theme';
import type { Autosave, Lost } from './autosave';
import { openPrintView } from './open-print-view';
import type { Sample } from './samples';
import { WORKBENCH_TEXTS, type WorkbenchTexts } from './texts';
import { readFile, writeFile, type SaveStyle } from './workbench-file';

/** Milliseconds without an edit before edited tables are checked again. */
const PAUSE = 600;
/** Milliseconds after a change before the workbook is kept in the browser. */
const KEEP_AFTER = 1500;
/** Commands that leave the workbook's cells as they are. */
const LOOKS_ONLY: readonly Notice['kind'][] = ['checked', 'marks-cleared', 'published', 'cancelled'];

export interface WorkbenchOptions {
  readonly language: Language;
  readonly version: string;
  readonly theme: ThemeName;
  /** Where the pane is shown. */
  readonly pane: HTMLElement;
  readonly app: GridApp;
  readonly autosave: Autosave | null;
}

/** A question that has to be answered before something is lost. */
export interface WorkbenchQuestion {
  readonly text: string;
  readonly yes: string;
  readonly no: string;
  /** The answer that loses nothing. */
  readonly safe: boolean;
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
  private keeping: ReturnType<typeof setTimeout> | undefined;
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
  async open(
    name: string,
    data: GridData,
    { changed = false, prepare }: { changed?: boolean; prepare?: (session: Session) => Promise<void> } = {},
  ): Promise<void> {
    const { app, pane, language, version, theme } = this.options;
    this.opened?.session.close();
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
    await prepare?.(session);
    await host.onEdit(() => this.touched());
    this.watch(session);
    this.opened = { host, session, pane: mountPane(pane, session, { theme }) };
    document.title = `${name} · ${this.texts.title}`;
    this.show({ name, changed });
    await (changed ? this.keep() : this.options.autosave?.clear());
  }

  newWorkbook(): Promise<void> {
    return this.open(this.texts.untitled, this.emptyData());
  }

  private emptyData(): GridData {
    const { untitled, firstSheet } = this.texts;
    return {
      name: untitled,
      sheetOrder: ['first'],
      sheets: { first: { id: 'first', name: firstSheet } },
    };
  }

  /** A new workbook with the lines of a sample unit. */
  async openSample({ unit, year, lines }: Sample): Promise<void> {
    await this.open(`${unit} ${String(year)}`, this.emptyData(), {
      prepare: async (session) => {
        await session.changeSettings({ unit, year });
        await session.previewFile('lines.csv', lines);
        await session.acceptImport({ skipRefused: false });
      },
    });
  }

  async openFile(file: File): Promise<void> {
    await this.during(this.texts.opening(file.name), async () => {
      const { name, data, dropped } = await readFile(file);
      await this.open(name, data);
      return [this.texts.opened(file.name), this.texts.dropped(dropped)].join('');
    });
  }

  async save(style: SaveStyle): Promise<void> {
    const { opened } = this;
    if (opened) {
      const file = fileName(this.shown.name, 'xlsx');
      await this.during(this.texts.saving(file), async () => {
        const bytes = await writeFile(opened.host, style, await opened.session.currentPlan());
        if (bytes === null) {
          throw new Error(this.texts.saveStale);
        }
        download(file, bytes, XLSX);
        if (style !== 'values') {
          this.show({ changed: false });
          clearTimeout(this.keeping);
          await this.options.autosave?.clear();
        }
        return this.texts.saved(file);
      });
    }
  }

  /** Offers what an earlier page left unsaved. True if it was taken. */
  async offerLost(): Promise<boolean> {
    const { autosave, language } = this.options;
    for (const lost of (await autosave?.lost()) ?? []) {
      const time = new Date(lost.time).toLocaleString(language);
      const { recoverable, recoverYes, recoverNo } = this.texts;
      const yes = await this.ask(recoverable(lost.name, time), recoverYes, recoverNo, true);
      if (yes) {
        await this.recover(lost);
        return true;
      }
      await autosave?.remove(lost.id);
    }
    return false;
  }

  private async recover({ id, name, data }: Lost): Promise<void> {
    await this.open(name, data, { changed: true });
    await this.options.autosave?.remove(id);
    this.show({ message: { text: this.texts.recovered(name), isTrouble: false } });
  }

  /** Whether the open workbook may be given up: the user is asked if it was changed. */
  mayGiveUp(): Promise<boolean> {
    const { discard, discardYes, discardNo } = this.texts;
    return this.shown.changed
      ? this.ask(discard(this.shown.name), discardYes, discardNo, false)
      : Promise.resolve(true);
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
      this.show({ busy: null, message: { text: this.troubleOf(error), isTrouble: true } });
    }
  }

  private troubleOf(error: unknown): string {
    if (error instanceof FileProblem) {
      return textsOf(this.options.language).fileProblems[error.code](error.file);
    }
    return this.texts.failed(error instanceof Error ? error.message : String(error));
  }

  private ask(text: string, yes: string, no: string, safe: boolean): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (is: boolean): void => {
        this.show({ question: null });
        resolve(is);
      };
      this.show({ question: { text, yes, no, safe, answer } });
    });
  }

  /** What a session's commands and decisions change is nowhere but here, either. */
  private watch(session: Session): void {
    let { notice, settings } = session.state();
    session.subscribe(() => {
      const now = session.state();
      const done = now.notice !== notice && now.notice !== null && !LOOKS_ONLY.includes(now.notice.kind);
      if (done || now.settings !== settings) {
        this.touched();
      }
      ({ notice, settings } = now);
      this.show({});
    });
  }

  private touched(): void {
    if (!this.shown.changed) {
      this.show({ changed: true });
    }
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => void this.keep(), KEEP_AFTER);
  }

  private async keep(): Promise<void> {
    const { opened } = this;
    if (opened && this.shown.changed) {
      // A browser that has no room left keeps the last state that it took.
      await this.options.autosave?.keep(this.shown.name, opened.host.data()).catch(() => undefined);
    }
  }
}
