import { IUndoRedoService, type ICellData, type IWorkbookData, type Injector } from '@univerjs/core';
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import { HostProblem } from '../host';
import type { GridApp } from './app';
import { Calculation } from './calculation';
import { registerTables, unregisterTables } from './tables';

let books = 0;

/** The workbook that is open in the grid. */
export class GridWorkbook {
  readonly injector: Injector;
  readonly calculation: Calculation;
  private writing = false;

  constructor(
    readonly app: GridApp,
    data: Partial<IWorkbookData>,
  ) {
    this.injector = app.univer.__getInjector();
    this.calculation = new Calculation(app);
    this.open(data);
  }

  get workbook(): FWorkbook {
    return this.app.api.getActiveWorkbook()!;
  }

  /** Whether what happens now is written by this program and not by the user. */
  get isWriting(): boolean {
    return this.writing;
  }

  sheet(name: string): FWorksheet {
    const sheet = this.workbook.getSheetByName(name);
    if (!sheet) {
      throw new HostProblem('sheet-gone', name);
    }
    return sheet;
  }

  /** Changes the workbook; the grid's own undo does not take it back, which would leave half of it. */
  write<T>(change: () => T): T {
    this.writing = true;
    try {
      return change();
    } finally {
      this.writing = false;
      this.injector.get(IUndoRedoService).clearUndoRedo(this.workbook.getId());
    }
  }

  /** Everything in the workbook, as it is now. */
  image(): IWorkbookData {
    return structuredClone(this.workbook.save());
  }

  /** Puts another workbook in the place of this one. The sheet that was looked at stays so, if it is there. */
  replace(data: Partial<IWorkbookData>): void {
    const active = this.workbook.getActiveSheet().getSheetId();
    this.close();
    this.open(data);
    this.workbook.getSheetBySheetId(active)?.activate();
  }

  /** Waits until the grid has calculated what was changed. */
  settle(): Promise<void> {
    return this.calculation.settle();
  }

  dispose(): void {
    this.calculation.dispose();
    this.close();
  }

  private open(data: Partial<IWorkbookData>): void {
    books += 1;
    this.writing = true;
    try {
      this.app.api.createWorkbook({ ...data, id: `book-${String(books)}` });
      registerTables(this);
      if (hasUncalculated(data)) {
        this.calculation.begin();
      }
    } finally {
      this.writing = false;
    }
  }

  private close(): void {
    unregisterTables(this);
    this.app.api.disposeUnit(this.workbook.getId());
  }
}

/** Whether there is a formula that has never been calculated. */
function hasUncalculated({ sheets = {} }: Partial<IWorkbookData>): boolean {
  return Object.values(sheets).some(({ cellData = {} }) =>
    Object.values(cellData).some((row) =>
      Object.values(row as Readonly<Record<string, ICellData>>).some(
        ({ f, si, v }) => (Boolean(f) || Boolean(si)) && (v === undefined || v === null),
      ),
    ),
  );
}
