import type { IWorkbookData } from '@univerjs/core';
import {
  PAPER_ID,
  type CellReference,
  type CellSnapshot,
  type WorkbookImage,
  type WorkbookPlan,
  type WorkbookSnapshot,
  type KeptState,
  type GeneratedSheet,
} from '../core/index';
import type { GridApp } from './grid/app';
import { apply } from './grid/apply';
import { GridWorkbook } from './grid/grid-workbook';
import { keepTables, watchEdits, watchSelection } from './grid/events';
import { GridMarks } from './grid/marks';
import { readSheet } from './grid/read';
import { toImage } from './grid/to-image';
import { repairFunctions } from './grid/repair';
import { reveal } from './grid/reveal';
import { readSelection } from './grid/selection';
import { readKept, writeKept } from './grid/kept-in-grid';
import { survey } from './grid/survey';
import { undo, type Undo } from './grid/undo';
import { writeCell } from './grid/write-cell';
import { withoutPaper } from './sheets/without-paper';
import type {
  ApplyOptions,
  ApplyOutcome,
  Host,
  HostCapabilities,
  HostEdit,
  Mark,
  MarkOutcome,
  Publication,
  Unmarked,
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
  readonly grid: GridWorkbook;
  readonly marks: GridMarks;
  private readonly steps = new UndoSteps<Undo>();
  private readonly endings: (() => void)[] = [];

  constructor(
    app: GridApp,
    data: GridData,
    private readonly screen: GridScreen,
  ) {
    this.grid = new GridWorkbook(app, data);
    this.marks = new GridMarks(this.grid, () => app.view?.drawAgain());
    this.endings.push(keepTables(this.grid));
  }

  /** The workbook as a file holds it. */
  async image(): Promise<{ readonly image: WorkbookImage; readonly kept: KeptState }> {
    await this.grid.settle();
    return toImage(this.grid);
  }

  /** The workbook as it is now, to be opened again by this program. */
  data(): GridData {
    return this.grid.image();
  }

  capabilities(): Promise<HostCapabilities> {
    return Promise.resolve({ functions: true });
  }

  async read(names: readonly string[] | null): Promise<WorkbookSnapshot> {
    await this.grid.settle();
    const { workbook } = this.grid;
    const read = workbook
      .getSheets()
      .filter((sheet) => names === null || names.includes(sheet.getSheetName()))
      .map((sheet) => readSheet(this.grid, sheet));
    const { keywords } = readKept(workbook);
    return { ...withoutPaper(read), ...(keywords && { keywords }) };
  }

  async readSelection(): Promise<WorkbookSnapshot> {
    await this.grid.settle();
    return readSelection(this.grid);
  }

  activeSheet(): Promise<string> {
    return Promise.resolve(this.grid.workbook.getActiveSheet().getSheetName());
  }

  generatedSheets(): Promise<readonly GeneratedSheet[]> {
    return Promise.resolve(survey(this.grid).generated.filter(({ id }) => id !== PAPER_ID));
  }

  async apply(plan: WorkbookPlan, options: ApplyOptions): Promise<ApplyOutcome> {
    const { outcome, undo: step } = await apply(this.grid, plan, options);
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

  writeCell(at: CellReference, content: CellSnapshot): Promise<void> {
    return promised(() => this.steps.push('fix', writeCell(this.grid, at, content)));
  }

  reveal(at: CellReference): Promise<void> {
    return promised(() => reveal(this.grid, at));
  }

  onEdit(listener: (edit: HostEdit) => void): Promise<() => Promise<void>> {
    return Promise.resolve(this.ending(watchEdits(this.grid, listener)));
  }

  onSelect(listener: (at: CellReference) => void): Promise<() => Promise<void>> {
    return Promise.resolve(this.ending(watchSelection(this.grid, listener)));
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
      await this.grid.settle();
      undo(this.grid, last.step);
      this.steps.drop();
    }
  }

  readMemory(): Promise<string | null> {
    return Promise.resolve(readKept(this.grid.workbook).memory);
  }

  writeMemory(memory: string): Promise<void> {
    writeKept(this.grid.workbook, { memory });
    return Promise.resolve();
  }

  /** A change that broke off went with the page it was made in. */
  recover(): Promise<boolean> {
    return Promise.resolve(false);
  }

  repairFunctions(): Promise<number> {
    return promised(() => repairFunctions(this.grid));
  }

  /** Closes the workbook. */
  dispose(): void {
    this.endings.forEach((end) => end());
    this.marks.dispose();
    this.grid.dispose();
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
