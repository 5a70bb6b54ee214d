import {
  budgetFromWorkbook,
  findForm,
  hashLines,
  composition,
  formatYuan,
  listColumns,
  readMark,
  Review,
  type Budget,
  type Classification,
  type LinesReading,
  type Report,
  type WorkbookSnapshot,
} from '../../src/core/index';
import type { GeneratedSheet, Host } from '../../src/hosts/host';
import { spelledAsPlanned } from './canonical';
import { editsBetween, isSame, withSheets } from './edits';
import type { GeneratedState, InputState, Settings } from './state';

/** The workbook as it was last read, and what is known of it. */
export class Book {
  private snapshot: WorkbookSnapshot = { sheets: [] };
  private review: Review | null = null;
  private report: Report | null = null;
  private gathered: {
    readonly snapshot: WorkbookSnapshot;
    readonly reading: LinesReading | null;
    readonly generated: readonly GeneratedSheet[];
    readonly state: GeneratedState | null;
  } | null = null;
  generated: readonly GeneratedSheet[] = [];
  reading: LinesReading | null = null;
  /** Sheet of the budget lines; null if there is none. */
  inputSheet: string | null = null;

  constructor(
    private readonly host: Host,
    private against: Classification,
  ) {}

  /** What codes and names are compared with. */
  get classification(): Classification {
    return this.against;
  }

  /** With another one, what was checked says nothing any more: it is checked again at the next reading. */
  set classification(classification: Classification) {
    this.against = classification;
    this.review = null;
  }

  /** Reads the whole workbook. Where nothing differs, what was known of it holds. */
  async reload(settings: Settings): Promise<void> {
    this.generated = await this.host.generatedSheets();
    const fresh = await this.host.read(null);
    if (!isSame(this.snapshot, fresh)) {
      this.snapshot = fresh;
      this.review = null;
    }
    this.readLines(settings);
  }

  /** What was checked is checked again, if the workbook was read anew since. */
  catchUp(settings: Settings): void {
    if (this.report && !this.review && this.check(settings).form === null) {
      this.forgetReport();
    }
  }

  /** Reads again what was edited and what may depend on it; checks again if it had been checked. True if it differs. */
  async refresh(sheets: readonly string[] | null, settings: Settings): Promise<boolean> {
    if (sheets === null) {
      const before = this.snapshot;
      await this.reload(settings);
      this.catchUp(settings);
      return this.snapshot !== before;
    }
    const wanted = new Set([...sheets, ...this.followers(sheets)]);
    const again = await this.host.read([...wanted].filter((name) => this.has(name)));
    const edits = editsBetween(this.snapshot, again);
    const fresh = withSheets(this.snapshot, again);
    if (edits?.length === 0) {
      return false;
    }
    const lines = edits === null || edits.some(({ sheet }) => sheet === this.inputSheet);
    if (this.review && edits) {
      this.report = this.review.update(edits);
      this.snapshot = fresh;
    } else {
      this.snapshot = fresh;
      this.review = null;
      this.catchUp(settings);
    }
    if (lines || this.inputSheet === null) {
      this.readLines(settings);
    }
    return true;
  }

  /**
   * Generated sheets that may show something else after edits of these sheets. Our formulas follow the lines alone; an
   * edit of one table changes another only where somebody wrote a formula to another sheet.
   */
  private followers(edited: readonly string[]): string[] {
    const tables = this.generated.filter(({ id }) => id !== 'input').map(({ name }) => name);
    const onlyTables = edited.every((name) => tables.includes(name));
    const refers = (name: string): boolean =>
      this.snapshot.sheets
        .find((sheet) => sheet.name === name)
        ?.rows.some((row) => row.some((cell) => cell?.formula?.includes('!'))) ?? false;
    return onlyTables ? tables.filter(refers) : tables;
  }

  /** The whole check. */
  check({ rounding }: Settings): Report {
    this.review = new Review(copyOf(this.snapshot), {
      year: null,
      classification: this.classification,
      lines: null,
      moneyUnit: null,
      rounding,
    });
    this.report = this.review.report();
    return this.report;
  }

  lastReport(): Report | null {
    return this.report;
  }

  forgetReport(): void {
    this.report = null;
    this.review = null;
  }

  whole(): WorkbookSnapshot {
    return this.snapshot;
  }

  private has(name: string): boolean {
    return this.snapshot.sheets.some((sheet) => sheet.name === name);
  }

  /** The list of budget lines, if the workbook has one. */
  readLines(settings: Settings): void {
    this.inputSheet = listColumns(this.snapshot, settings.year)?.sheet ?? null;
    this.reading = this.inputSheet === null ? null : this.linesOf(this.snapshot, settings);
  }

  /** The budget lines of a workbook. */
  linesOf(workbook: WorkbookSnapshot, { unit, year }: Settings): LinesReading {
    return budgetFromWorkbook(workbook, {
      unit,
      year,
      classification: this.classification,
      moneyUnit: null,
    });
  }

  input(): InputState | null {
    if (this.inputSheet === null || this.reading === null) {
      return null;
    }
    const { rows, findings, control } = this.reading;
    return {
      sheet: this.inputSheet,
      rows,
      findings,
      current: formatYuan(control.current),
      prior: formatYuan(control.prior),
    };
  }

  emptyBudget({ unit, year }: Settings): Budget {
    const { classification } = this;
    return { unit, year, lines: [], classification, ownNames: new Map(), extraHeadings: [] };
  }

  /**
   * Whether the list reads in plain formulas as it reads here: every code, source, kind and amount in the one spelling
   * that the form uses, and no row that formulas would count and we don't.
   */
  linesAreCanonical(): boolean {
    const { reading, inputSheet } = this;
    const sheet = this.snapshot.sheets.find(({ name }) => name === inputSheet);
    return reading?.budget ? sheet !== undefined && spelledAsPlanned(reading.budget, sheet) : false;
  }

  /** Asked at every change of what is shown, so gathered once for a reading. */
  generatedState(): GeneratedState | null {
    const { snapshot, reading, generated } = this;
    const known = this.gathered;
    if (known?.snapshot !== snapshot || known.reading !== reading || known.generated !== generated) {
      this.gathered = { snapshot, reading, generated, state: this.gather() };
    }
    return this.gathered!.state;
  }

  private gather(): GeneratedState | null {
    const tables = this.generated.filter(({ id }) => id !== 'input');
    const mark = readMark(this.snapshot.keywords);
    if (tables.length === 0 || !mark) {
      return null;
    }
    const budget = this.reading?.budget ?? null;
    const form = findForm(mark.form);
    const parts = budget && form ? composition(budget, form) : { income: [], spending: [] };
    return {
      sheets: tables.map(({ name }) => name),
      year: mark.year,
      stale: budget !== null && hashLines(budget) !== mark.lines,
      ...parts,
    };
  }
}

/** A review writes edits into the snapshot it is given. */
function copyOf(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) })),
  };
}
