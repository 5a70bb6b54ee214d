import type { Language } from '../src/core/index';
import { GridHost, type GridApp, type GridData } from '../src/hosts/grid';
import { turnSheets, visibleSheets, watchSheets } from '../src/hosts/grid/sheets';
import { pageSolver } from '../src/hosts/solver/page-solver';
import { download, fileName, XLSX } from '../taskpane/components/download';
import { mountPane, type MountedPane } from '../taskpane/mount';
import { Session } from '../src/session/session';
import { onSystemTheme, prefersDark, systemTheme } from '../taskpane/theme';
import type { Autosave } from './autosave';
import { watchSession } from './watch-session';
import { UnsavedWork } from './unsaved-work';
import { sheetEntries, type SheetEntry } from './sheet-entries';
import { Shown } from './shown';

/** Milliseconds without an edit before edited tables are checked again. */
const PAUSE = 600;

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
export class OneWorkbook extends Shown {
  protected opened: Open | null = null;
  protected readonly unsavedWork: UnsavedWork;

  constructor(protected readonly options: WorkbenchOptions) {
    super(options.language);
    this.unsavedWork = new UnsavedWork(
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
    return opened ? sheetEntries(visibleSheets(opened.host.grid), opened.session.state()) : [];
  }

  /** Brings a sheet to the front, and the keyboard to its cells. */
  showSheet(name: string): void {
    this.opened?.host.grid.sheet(name).activate();
    this.options.app.view?.focus();
  }

  /** Brings the next sheet to the front, or the one before. */
  turnSheets(by: 1 | -1): void {
    if (this.opened) {
      turnSheets(this.opened.host.grid, by);
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
      solver: pageSolver,
    });
    await prepare?.(session);
    await host.onEdit(() => this.touched());
    watchSession(session, { changed: () => this.touched(), told: () => this.show({}) });
    const unwatch = watchSheets(host.grid, () => this.show({}));
    this.opened = { host, session, pane: mountPane(pane, session, { theme, place: 'workbench' }), unwatch };
    document.title = `${name} · ${this.texts.title}`;
    this.show({ name, changed, givenUp: false });
    app.view?.focus();
    await (changed ? this.unsavedWork.keep() : this.unsavedWork.clear());
  }

  private touched(): void {
    // What was told of the file, that it is open or saved, is no news any more.
    const told = this.shown.message?.isTrouble === false;
    if (!this.shown.changed || told) {
      this.show({ changed: true, ...(told && { message: null }) });
    }
    this.unsavedWork.touched();
  }
}
