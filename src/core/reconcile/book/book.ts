import type { Classification } from '../../classification/classification';
import { compareCodes } from '../../classification/code';
import type { RowRole } from '../../disclosure/filled';
import type { ColumnRole, Form, TableId } from '../../disclosure/table';
import type { BodyRow, ReadBlock, ReadTable } from '../../recognise/recognised';
import type { CodeCorrection } from './code-correction';
import type { Figure, Scale } from './figure';

/** A row of a table with its figures; `body` is null for a row that the sheet should print and does not. */
export interface BookRow {
  readonly body: BodyRow | null;
  readonly role: RowRole;
  readonly key: string;
  /** The code it stands for: as printed, or corrected where the printed one is proved wrong. */
  readonly code: string | null;
  /** One figure for each declared column; null where the sheet lacks the column. */
  readonly figures: readonly (Figure | null)[];
}

export interface BookBlock {
  readonly read: ReadBlock;
  readonly table: BookTable;
  /** Printed rows and, at their place, missing ones; without unit and total row. */
  readonly rows: BookRow[];
  readonly byKey: Map<string, BookRow>;
  readonly unitRow: BookRow | null;
  readonly total: BookRow | null;
}

export interface BookTable {
  readonly id: TableId;
  readonly read: ReadTable;
  readonly blocks: BookBlock[];
}

/** Every figure of the recognised tables of a workbook, by table, row and role. */
export interface Book {
  readonly form: Form;
  /** Null if the workbook does not say it. */
  readonly year: number | null;
  readonly classification: Classification;
  readonly tables: ReadonlyMap<TableId, BookTable>;
  readonly figures: Figure[];
  readonly scale: Scale;
  readonly corrections: readonly CodeCorrection[];
  /** 款 that the lines at hand do not divide into 项: they are printed without. */
  readonly withheld: ReadonlySet<string>;
}

export function newFigure(
  book: Book,
  table: ReadTable,
  role: ColumnRole,
  row: BodyRow | null,
  key: string,
  column: number | null,
  general: number | null = null,
): Figure {
  const figure: Figure = {
    id: book.figures.length,
    table,
    role,
    row,
    key,
    cell: row === null || column === null ? null : { row: row.row, column },
    general,
    state: 'blank',
    problem: null,
    value: 0,
    half: 0,
    places: 0,
    decimals: 0,
    asText: false,
    excess: false,
  };
  book.figures.push(figure);
  return figure;
}

/** Adds a row that a table should print and does not; its figures are blank. */
export function addMissingRow(
  book: Book,
  block: BookBlock,
  role: RowRole,
  key: string,
  code: string | null = key,
): BookRow {
  const row: BookRow = {
    body: null,
    role,
    key,
    code,
    figures: block.read.declaration.columns.map((column, at) =>
      block.read.columns[at] === null
        ? null
        : newFigure(book, block.table.read, column.role, null, key, null),
    ),
  };
  const at = block.rows.findIndex((other) => compareCodes(other.key, key) > 0);
  block.rows.splice(at < 0 ? block.rows.length : at, 0, row);
  block.byKey.set(key, row);
  return row;
}

/** The figure of a row in the column of a role; null if the row or the column is not there. */
export function figureOf(
  block: BookBlock | undefined,
  row: BookRow | null | undefined,
  role: ColumnRole,
): Figure | null {
  const at = block?.read.declaration.columns.findIndex((column) => column.role === role) ?? -1;
  return at < 0 ? null : (row?.figures[at] ?? null);
}
