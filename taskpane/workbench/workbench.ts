import type { Language } from '../../src/core/index';
import { GridHost, type GridApp, type GridData } from '../../src/hosts/grid';
import { turnSheets, visibleSheets, watchSheets } from '../../src/hosts/grid/sheets';
import { download, fileName, XLSX } from '../components/download';
import { mountPane, type MountedPane } from '../mount';
import { Session } from '../session/session';
import type { Notice } from '../session/state';
import { onSystemTheme, prefersDark, systemTheme } from '../theme';
import type { Autosave, Lost } from './autosave';
import { Keeper } from './keeper';
import { openPrintView } from './open-print-view';
import { slippedTables } from './open-sample';
import type { Sample } from './samples';
import { sheetEntries, type SheetEntry } from './sheet-entries';
import { Shown, Told } from './shown';
import { readFile, writeFile, type SaveStyle } from './workbench-file';

/** Milliseconds without an edit before edited tables are checked again. */
const PAUSE = 600;
/** Commands that leave the workbook's cells as they are. */
const LOOKS_ONLY: readonly Notice['kind'][] = ['checked', 'marks-cleared', 'published', 'cancelled'];

export interface WorkbenchOptions {
  readonly language: Language;
  readonly version: string;
  /** Where the pane is shown. */
  readonly pane: HTMLElement;
  readonly app: GridApp;
  readonly autosave: Autosave | null;
}

interface OpeningOptions {
  readonly changed?: boolean;
  /** What is done before it is shown. */
  readonly prepare?: (session: Session) => Promise<void>;
  /** Called when the cells are there, before the pane knows what they say. */
  readonly shown?: () => Promise<void>;
}

interface Open {
  readonly host: GridHost;
  readonly session: Session;
  readonly pane: MountedPane;
  /** Ends looking at its sheets. */
  readonly unwatch: () => void;
}

/** One workbook at a time, in a grid with the pane beside it. */
export class Workbench extends Shown {
  private opened: Open | null = null;
  private readonly keeper: Keeper;

  constructor(private readonly options: WorkbenchOptions) {
    super(options.language);
    this.keeper = new Keeper(
      this.options.autosave,
      () =>
        this.opened && this.shown.changed ? { name: this.shown.name, data: this.opened.host.data() } : null,
      () => this.show({ warning: this.texts.notKept }),
    );
    this.followSystem();
    onSystemTheme(() => this.followSystem());
  }

  /** Shows bar, grid and pane in the colours that the system asks for. */
  private followSystem(): void {
    const theme = systemTheme();
    this.options.app.view?.setDark(prefersDark());
    this.opened?.pane.setTheme(theme);
    this.show({ theme });
  }

  /** The sheets of the open workbook with how they stand. */
  sheets(): readonly SheetEntry[] {
    const { opened } = this;
    return opened ? sheetEntries(visibleSheets(opened.host.book), opened.session.state()) : [];
  }

  /** Brings a sheet to the front, and the keyboard to its cells. */
  showSheet(name: string): void {
    this.opened?.host.book.sheet(name).activate();
    this.options.app.view?.focus();
  }

  /** Brings the next sheet to the front, or the one before. */
  turnSheets(by: 1 | -1): void {
    if (this.opened) {
      turnSheets(this.opened.host.book, by);
    }
  }

  /** The open workbook; null before the first one is. */
  get current(): Open | null {
    return this.opened;
  }

  /** Opens a workbook in the place of the one that is open. */
  async open(
    name: string,
    data: GridData,
    { changed = false, prepare, shown }: OpeningOptions = {},
  ): Promise<void> {
    const { app, pane, language, version } = this.options;
    const { theme } = this.shown;
    this.opened?.unwatch();
    this.opened?.session.close();
    this.opened?.pane.unmount();
    this.opened?.host.dispose();
    this.opened = null;
    const host = new GridHost(app, data, {
      handOver: (bytes) => download(fileName(`${this.shown.name}（公开）`, 'xlsx'), bytes, XLSX),
    });
    await shown?.();
    const session = await Session.open(host, {
      language,
      version,
      year: new Date().getFullYear(),
      pause: PAUSE,
    });
    await prepare?.(session);
    await host.onEdit(() => this.touched());
    this.watch(session);
    const unwatch = watchSheets(host.book, () => this.show({}));
    this.opened = { host, session, pane: mountPane(pane, session, { theme, place: 'workbench' }), unwatch };
    document.title = `${name} · ${this.texts.title}`;
    this.show({ name, changed });
    app.view?.focus();
    await (changed ? this.keeper.keep() : this.keeper.clear());
  }

  newWorkbook(): Promise<void> {
    return this.open(this.texts.untitled, this.emptyData());
  }

  /** A new workbook with a sheet to enter budget lines in. */
  newFromTemplate(): Promise<void> {
    return this.open(this.texts.untitled, this.emptyData(), { prepare: (session) => session.newInput() });
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
  async openSample(sample: Sample): Promise<void> {
    const { unit, year, lines, kind } = sample;
    if (kind === 'slips') {
      const name = this.texts.slipped(unit, year);
      await this.during(this.texts.opening.file(name), async () => {
        await this.open(name, await slippedTables(sample, name));
        return null;
      });
      return;
    }
    await this.open(`${unit} ${String(year)}`, this.emptyData(), {
      prepare: async (session) => {
        await session.changeSettings({ unit, year });
        await session.previewFile('lines.csv', lines);
        await session.acceptImport({ skipRefused: false });
      },
    });
  }

  async openFile(file: File): Promise<void> {
    const { opening, opened } = this.texts;
    await this.during(opening.file(file.name), async (tell) => {
      await tell(opening.reading(file.name), 0.1);
      const { name, data, dropped } = await readFile(file);
      await tell(opening.showing(file.name), 0.5);
      await this.open(name, data, { shown: () => tell(opening.understanding(file.name), 0.8) });
      return [opened(file.name), this.texts.dropped(dropped)].join('');
    });
  }

  async save(style: SaveStyle): Promise<void> {
    const { opened } = this;
    if (opened) {
      const file = fileName(this.shown.name, 'xlsx');
      await this.during(this.texts.saving(file), async () => {
        const bytes = await writeFile(opened.host, style, await opened.session.currentPlan());
        if (bytes === null) {
          throw new Told(this.texts.saveStale);
        }
        download(file, bytes, XLSX);
        if (style !== 'values') {
          this.show({ changed: false });
          await this.keeper.clear();
        }
        return this.texts.saved(file);
      });
    }
  }

  /** Offers what an earlier page left unsaved. True if it was taken. */
  async offerLost(): Promise<boolean> {
    const { autosave, language } = this.options;
    // What can't be looked through can't be offered; the rest of the page does without.
    for (const lost of (await autosave?.lost().catch(() => [])) ?? []) {
      const time = new Date(lost.time).toLocaleString(language);
      const { recoverable, recoverYes, recoverNo } = this.texts;
      const yes = await this.ask(recoverable(lost.name, time), recoverYes, recoverNo, true);
      if (yes) {
        await this.recover(lost);
        return true;
      }
      await autosave?.remove(lost.id).catch(() => undefined);
    }
    return false;
  }

  private async recover({ id, name, data }: Lost): Promise<void> {
    await this.open(name, data, { changed: true });
    await this.options.autosave?.remove(id).catch(() => undefined);
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
      openPrintView(plan, this.texts, this.shown.theme);
      return null;
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
    // What was told of the file, that it is open or saved, is no news any more.
    const told = this.shown.message?.isTrouble === false;
    if (!this.shown.changed || told) {
      this.show({ changed: true, ...(told && { message: null }) });
    }
    this.keeper.touched();
  }
}
