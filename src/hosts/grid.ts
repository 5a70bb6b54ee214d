import type { IWorkbookData } from '@univerjs/core';
import { PAPER_ID, parseAddress, parseRange, rangeAddress, type WorkbookImage } from '../core/index';
import type { CellReference, CellSnapshot, WorkbookPlan, WorkbookSnapshot } from '../core/index';
import type { GridApp } from './grid/app';
import { apply } from './grid/apply';
import { GridBook } from './grid/book';
import { blockCells } from './grid/cells';
import { keepTables, watchEdits, watchSelection } from './grid/events';
import { GridMarks } from './grid/marks';
import { readSheet } from './grid/read';
import { toImage } from './grid/to-image';
import { repairFunctions } from './grid/repair';
import { readState, writeState } from './grid/state';
import { survey } from './grid/survey';
import { undo, undoOf, type Undo } from './grid/undo';
import { writeCells } from './grid/update-sheet';
import type { KeptState } from './sheets/kept-state';
import { withoutPaper } from './sheets/without-paper';
import {
  HostProblem,
  type ApplyOptions,
  type ApplyOutcome,
  type GeneratedSheet,
  type Host,
  type HostCapabilities,
  type HostEdit,
  type Mark,
  type MarkOutcome,
  type Publication,
  type Unmarked,
} from './host';
import { UndoSteps } from './undo-steps';

export type { GridApp } from './grid/app';
export { fromImage } from './grid/from-image';
/** A workbook as the grid keeps it. */
export type GridData = Partial<IWorkbookData>;

/** What the page round the grid does for it. */
export interface GridScreen {
  /** Hands a published file to the user. */
  readonly handOver: (bytes: Uint8Array) => void;
}

/** A spreadsheet in the page itself, for those who have no Excel. */
export class GridHost implements Host {
  readonly name = 'grid';
  readonly book: GridBook;
  readonly marks: GridMarks;
  private readonly steps = new UndoSteps<Undo>();
  private readonly endings: (() => void)[] = [];

  constructor(
    app: GridApp,
    data: GridData,
    private readonly screen: GridScreen,
  ) {
    this.book = new GridBook(app, data);
    this.marks = new GridMarks(this.book, () => app.view?.drawAgain());
    this.endings.push(keepTables(this.book));
  }

  /** The workbook as a file holds it. */
  async image(): Promise<{ readonly image: WorkbookImage; readonly kept: KeptState }> {
    await this.book.settle();
    return toImage(this.book);
  }

  /** The workbook as it is now, to be opened again by this program. */
  data(): GridData {
    return this.book.image();
  }

  capabilities(): Promise<HostCapabilities> {
    return Promise.resolve({ functions: true });
  }

  async read(names: readonly string[] | null): Promise<WorkbookSnapshot> {
    await this.book.settle();
    const { workbook } = this.book;
    const read = workbook
      .getSheets()
      .filter((sheet) => names === null || names.includes(sheet.getSheetName()))
      .map((sheet) => readSheet(this.book, sheet));
    const { keywords } = readState(workbook);
    return { ...withoutPaper(read), ...(keywords && { keywords }) };
  }

  async readSelection(): Promise<WorkbookSnapshot> {
    await this.book.settle();
    const selected = this.book.workbook.getActiveRange();
    const sheet = selected && this.book.workbook.getSheetByName(selected.getSheetName());
    if (!selected || !sheet) {
      throw new HostProblem('nothing-selected');
    }
    const read = readSheet(this.book, sheet, {
      top: selected.getRow() + 1,
      left: selected.getColumn() + 1,
      bottom: selected.getLastRow() + 1,
      right: selected.getLastColumn() + 1,
    });
    if (read.rows.every((row) => row.every((cell) => cell === null))) {
      throw new HostProblem('nothing-selected');
    }
    return { sheets: [read] };
  }

  activeSheet(): Promise<string> {
    return Promise.resolve(this.book.workbook.getActiveSheet().getSheetName());
  }

  generatedSheets(): Promise<readonly GeneratedSheet[]> {
    return Promise.resolve(survey(this.book).generated.filter(({ id }) => id !== PAPER_ID));
  }

  async apply(plan: WorkbookPlan, options: ApplyOptions): Promise<ApplyOutcome> {
    const { outcome, undo: step } = await apply(this.book, plan, options);
    if (step) {
      this.steps.push(options.command, step);
    }
    return outcome;
  }

  mark(marks: readonly Mark[]): Promise<MarkOutcome> {
    this.marks.show(marks);
    return Promise.resolve({ marked: marks, unmarked: [] });
  }

  clearMarks(): Promise<readonly Unmarked[]> {
    this.marks.show([]);
    return Promise.resolve([]);
  }

  writeCell({ sheet, cell }: CellReference, { value, formula }: CellSnapshot): Promise<void> {
    return promised(() => {
      const { book } = this;
      const target = book.sheet(sheet);
      const { row, column } = parseAddress(cell)!;
      const before = book.image();
      const content = formula === undefined ? (typeof value === 'object' ? '' : value) : `=${formula}`;
      book.write(() => writeCells(book, target, blockCells({ row, column, contents: [[content]] })));
      this.steps.push('fix', undoOf(book, before, [target.getSheetId()]));
    });
  }

  reveal({ sheet, cell }: CellReference): Promise<void> {
    return promised(() => {
      const target = this.book.sheet(sheet);
      if (target.isSheetHidden()) {
        throw new HostProblem('sheet-gone', sheet);
      }
      const range = parseRange(cell)!;
      target.activate();
      target.getRange(rangeAddress(range)).activate();
      this.book.app.view?.scrollTo(range.top, range.left);
    });
  }

  onEdit(listener: (edit: HostEdit) => void): Promise<() => Promise<void>> {
    return Promise.resolve(this.ending(watchEdits(this.book, listener)));
  }

  onSelect(listener: (at: CellReference) => void): Promise<() => Promise<void>> {
    return Promise.resolve(this.ending(watchSelection(this.book, listener)));
  }

  publish({ bytes }: Publication): Promise<'file'> {
    this.screen.handOver(bytes);
    return Promise.resolve('file');
  }

  undoable(): string | null {
    return this.steps.last()?.command ?? null;
  }

  async undo(): Promise<void> {
    const last = this.steps.last();
    if (last) {
      await this.book.settle();
      undo(this.book, last.step);
      this.steps.drop();
    }
  }

  readMemory(): Promise<string | null> {
    return Promise.resolve(readState(this.book.workbook).memory);
  }

  writeMemory(memory: string): Promise<void> {
    writeState(this.book.workbook, { memory });
    return Promise.resolve();
  }

  /** A change that broke off went with the page it was made in. */
  recover(): Promise<boolean> {
    return Promise.resolve(false);
  }

  repairFunctions(): Promise<number> {
    return promised(() => repairFunctions(this.book));
  }

  /** Closes the workbook. */
  dispose(): void {
    this.endings.forEach((end) => end());
    this.marks.dispose();
    this.book.dispose();
  }

  private ending(end: () => void): () => Promise<void> {
    this.endings.push(end);
    return () => {
      end();
      return Promise.resolve();
    };
  }
}

/** What is done at once, as a promise: trouble rejects it. */
function promised<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => resolve(work()));
}
