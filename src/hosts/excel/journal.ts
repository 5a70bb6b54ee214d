import type { Mark } from '../host';
import type { Grid } from '../../core/index';

/**
 * What must be put back if a change is not finished. It is written into the workbook before the change and removed as
 * its last step: a workbook without it is wholly the old one or wholly the new one.
 */
export interface Journal {
  readonly id: string;
  readonly command: string;
  /** Ids of the sheets that were there. */
  readonly sheetIds: readonly string[];
  /** Sheets that are made; none of these names was there. */
  readonly created: readonly string[];
  readonly renamed: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  readonly sheets: readonly SheetImage[];
  /** Names that are set, with what they said before; null where they were not there. */
  readonly names: readonly { readonly name: string; readonly formula: string | null }[];
  readonly settings: readonly { readonly key: string; readonly value: string | null }[];
  /** Null where they are not touched. */
  readonly keywords: string | null;
  /** Null where they are not touched. */
  readonly marks: readonly Mark[] | null;
  /** Single cells, by the id of their sheet. */
  readonly cells: readonly { readonly id: string; readonly cell: string; readonly formula: Cell }[];
  /** Outline levels that were changed since, by the id of their sheet; they go back last, and once at most. */
  readonly outlines: readonly { readonly id: string; readonly from: Levels; readonly to: Levels }[];
  /** Sheets that are copied: a copy bears the name of its original and a number until it gets its own. */
  readonly copied: readonly string[];
  /** Ids of the copies, once they are made: then what else bears such a name is not ours. */
  readonly made: readonly string[];
}

type Levels = readonly number[];
type Cell = string | number | boolean;

/** A sheet that is changed, as it was. */
export interface SheetImage {
  readonly id: string;
  readonly firstRow: number;
  readonly keyColumns: readonly number[];
  readonly formulas: Grid;
  /** Rows that are emptied and stay. */
  readonly emptied: readonly number[];
  /** Columns that are hidden, and may be shown by the change; those of sheets that are written as a whole alone. */
  readonly hiddenColumns: readonly number[];
  /** Rows that go, and rows that get other number formats. */
  readonly rows: readonly RowImage[];
  /** An Excel table and its place, and the last row of the list in it and below it; null where there is none. */
  readonly table: { readonly name: string; readonly address: string; readonly listEnd: number } | null;
}

export interface RowImage {
  readonly row: number;
  /** Height: null for the standard one. Null where the row itself stays, and only its number formats change. */
  readonly looks: { readonly height: number | null; readonly cells: readonly Excel.CellProperties[] } | null;
  readonly numberFormats: readonly string[];
  /** Merged areas that the row has a part in. */
  readonly merges: readonly string[];
}

export function emptyJournal(command: string): Journal {
  return {
    id: `${String(Date.now())}-${String(Math.random()).slice(2, 10)}`,
    command,
    sheetIds: [],
    created: [],
    renamed: [],
    sheets: [],
    names: [],
    settings: [],
    keywords: null,
    marks: null,
    cells: [],
    outlines: [],
    copied: [],
    made: [],
  };
}
