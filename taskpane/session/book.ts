import {
  budgetFromWorkbook,
  findForm,
  hashLines,
  composition,
  formatYuan,
  readMark,
  PAPER_SHEET,
  Review,
  stillOpen,
  unseenRemarks,
  type ImportRecord,
  type InputFinding,
  type Budget,
  type Classification,
  type LinesReading,
  type ListFacts,
  type Report,
  type ReviewOptions,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../src/core/index';
import type { GeneratedSheet, Host } from '../../src/hosts/host';
import { spelledAsPlanned } from './canonical';
import { editsBetween, isSame, withSheets } from './edits';
import { exactFigures, type ExactFigures } from './exact-figures';
import { outdatedCells } from './outdated-cells';
import { planOf } from './plan';
import { chooseSheet, readSheet, type ListRecord } from './list-records';
import type { Memory } from './memory';
import { factsOf, otherLists } from './other-lists';
import type { GeneratedState, InputState, ListCandidate, OtherListState, Settings } from './state';

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
  /** Sheet of the budget lines; null if there is none, or if it can't be said which. */
  inputSheet: string | null = null;
  /** Lists to choose from, where none is ours. */
  candidates: readonly ListCandidate[] = [];
  /** Other lists that do not say what ours says. */
  others: readonly OtherListState[] = [];
  /** What is remembered of lists. */
  told: Pick<Memory, 'lists' | 'imported'> = { lists: [], imported: null };
  private checkedWith = '';

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

  /** What was checked is checked again, if the workbook was read anew since, or the check would go by other settings. */
  catchUp(settings: Settings): void {
    if (this.report && !(this.review && this.isOnTerms(settings)) && this.check(settings).form === null) {
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
    const tables = new Set(this.tables());
    this.snapshot = fresh;
    // Any other sheet may be a list.
    if (edits === null || edits.some(({ sheet }) => !tables.has(sheet))) {
      this.readLines(settings);
    }
    if (this.review && edits && this.isOnTerms(settings)) {
      this.report = this.review.update(edits);
    } else if (this.report) {
      this.check(settings);
    }
    return true;
  }

  /**
   * Generated sheets that may show something else after edits of these sheets. Our formulas follow the lines alone, by way
   * of the working paper; an edit of one table changes another only where somebody wrote a formula to another sheet.
   */
  private followers(edited: readonly string[]): string[] {
    const tables = this.tables();
    const onlyTables = edited.every((name) => tables.includes(name));
    const refers = (name: string): boolean =>
      this.snapshot.sheets
        .find((sheet) => sheet.name === name)
        ?.rows.some((row) =>
          row.some((cell) => cell?.formula?.replaceAll(`${PAPER_SHEET}!`, '').includes('!')),
        ) ?? false;
    return onlyTables ? tables.filter(refers) : tables;
  }

  private tables(): string[] {
    return this.generated.filter(({ id }) => id !== 'input').map(({ name }) => name);
  }

  /** What the check is told of the list. */
  private facts(): ListFacts {
    return { sheet: this.inputSheet, others: factsOf(this.others), imported: this.openImport() };
  }

  /** What is left of the import by what the lines say now; null where they were typed. */
  private openImport(): ImportRecord | null {
    const { imported } = this.told;
    return imported && stillOpen(imported, this.reading?.budget?.lines ?? []);
  }

  /** Beside the workbook, what a check depends on. */
  private terms({ rounding }: Settings): Pick<ReviewOptions, 'moneyUnit' | 'rounding' | 'list'> {
    const moneyUnit = this.recordOf(this.inputSheet)?.moneyUnit ?? null;
    return { moneyUnit, rounding, list: this.facts() };
  }

  /** Whether what was checked was checked on the terms of now: the rounding, what is known of the list. */
  private isOnTerms(settings: Settings): boolean {
    return this.checkedWith === JSON.stringify(this.terms(settings));
  }

  /** The whole check. */
  check(settings: Settings): Report {
    this.checkedWith = JSON.stringify(this.terms(settings));
    this.review = this.newReview(settings);
    this.report = this.review.report();
    return this.report;
  }

  /** What a check would say. Nothing counts as checked by that. */
  look(settings: Settings): Report {
    return this.newReview(settings).report();
  }

  private newReview(settings: Settings): Review {
    return new Review(copyOf(this.snapshot), {
      year: null,
      classification: this.classification,
      lines: null,
      ...this.terms(settings),
    });
  }

  lastReport(): Report | null {
    return this.report;
  }

  forgetReport(): void {
    this.report = null;
    this.review = null;
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

  /** The list of budget lines, if the workbook has one. */
  readLines(settings: Settings): void {
    const context = { settings, classification: this.classification };
    const { lists } = this.told;
    const { sheet, candidates } = chooseSheet(this.snapshot, this.generated, lists, settings.year);
    const own = this.sheetNamed(sheet);
    const record = this.recordOf(sheet);
    this.inputSheet = sheet;
    this.reading = own ? readSheet(own, record, context) : null;
    this.others = own
      ? otherLists(this.snapshot, { sheet: own, record }, this.generated, lists, context)
      : [];
    this.candidates = candidates.map((name) => {
      const { rows, control } = readSheet(this.sheetNamed(name)!, this.recordOf(name), context);
      return { sheet: name, rows, current: formatYuan(control.current) };
    });
  }

  sheetNamed(sheet: string | null): SheetSnapshot | null {
    return this.snapshot.sheets.find(({ name }) => name === sheet) ?? null;
  }

  recordOf(sheet: string | null): ListRecord | null {
    return this.told.lists.find((one) => one.sheet === sheet) ?? null;
  }

  /** The budget lines of a workbook. */
  linesOf(workbook: WorkbookSnapshot, { unit, year, itemNames }: Settings): LinesReading {
    return budgetFromWorkbook(workbook, {
      unit,
      year,
      classification: this.classification,
      moneyUnit: this.recordOf(this.inputSheet)?.moneyUnit ?? null,
      sheet: this.inputSheet,
      itemNames,
    });
  }

  input(): InputState | null {
    if (this.inputSheet === null || this.reading === null) {
      return null;
    }
    const { rows, findings, control } = this.reading;
    const imported = this.openImport();
    const source = imported ? this.takenFrom() : null;
    return {
      sheet: this.inputSheet,
      ours: this.isOurs(this.inputSheet),
      rows,
      findings,
      current: formatYuan(control.current),
      prior: formatYuan(control.prior),
      needsMoneyUnit: findings.some(({ code }) => code === 'no-money-unit'),
      moneyUnit: this.recordOf(this.inputSheet)?.moneyUnit ?? null,
      from: imported?.file ?? null,
      source,
      skipped: imported?.skipped ?? [],
      remarks: imported ? placed(unseenRemarks(imported, findings), source) : [],
    };
  }

  /** Whether a sheet is the list that this program writes. */
  isOurs(sheet: string | null): boolean {
    return this.generated.some(({ id, name }) => id === 'input' && name === sheet);
  }

  /** The sheet of this workbook from which the lines were taken; null for a file, and where it is gone. */
  private takenFrom(): string | null {
    const record = this.told.lists.find(({ use }) => use === 'taken');
    return record && this.sheetNamed(record.sheet) ? record.sheet : null;
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
    const tables = this.tables();
    const mark = readMark(this.snapshot.keywords);
    if (tables.length === 0 || !mark) {
      return null;
    }
    const budget = this.reading?.budget ?? null;
    const form = findForm(mark.form);
    const parts = budget && form ? composition(budget, form) : { income: [], spending: [] };
    const { figures, words } =
      budget && form
        ? outdatedCells(budget, form.id, this.snapshot, this.generated)
        : { figures: [], words: false };
    // Formulas may have followed the lines: then there is nothing to make again. Words are the user's to change, so
    // that they differ says something only where the lines do as well.
    const edited = budget !== null && hashLines(budget) !== mark.lines;
    return {
      sheets: tables,
      year: mark.year,
      stale: edited && (figures.length > 0 || words || !form),
      differing: figures,
      ...parts,
    };
  }
}

/** Remarks on the sheet that was imported as it is named now, if it is there. */
function placed(remarks: readonly InputFinding[], source: string | null): InputFinding[] {
  return remarks.map((remark) => (source === null ? remark : { ...remark, sheet: source }));
}

/** A review writes edits into the snapshot it is given. */
function copyOf(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => [...row]) })),
  };
}
