import {
  budgetFromWorkbook,
  findForm,
  stillOpen,
  toldOfUnprinted,
  withCarryOver,
  type Budget,
  type Classification,
  type ImportRecord,
  type LinesReading,
  type SheetSnapshot,
  type WorkbookSnapshot,
  type GeneratedSheet,
} from '../core/index';
import { spelledAsPlanned } from './spelled-as-planned';
import { inputState } from './input-state';
import type { ListRecord } from './list-records';
import type { InputState, ListCandidate, OtherListState } from './state/list-states';
import { listsIn } from './lists-in';
import type { Memory } from './memory';
import type { Settings } from './state/settings';

/** What is known of the lists of budget lines in a workbook as it was last read. */
export class KnownLists {
  protected snapshot: WorkbookSnapshot = { sheets: [] };
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

  constructor(
    /** What codes and names are compared with. */
    protected against: Classification,
  ) {}

  /** The list of budget lines, if the workbook has one. */
  readLines(settings: Settings): void {
    const context = { settings, classification: this.against };
    const found = listsIn(this.snapshot, this.generated, this.told.lists, context);
    this.inputSheet = found.sheet;
    this.reading = found.reading && this.withCarryOver(found.reading, settings);
    this.others = found.others;
    this.candidates = found.candidates;
  }

  /** With what 收入与结转 says, and what of it the form does not print. */
  private withCarryOver(lines: LinesReading, { year, form }: Settings): LinesReading {
    const reading = withCarryOver(lines, this.snapshot, year);
    const unprinted = toldOfUnprinted(findForm(form)!, reading.carry);
    return unprinted.length === 0 ? reading : { ...reading, findings: [...reading.findings, ...unprinted] };
  }

  sheetNamed(sheet: string | null): SheetSnapshot | null {
    return this.snapshot.sheets.find(({ name }) => name === sheet) ?? null;
  }

  recordOf(sheet: string | null): ListRecord | null {
    return this.told.lists.find((one) => one.sheet === sheet) ?? null;
  }

  /** The budget lines of a workbook. */
  linesOf(
    workbook: WorkbookSnapshot,
    { unit, year, itemNames, shares, withheldItems }: Settings,
  ): LinesReading {
    return budgetFromWorkbook(workbook, {
      unit,
      year,
      classification: this.against,
      moneyUnit: this.recordOf(this.inputSheet)?.moneyUnit ?? null,
      sheet: this.inputSheet,
      itemNames,
      shares,
      withheldItems,
    });
  }

  input(): InputState | null {
    const { inputSheet, reading } = this;
    if (inputSheet === null || reading === null) {
      return null;
    }
    return inputState(inputSheet, reading, {
      ours: this.isOurs(inputSheet),
      moneyUnit: this.recordOf(inputSheet)?.moneyUnit ?? null,
      imported: this.openImport(),
      takenFrom: this.takenFrom(),
    });
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
    const classification = this.against;
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

  /** What is left of the import by what the lines say now; null where they were typed. */
  protected openImport(): ImportRecord | null {
    const { imported } = this.told;
    return imported && stillOpen(imported, this.reading?.budget?.lines ?? []);
  }
}
