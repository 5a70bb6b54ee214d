import type { CellReference } from '../core/index';
import type { Host } from '../hosts/host';
import { UndoSteps } from '../hosts/undo-steps';
import type { Work } from '../commands/commands';
import { KnownWorkbook } from './known-workbook';
import { emptyMemory, memoryText, readMemory, type Memory } from './memory';
import { obstacleOf } from './obstacle';
import { classificationOf, officialState } from './official';
import { problemNotice } from './problem-notice';
import { PublishedTables } from './published-tables';
import type { Busy, SessionState } from './state/session-state';
import type { Answer, Question } from './state/question';
import type { Notice } from './state/notice';
import type { CheckState } from './state/check-state';
import type { Settings } from './state/settings';
import { ShownMarks } from './shown-marks';
import { stepsOf } from './steps';
import { TextInputs } from './text-inputs';
import { concerns, FindingList } from './finding-list';
import { openingState } from './opening-state';
import type { SessionOptions } from './session-options';

/** What the commands of a session share: the workbook, its memory, and what is shown of them. */
export class Workspace {
  readonly known: KnownWorkbook;
  private kept: Memory;
  readonly marks: ShownMarks;
  readonly published = new PublishedTables();
  cancelling = false;
  readonly undoSteps = new UndoSteps<() => Promise<void>, Work>();
  private readonly listeners = new Set<() => void>();
  private pending: ((answer: Answer) => Promise<void>) | null = null;
  private dirty = false;
  private readonly findings = new FindingList();
  readonly text = new TextInputs(() => this.show({}));
  private shown: SessionState;

  constructor(
    readonly host: Host,
    readonly options: SessionOptions,
    /** Checks again what was checked, after a command. */
    private readonly catchUp: (workspace: Workspace) => Promise<void>,
  ) {
    this.known = new KnownWorkbook(host, classificationOf(null), options.solver);
    this.marks = new ShownMarks(host);
    this.kept = emptyMemory(options.year);
    this.shown = openingState(options, this.memory.settings);
  }

  get memory(): Memory {
    return this.kept;
  }

  /** What is remembered of lists decides which one is read. */
  set memory(memory: Memory) {
    this.kept = memory;
    this.known.told = memory;
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
    const input = this.known.input();
    const generated = this.known.generatedState();
    const check = this.checkState();
    const { candidates, others } = this.known;
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
      text: this.text.state(this.known, this.memory.settings),
      check,
      steps: stepsOf(input, generated, check, this.published.areCurrent(this.known), lists, unit !== ''),
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
    const report = this.known.lastReport();
    if (!report?.form) {
      return null;
    }
    return {
      report,
      findings: this.findings.of(report, this.memory.ignored, this.known),
      links: this.known.textLinks(),
      marked: this.marks.marked.length > 0,
      dirty: this.dirty,
    };
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
    await this.catchUp(this);
    this.show({ busy: null, notice });
  }

  progress(done: number, of: number): void {
    const { busy } = this.shown;
    if (busy) {
      this.show({ busy: { ...busy, progress: { done, of }, cancellable: true } });
    }
  }

  /** Asks the user; the answer goes on with the command, null leaves all as it is. */
  ask(question: Question, command: Work, go: (reason: string) => Promise<Notice | null>): null {
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

  /** Something small beside the commands: only trouble is told. Undefined where there was. */
  async quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      this.show({ notice: problemNotice('open', error) });
      return undefined;
    }
  }

  async recall(): Promise<void> {
    this.memory = readMemory(await this.host.readMemory(), emptyMemory(this.options.year));
    this.known.classification = classificationOf(this.memory.official);
  }

  async remember(): Promise<void> {
    await this.host.writeMemory(memoryText(this.memory));
  }
}
