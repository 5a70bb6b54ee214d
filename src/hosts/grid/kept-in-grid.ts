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
export interface KeptInGrid {
  /** Table id of each sheet that was generated, by sheet id. */
  readonly generated: Readonly<Record<string, string>>;
  readonly layouts: Readonly<Record<string, SheetLayout>>;
  readonly tables: readonly GridTable[];
  readonly keywords: string;
  /** What the session remembers. */
  readonly memory: string | null;
}

const KEY = 'budgetDisclosure';
const NOTHING_KEPT: KeptInGrid = { generated: {}, layouts: {}, tables: [], keywords: '', memory: null };

export function readKept(workbook: FWorkbook): KeptInGrid {
  return keptOf({ custom: workbook.getCustomMetadata() });
}

export function writeKept(workbook: FWorkbook, change: Partial<KeptInGrid>): void {
  workbook.setCustomMetadata(customOf({ ...readKept(workbook), ...change }));
}

/** What a workbook's data keep. */
export function keptOf({ custom }: { readonly custom?: CustomData | undefined }): KeptInGrid {
  return (custom?.[KEY] as KeptInGrid | undefined) ?? NOTHING_KEPT;
}

/** The same as a workbook's data hold it. */
export function customOf(kept: KeptInGrid): Record<string, KeptInGrid> {
  return { [KEY]: kept };
}
