import { toJson, type JsonOptions } from '../model/json';
import type { Workbook } from '../model/types';
import { createWorkbook } from '../model/workbook';
import { workbookType } from '../members/workbook';
import { SERVICES } from '../members/services';
import { hostObject } from '../processor/object-type';
import type { Roots } from '../processor/object-paths';
import { execute, type Fate } from '../processor/processor';
import { PageFunctions } from './custom-functions';
import { APP_COMMAND, Events } from './events';
import { Faults } from './faults';
import { pageSettings, THEMES, type PageSettings, type StandInOptions } from './options';
import type { PageAnswer, PageRequest, StandInPage } from './page';
import { NO_QUIRKS } from './quirks';
import { UserActions } from './user-actions';
import { WorkbookHost } from './workbook-host';

const PROCESS_QUERY = 93;
const COMMAND_COMPLETED = 94;
const DELAY_FOR_CELL_EDIT = 64;
/** Batches the library sends by itself, to services: no test is about them. */
const OWN_BATCH = /"ObjectPathType":2[,}]/;
const STATUS = { requestTooLarge: 5103, responseTooLarge: 5104 } as const;
const IN_CELL_EDIT = JSON.stringify({
  Error: {
    Code: 'InvalidOperationInCellEditMode',
    Message: 'Excel is in cell-editing mode.',
    ActionIndex: 0,
    HttpStatusCode: 400,
  },
});

/** A workbook with a host in front of it that speaks to Microsoft's own library. */
export class StandIn extends UserActions {
  readonly workbook: Workbook;
  readonly settings: PageSettings;
  readonly host: WorkbookHost;
  readonly counters = { syncs: 0, actions: 0, requestBytes: 0, responseBytes: 0 };
  /** Members the page asked for and the stand-in does not have. */
  readonly unknownMembers = new Set<string>();
  /** Ids of ribbon commands that called event.completed(). */
  readonly completedCommands: string[] = [];
  readonly #events = new Events();
  readonly #faults = new Faults();
  readonly #roots: Roots;
  /** Called before each batch of the add-in, with its number: what people do in between. */
  beforeBatch: ((batch: number) => void) | null = null;
  #editing: { readonly ended: Promise<void>; readonly end: () => void } | null = null;
  #generation = 0;

  constructor(readonly options: StandInOptions = {}) {
    super();
    this.workbook = options.workbook ?? createWorkbook(options.sheets);
    this.settings = pageSettings(options);
    const functions = new PageFunctions(
      options.functions ?? null,
      options.namespace ?? 'BUDGET',
      (message, id) => this.#events.page?.push(33, [[1, 1000, '', message, id]]),
    );
    const [, minor = 0] = (options.excelApi ?? '1.15').split('.').map(Number);
    functions.isRegistered = options.functionsRegistered ?? true;
    this.host = new WorkbookHost(
      this.workbook,
      this.#events,
      functions,
      minor >= 14,
      options.readOnly ?? false,
    );
    this.host.quirks = { ...NO_QUIRKS, ...options.quirks };
    this.#roots = { workbook: hostObject(workbookType, this.workbook), services: SERVICES };
    this.host.calculate();
  }

  get openedWorkbooks(): readonly string[] {
    return this.host.openedWorkbooks;
  }

  toJSON(options?: JsonOptions): unknown {
    return toJson(this.workbook, options);
  }

  /** A page opens, or opens anew: what the last one had subscribed to and kept is gone. */
  connect(page: StandInPage): (request: PageRequest) => Promise<PageAnswer> {
    this.#generation += 1;
    const generation = this.#generation;
    this.#events.reset(page);
    this.host.reset();
    return async (request) => (generation === this.#generation ? this.#answer(request) : null);
  }

  /** Counts actions from now on; the given one fails. Only those that write count, unless `all` is asked for. */
  failAt(action: number, how: 'before' | 'after' | 'dead', { all = false } = {}): void {
    this.#faults.failAt(action, how, all);
  }

  /** Counts actions from now on. */
  startCounting(): void {
    this.#faults.failAt(Infinity, 'before', false);
  }

  /** No more faults; a dead host answers again, to pages opened from now on. */
  revive(): void {
    this.#faults.clear();
    this.#generation += 1;
    this.#events.reset(null);
  }

  /** Actions since startCounting() or failAt(), or since the start. */
  countActions({ all = false } = {}): number {
    return all ? this.#faults.counted.all : this.#faults.counted.writes;
  }

  /** What those of them that write are called, in their order. */
  writtenActions(): readonly string[] {
    return this.#faults.names;
  }

  /** When a fault of the way `dead` has struck. */
  died(): Promise<void> {
    return this.#faults.death;
  }

  /** Excel gets to know the functions of the add-in, if it did not from the start. */
  registerFunctions(): void {
    this.host.functions.isRegistered = true;
    this.host.markDirty();
    this.finishUserAction();
  }

  enterCellEdit(): void {
    let end = (): void => undefined;
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    this.#editing = { ended, end };
  }

  leaveCellEdit(): void {
    this.#editing?.end();
    this.#editing = null;
  }

  /** Chooses other colours for all of Office; a page that opens later is still told those of the options. */
  userChangesTheme(theme: 'light' | 'dark'): void {
    this.#events.page?.say('GetOfficeThemeInfo', JSON.stringify(THEMES[theme]));
  }

  /** Presses a button of the ribbon that runs a function of the page. */
  pressButton(functionName: string, controlId: string = functionName): void {
    this.#events.page?.push(APP_COMMAND, [
      controlId,
      functionName,
      JSON.stringify({ source: { id: controlId } }),
    ]);
  }

  protected override finishUserAction(): void {
    this.host.calculate();
    this.#events.flush();
  }

  async #answer(request: PageRequest): Promise<PageAnswer> {
    if (this.options.latency) {
      await new Promise((resolve) => setTimeout(resolve, this.options.latency));
    }
    await this.options.heldBy;
    if (this.#faults.isDead) {
      return null;
    }
    if (request.kind === 'settings') {
      this.unknownMembers.add('Office.context.document.settings');
    }
    if (request.kind !== 'execute') {
      return { status: 0, result: null };
    }
    if (request.id === COMMAND_COMPLETED) {
      this.completedCommands.push(String((request.params as unknown[])[0]));
      return { status: 0, result: [0] };
    }
    return request.id === PROCESS_QUERY ? this.#batch(request.params) : { status: 0, result: [0] };
  }

  async #batch(params: unknown): Promise<PageAnswer> {
    const envelope = (params as unknown[][])[0]!;
    const body = String(envelope[4]);
    const flags = Number(envelope[6]);
    if (OWN_BATCH.test(body)) {
      const own = this.#execute(body, () => 'run');
      this.#events.flush();
      return { status: 0, result: [0, [200, [], own]] };
    }
    if (this.#editing) {
      if ((flags & DELAY_FOR_CELL_EDIT) === 0) {
        return { status: 0, result: [0, [200, [], IN_CELL_EDIT]] };
      }
      await this.#editing.ended;
    }
    const size = Buffer.byteLength(body);
    this.counters.syncs += 1;
    this.counters.requestBytes += size;
    if (size > (this.options.maxRequestBytes ?? Infinity)) {
      return { status: STATUS.requestTooLarge, result: [STATUS.requestTooLarge] };
    }
    this.beforeBatch?.(this.counters.syncs);
    const answer = this.#execute(body, (isWrite, name) => {
      this.counters.actions += 1;
      return this.#faults.fate(isWrite, name);
    });
    if (answer === null) {
      return null;
    }
    this.counters.responseBytes += Buffer.byteLength(answer);
    this.#events.flush();
    if (Buffer.byteLength(answer) > (this.options.maxResponseBytes ?? Infinity)) {
      return { status: STATUS.responseTooLarge, result: [STATUS.responseTooLarge] };
    }
    return { status: 0, result: [0, [200, [], answer]] };
  }

  #execute(body: string, fate: (isWrite: boolean, name: string) => Fate): string | null {
    const before = this.host.actor;
    this.host.actor = 'add-in';
    try {
      return execute(body, this.host, this.#roots, {
        fate: ({ Name }, isWrite) => (isWrite && this.host.isReadOnly ? 'denied' : fate(isWrite, Name)),
        unknown: (member) => this.unknownMembers.add(member),
        keep: (object) => this.host.keep(object),
      });
    } catch (problem) {
      // A fault of the stand-in itself: told like one of Excel's, and noted where tests look.
      const text = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
      this.unknownMembers.add(`fault of the stand-in: ${text}`);
      return JSON.stringify({
        Error: { Code: 'GeneralException', Message: text, ActionIndex: 0, HttpStatusCode: 500 },
      });
    } finally {
      this.host.calculate();
      this.host.actor = before;
    }
  }
}
