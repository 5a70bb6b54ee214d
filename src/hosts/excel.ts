import {
  PAPER_ID,
  type CellReference,
  type CellSnapshot,
  type WorkbookPlan,
  type WorkbookSnapshot,
  type GeneratedSheet,
} from '../core/index';
import { apply } from './excel/apply';
import { watchEdits, watchSelection } from './excel/events';
import { repairFunctions } from './excel/functions';
import { emptyJournal, type Journal } from './excel/journal';
import { markFindings, type Marked } from './excel/mark-findings';
import { readMemory, writeMemory } from './excel/memory';
import { putBack, takeBack } from './excel/put-back';
import { opensBehind, opensWorkbooks, publishAsSheets, publishAsWorkbook } from './excel/publish';
import { readSelection, readSheets } from './excel/read';
import { HalfDone, run } from './excel/run';
import { reveal } from './excel/reveal';
import { survey } from './excel/survey';
import { writeCell } from './excel/write-cell';
import type {
  ApplyOptions,
  ApplyOutcome,
  Host,
  HostCapabilities,
  HostEdit,
  Mark,
  MarkOutcome,
  Publication,
  Published,
  Unmarked,
} from './host';
import { UndoSteps } from './undo-steps';

/** Excel, through Microsoft's library. */
export class ExcelHost implements Host {
  readonly name = 'excel';
  private readonly steps = new UndoSteps<Journal>();
  /** Sheets that were given marks; null before the first. */
  private marked: readonly string[] | null = null;
  /** A change broke off and could not be put back yet. */
  private halfDone = false;

  /** Hands a published file to the user, where Excel takes it in no other way. */
  constructor(private readonly handOver: ((bytes: Uint8Array) => void) | null = null) {}

  capabilities(): Promise<HostCapabilities> {
    const { requirements } = Office.context;
    return Promise.resolve({
      functions: requirements.isSetSupported('CustomFunctionsRuntime', '1.1'),
    });
  }

  read(sheets: readonly string[] | null): Promise<WorkbookSnapshot> {
    return readSheets(sheets);
  }

  readSelection(): Promise<WorkbookSnapshot> {
    return readSelection();
  }

  activeSheet(): Promise<string> {
    return run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      return sheet.name;
    });
  }

  async generatedSheets(): Promise<readonly GeneratedSheet[]> {
    return (await survey()).generated.filter(({ id }) => id !== PAPER_ID);
  }

  async apply(plan: WorkbookPlan, options: ApplyOptions): Promise<ApplyOutcome> {
    const { outcome, journal } = await this.whole(() => apply(plan, options));
    if (journal) {
      this.steps.push(options.command, journal);
    }
    return outcome;
  }

  async mark(marks: readonly Mark[]): Promise<MarkOutcome> {
    return (await this.markOnly(marks)).outcome;
  }

  async clearMarks(): Promise<readonly Unmarked[]> {
    const { marked } = this;
    const { outcome, unreadable } = await this.markOnly([]);
    // Before the first marks of a session it is not known which sheets have some.
    const left = unreadable.filter((sheet) => marked === null || marked.includes(sheet));
    return [...outcome.unmarked, ...left.map((sheet): Unmarked => ({ sheet, why: 'unreadable' }))];
  }

  private async markOnly(marks: readonly Mark[]): Promise<Marked> {
    let done: Marked;
    try {
      done = await this.whole(() => markFindings(marks));
    } catch {
      const sheets = [...new Set([...marks.map(({ sheet }) => sheet), ...(this.marked ?? [])])];
      const unmarked = sheets.map((sheet): Unmarked => ({ sheet, why: 'refused' }));
      return { outcome: { marked: [], unmarked }, unreadable: [] };
    }
    const { outcome } = done;
    const left = outcome.unmarked.map(({ sheet }) => sheet).filter((sheet) => this.marked?.includes(sheet));
    this.marked = [...new Set([...outcome.marked.map(({ sheet }) => sheet), ...left])];
    return done;
  }

  async writeCell(at: CellReference, content: CellSnapshot): Promise<void> {
    const before = await this.whole(() => writeCell(at, content));
    this.steps.push('fix', { ...emptyJournal('fix'), cells: [before] });
  }

  reveal(at: CellReference): Promise<void> {
    return reveal(at);
  }

  onEdit(listener: (edit: HostEdit) => void): Promise<() => Promise<void>> {
    return watchEdits(listener);
  }

  onSelect(listener: (at: CellReference) => void): Promise<() => Promise<void>> {
    return watchSelection(listener);
  }

  async publish(publication: Publication): Promise<Published> {
    if (opensWorkbooks()) {
      try {
        await publishAsWorkbook(publication);
        return opensBehind() ? 'new-workbook-behind' : 'new-workbook';
      } catch {
        // Some Excels claim it and have it not, or are not allowed to (office-js#3568): there is another way.
      }
    }
    try {
      this.steps.push('finalise', await this.whole(() => publishAsSheets(publication)));
      return 'sheets';
    } catch (error) {
      if (this.handOver === null || error instanceof HalfDone) {
        throw error;
      }
      this.handOver(publication.bytes);
      return 'file';
    }
  }

  undoable(): string | null {
    return this.steps.last()?.command ?? null;
  }

  async undo(): Promise<void> {
    const last = this.steps.last();
    if (last) {
      try {
        await this.whole(() => takeBack(last.step));
      } catch (error) {
        if (error instanceof HalfDone) {
          // What is left of it is done before anything else.
          this.steps.drop();
        }
        throw error;
      }
      this.steps.drop();
    }
  }

  /** What was left half-way by a change that could not be put back at once is put back before the next one. */
  private async whole<T>(work: () => Promise<T>): Promise<T> {
    if (this.halfDone) {
      await putBack();
      this.halfDone = false;
    }
    try {
      return await work();
    } catch (error) {
      this.halfDone = error instanceof HalfDone;
      throw error;
    }
  }

  async readMemory(): Promise<string | null> {
    return readMemory();
  }

  writeMemory(text: string): Promise<void> {
    return writeMemory(text);
  }

  recover(): Promise<boolean> {
    return putBack();
  }

  repairFunctions(): Promise<number> {
    return repairFunctions();
  }
}
