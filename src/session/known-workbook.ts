import {
  findForm,
  isTable,
  readMark,
  type Classification,
  type Report,
  type WorkbookSnapshot,
} from '../core/index';
import type { SolverSource, TextLink } from '../core/reconcile/index';
import type { Host } from '../hosts/host';
import { editsBetween, isSame, withSheets } from './edits';
import { exactFigures, type ExactFigures } from './exact-figures';
import { followers } from './followers';
import { KnownLists } from './known-lists';
import { LastCheck, reviewOf, type CheckTerms } from './last-check';
import { factsOf } from './other-lists';
import { planOf } from './plan';
import type { Settings } from './state/settings';
import { ShownTables } from './shown-tables';
import type { GeneratedState } from './state/session-state';

/** The workbook as it was last read, and what is known of it. */
export class KnownWorkbook extends KnownLists {
  private readonly checked: LastCheck;
  private readonly shownTables = new ShownTables();
  constructor(
    private readonly host: Host,
    against: Classification,
    solver?: SolverSource,
  ) {
    super(against);
    this.checked = new LastCheck(solver);
  }

  /** What codes and names are compared with. */
  get classification(): Classification {
    return this.against;
  }

  /** With another one, what was checked says nothing any more: it is checked again at the next reading. */
  set classification(classification: Classification) {
    this.against = classification;
    this.checked.outdate();
  }

  /** Reads the whole workbook. Where nothing differs, what was known of it holds. */
  async reload(settings: Settings): Promise<void> {
    this.generated = await this.host.generatedSheets();
    const fresh = await this.host.read(null);
    if (!isSame(this.snapshot, fresh)) {
      this.snapshot = fresh;
      this.checked.outdate();
    }
    this.readLines(settings);
  }

  /** What was checked is checked again, if the workbook was read anew since, or the check would go by other settings. */
  async catchUp(settings: Settings): Promise<void> {
    if (
      this.checked.report &&
      !this.checked.holds(this.terms(settings)) &&
      (await this.check(settings)).form === null
    ) {
      this.checked.forget();
    }
  }

  /** Reads again what was edited and what may depend on it; checks again if it had been checked. True if it differs. */
  async refresh(sheets: readonly string[] | null, settings: Settings): Promise<boolean> {
    if (sheets === null) {
      const before = this.snapshot;
      await this.reload(settings);
      await this.catchUp(settings);
      return this.snapshot !== before;
    }
    const wanted = new Set([...sheets, ...followers(sheets, this.tables(), this.snapshot)]);
    const again = await this.host.read([...wanted].filter((name) => this.has(name)));
    const edits = editsBetween(this.snapshot, again);
    const fresh = withSheets(this.snapshot, again);
    if (edits?.length === 0) {
      return false;
    }
    const tables = new Set(this.tables());
    this.snapshot = fresh;
    // Any other sheet may be a list.
    if (edits === null || edits.some(({ sheet }) => !tables.has(sheet))) {
      this.readLines(settings);
    }
    if (edits && this.checked.holds(this.terms(settings))) {
      await this.checked.update(edits);
    } else if (this.checked.report) {
      await this.check(settings);
    }
    return true;
  }

  private tables(): string[] {
    return this.generated.filter(({ id }) => isTable(id)).map(({ name }) => name);
  }

  /** Beside the workbook, what a check depends on: the rounding, what is known of the list. */
  private terms({ rounding, shares, withheldItems }: Settings): CheckTerms {
    const moneyUnit = this.recordOf(this.inputSheet)?.moneyUnit ?? null;
    const list = { sheet: this.inputSheet, others: factsOf(this.others), imported: this.openImport() };
    return { moneyUnit, rounding, shares, list, withheldItems };
  }

  /** The whole check. */
  check(settings: Settings): Promise<Report> {
    return this.checked.check(() => this.subject(settings));
  }

  /** What a check is of. */
  private subject(settings: Settings): readonly [WorkbookSnapshot, Classification, CheckTerms] {
    return [this.snapshot, this.classification, this.terms(settings)];
  }

  /** What a check would say. Nothing counts as checked by that. */
  async look(settings: Settings): Promise<Report> {
    return (await reviewOf(() => this.subject(settings))).report();
  }

  lastReport(): Report | null {
    return this.checked.report;
  }

  textLinks(): readonly TextLink[] {
    return this.checked.links;
  }

  forgetReport(): void {
    this.checked.forget();
  }

  /** Where the working paper has the exact amounts of figures. */
  exactFigures(): ExactFigures {
    const { snapshot, generated } = this;
    const form = findForm(readMark(snapshot.keywords)?.form ?? '');
    const budget = this.reading?.budget;
    return exactFigures(snapshot, generated, () => (form && budget ? planOf(budget, form.id) : null));
  }

  whole(): WorkbookSnapshot {
    return this.snapshot;
  }

  private has(name: string): boolean {
    return this.snapshot.sheets.some((sheet) => sheet.name === name);
  }

  generatedState(): GeneratedState | null {
    return this.shownTables.stateOf(this.snapshot, this.reading, this.generated, this.tables());
  }
}
