import type { Injector } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';

/** What it takes to read the open workbook: the workbook, and where the grid keeps its services. */
export interface WorkbookInApp {
  readonly workbook: FWorkbook;
  readonly injector: Injector;
}
