import type { FormatName, Grade } from '../../../src/core/index';
import type { Host } from '../../../src/hosts/host';

/** What a cell looks like, in words that every host's program has. */
export interface Look {
  readonly font: string;
  readonly size: number;
  readonly bold: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
  readonly border: boolean;
  readonly fill: string | null;
  readonly numberFormat: string;
}

/** A host with its program: what a user does to it, and what a user sees. Cells as in `B6`. */
export interface Rig {
  readonly host: Host;
  userEdits(sheet: string, cell: string, content: string | number): void;
  userInsertsRow(sheet: string, row: number): void;
  userAddsSheet(name: string): void;
  userDeletesSheet(name: string): void;
  userRenamesSheet(sheet: string, name: string): void;
  userSelects(sheet: string, range: string): void;
  sheetNames(): string[];
  /** '' for a blank cell. After whatever the program has to calculate. */
  valueOf(sheet: string, cell: string): Promise<unknown>;
  formulaOf(sheet: string, cell: string): string | null;
  lookOf(sheet: string, cell: string): Look;
  merges(sheet: string): string[];
  frozen(sheet: string): { readonly rows: number; readonly columns: number };
  /** Share of a column's width in that of another, and of a row's height. */
  columnWidth(sheet: string, column: number): number;
  rowHeight(sheet: string, row: number): number;
  hiddenColumns(sheet: string): readonly number[];
  /** Outline levels by row, up to the last that has one. */
  rowLevels(sheet: string): readonly number[];
  marks(): { readonly sheet: string; readonly cell: string; readonly grade: Grade }[];
  /** Words that a cell may be filled with; null if any. */
  choices(sheet: string, cell: string): string[] | null;
  /** What is told of a cell when it is selected or pointed at. */
  note(sheet: string, cell: string): string | null;
  selected(): { readonly sheet: string; readonly cell: string };
  /** Everything in the workbook that a user could miss, as text. */
  content(): string;
  close(): void;
}

export type { FormatName };
