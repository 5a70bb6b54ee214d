import type { CellReference, Language, Report } from '../../src/core/index';
import type { GeneratedSheet, Host, Mark, Unmarked } from '../../src/hosts/host';
import { UndoSteps } from '../../src/hosts/undo-steps';
import { Book } from './book';
import { catchUp } from './checking';
import { emptyMemory, memoryText, readMemory, type Memory } from './memory';
import { obstacleOf } from './obstacle';
import { classificationOf, officialState, type Official } from './official';
import { problemNotice } from './problem-notice';
import { PublishedTables } from './published-tables';
import { shownFindings } from './shown-findings';
import type {
  Busy,
  CheckState,
  Command,
  Notice,
  Question,
  SessionState,
  Settings,
  ShownFinding,
} from './state';
import { NO_LISTS, stepsOf } from './steps';

export interface SessionOptions {
  readonly language: Language;
  readonly version: string;
  /** The year proposed in a new workbook. */
  readonly year: number;
  /** Milliseconds without an edit before edited tables are checked again. */
  readonly pause: number;
}

export type Answer = { readonly reason: string } | null;

/** What the commands of a session share: the workbook, its memory, and what is shown of them. */
export class Desk {
  readonly book: Book;
  private kept: Memory;
  /** Marks that are shown on cells. */
  marked: readonly Mark[] = [];
  /** Whether findings are shown on cells: from a check on, until the user clears the marks. */
  marking = false;
  /** Sheets that have findings without marks. */
  unmarked: readonly Unmarked[] = [];
  /** The report that the marks are of. */
  markedFor: Report | null = null;
  readonly published = new PublishedTables();
  cancelling = false;
  readonly undoSteps = new UndoSteps<() => Promise<void>, Command>();
  private readonly listeners = new Set<() => void>();
  private pending: ((answer: Answer) => Promise<void>) | null = null;
  private dirty = false;
  private listed: {
    readonly report: Report;
    readonly ignored: Memory['ignored'];
    readonly generated: readonly GeneratedSheet[];
    readonly findings: readonly ShownFinding[];
  } | null = null;
  private shown: SessionState;

  constructor(
    readonly host: Host,
    readonly options: SessionOptions,
  ) {
    this.book = new Book(host, classificationOf(null));
    this.kept = emptyMemory(options.year);
    this.shown = {
      language: options.language,
      version: options.version,
      settings: this.memory.settings,
      official: null,
      busy: { command: 'open', progress: null, cancellable: false },
      steps: stepsOf(null, null, null, false),
      importing: null,
      input: null,
      lists: NO_LISTS,
      obstacle: null,
      generated: null,
      check: null,
      notice: null,
      question: null,
      undoable: null,
      selected: null,
      asked: null,
      only: null,
      printed: null,
      functions: false,
    };
  }

  get memory(): Memory {
    return this.kept;
  }

  /** What is remembered of lists decides which one is read. */
  set memory(memory: Memory) {
    this.kept = memory;
    this.book.told = memory;
  }

  get settings(): Settings {
    return this.memory.settings;
  }

  state(): SessionState {
    return this.shown;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Shows what is known now, and these changes. */
  show(change: Partial<SessionState>): void {
    const input = this.book.input();
    const generated = this.book.generatedState();
    const check = this.checkState();
    const { candidates, others } = this.book;
    const lists = { candidates, others };
    const { only } = this.shown;
    const { unit } = this.memory.settings;
    this.shown = {
      ...this.shown,
      // A sheet that went, or has another name now, would leave a list of nothing.
      only: only !== null && check && concerns(check, only) ? only : null,
      settings: this.memory.settings,
      official: officialState(this.memory.official),
      input,
      lists,
      obstacle: obstacleOf(input, candidates),
      generated,
      check,
      steps: stepsOf(input, generated, check, this.published.areCurrent(this.book), lists, unit !== ''),
      undoable: this.undoSteps.last()?.command ?? null,
      ...change,
    };
    this.listeners.forEach((listener) => listener());
  }

  /** Narrows the findings down to those of one sheet; null shows all. */
  showOnly(only: string | null): void {
    this.show({ only });
  }

  /** The selection went there: a finding at it is shown, whatever the list was narrowed down to. */
  select(selected: CellReference): void {
    const { only, check } = this.shown;
    const found = check?.findings.some(
      ({ finding: { sheet, cell } }) => sheet === selected.sheet && cell === selected.cell,
    );
    this.show({ selected, ...(found && selected.sheet !== only && { only: null }) });
  }

  /** Whether edits wait to be checked. */
  setDirty(dirty: boolean): void {
    this.dirty = dirty;
    this.show({});
  }

  private checkState(): CheckState | null {
    const report = this.book.lastReport();
    if (!report?.form) {
      return null;
    }
    return {
      report,
      findings: this.findingsOf(report),
      marked: this.marked.length > 0,
      dirty: this.dirty,
    };
  }

  /** The same list for the same report and decisions: the pane then has nothing to draw anew. */
  private findingsOf(report: Report): readonly ShownFinding[] {
    const { ignored } = this.memory;
    const { generated } = this.book;
    const known = this.listed;
    if (known?.report !== report || known.ignored !== ignored || known.generated !== generated) {
      const ours = new Set(generated.map(({ name }) => name));
      this.listed = {
        report,
        ignored,
        generated,
        findings: shownFindings(report, ignored, ours, this.book.exactFigures()),
      };
    }
    return this.listed!.findings;
  }

  /** Runs one command at a time; what it returns is told, and so is trouble. */
  async command(command: Busy['command'], work: () => Promise<Notice | null>): Promise<void> {
    if (this.shown.busy && this.shown.busy.command !== 'open') {
      return;
    }
    if (command !== 'open') {
      this.pending = null;
    }
    this.cancelling = false;
    this.show({ busy: { command, progress: null, cancellable: false }, notice: null, question: null });
    let notice: Notice | null;
    try {
      notice = await work();
    } catch (error) {
      notice = problemNotice(command, error);
    }
    // Whatever the command has changed, what was checked and marked is of the workbook as it is now.
    await catchUp(this);
    this.show({ busy: null, notice });
  }

  progress(done: number, of: number): void {
    const { busy } = this.shown;
    if (busy) {
      this.show({ busy: { ...busy, progress: { done, of }, cancellable: true } });
    }
  }

  /** Asks the user; the answer goes on with the command, null leaves all as it is. */
  ask(question: Question, command: Command, go: (reason: string) => Promise<Notice | null>): null {
    this.pending = async (answer) => {
      if (answer) {
        await this.command(command, () => go(answer.reason));
      }
    };
    // The command ends first; its end puts questions away.
    void Promise.resolve().then(() => this.show({ question }));
    return null;
  }

  async answer(answer: Answer): Promise<void> {
    const { pending } = this;
    this.pending = null;
    this.show({ question: null });
    await pending?.(answer);
  }

  /** Something small beside the commands: only trouble is told. */
  async quietly(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      this.show({ notice: problemNotice('open', error) });
    }
  }

  async recall(): Promise<void> {
    this.memory = readMemory(await this.host.readMemory(), emptyMemory(this.options.year));
    this.book.classification = classificationOf(this.memory.official);
  }

  async remember(): Promise<void> {
    await this.host.writeMemory(memoryText(this.memory));
  }

  /** From now on codes and names are compared with this classification; what was checked is checked again. */
  async useOfficial(official: Official | null): Promise<void> {
    this.memory = { ...this.memory, official };
    this.book.classification = classificationOf(official);
    await this.remember();
    await this.book.refresh(null, this.settings);
  }

  async setMarks(marks: readonly Mark[]): Promise<void> {
    const { marked, unmarked } = await this.host.mark(marks);
    this.marked = marked;
    this.unmarked = unmarked;
  }
}

/** Whether a check has anything to do with a sheet: it is one of the tables, or something was found there. */
function concerns({ report, findings }: CheckState, sheet: string): boolean {
  return (
    report.tables.some((table) => table.sheet === sheet) ||
    findings.some(({ finding }) => finding.sheet === sheet)
  );
}
