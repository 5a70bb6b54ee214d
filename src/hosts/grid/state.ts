import type { CustomData } from '@univerjs/core';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { SheetLayout } from '../../core/index';

/** A list of budget lines whose columns formulas name: `预算明细[本年预算（元）]`. Rows and columns count from 1. */
export interface GridTable {
  readonly name: string;
  readonly sheet: string;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly columns: readonly string[];
}

/** What is kept in a workbook besides its cells. It is saved with it and undone with it. */
export interface GridState {
  /** Table id of each sheet that was generated, by sheet id. */
  readonly generated: Readonly<Record<string, string>>;
  readonly layouts: Readonly<Record<string, SheetLayout>>;
  readonly tables: readonly GridTable[];
  readonly keywords: string;
  /** What the session remembers. */
  readonly memory: string | null;
}

const KEY = 'budgetDisclosure';
const EMPTY_STATE: GridState = { generated: {}, layouts: {}, tables: [], keywords: '', memory: null };

export function readState(workbook: FWorkbook): GridState {
  return stateOf({ custom: workbook.getCustomMetadata() });
}

export function writeState(workbook: FWorkbook, change: Partial<GridState>): void {
  workbook.setCustomMetadata(customOf({ ...readState(workbook), ...change }));
}

/** The state in a workbook's data. */
export function stateOf({ custom }: { readonly custom?: CustomData | undefined }): GridState {
  return (custom?.[KEY] as GridState | undefined) ?? EMPTY_STATE;
}

/** The state as a workbook's data holds it. */
export function customOf(state: GridState): Record<string, GridState> {
  return { [KEY]: state };
}
