import type { Classification } from '../classification/classification';
import { ancestorsOf, compareCodes } from '../classification/code';
import type { RowRole } from '../disclosure/filled';
import type { ColumnRole, Form, TableId } from '../disclosure/table';
import type { BodyRow, ReadBlock, ReadTable, Recognition } from '../sheet/recognise/recognised';
import { cellAt } from '../workbook/snapshot';
import type { CodeCorrection } from './corrected-codes';
import {
  exponentOf,
  generalDecimals,
  readCell,
  setFigure,
  type CellReading,
  type Figure,
  type Scale,
} from './figure';

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
}

export interface BookOptions {
  readonly year: number | null;
  readonly classification: Classification;
}

/** Reads every figure of the recognised tables. */
export function openBook(
  recognition: Recognition & { readonly form: Form },
  corrections: readonly CodeCorrection[],
  options: BookOptions,
): Book {
  const cells = recognition.tables.flatMap(readCells);
  const exponent = cells.reduce(
    (finest, { read, reading }) =>
      reading.reading.state === 'figure' ? Math.min(finest, exponentOf(read, reading.decimals)) : finest,
    Infinity,
  );
  const book: Book = {
    form: recognition.form,
    ...options,
    tables: new Map<TableId, BookTable>(),
    figures: [],
    scale: { exponent: Number.isFinite(exponent) ? exponent : 0 },
    corrections,
  };
  const corrected = new Map(corrections.map(({ row, code }) => [row, code]));
  const readings = new Map<BodyRow, CellEntry[]>();
  for (const entry of cells) {
    const known = readings.get(entry.row);
    if (known) {
      known.push(entry);
    } else {
      readings.set(entry.row, [entry]);
    }
  }
  for (const read of recognition.tables) {
    const table: BookTable = { id: read.declaration.id, read, blocks: [] };
    for (const block of read.blocks) {
      const make = (body: BodyRow): BookRow => {
        const code = corrected.get(body) ?? body.code;
        const key = body.role === 'project' || code === null ? body.key : code;
        const found = readings.get(body) ?? [];
        const figures = block.declaration.columns.map((column, at) => {
          const entry = found.find((one) => one.column === at);
          if (!entry) {
            return null;
          }
          const figure = newFigure(book, read, column.role, body, key, entry.at, entry.general);
          setFigure(figure, entry.reading, book.scale);
          return figure;
        });
        return { body, role: body.role, key, code, figures };
      };
      const rows = block.rows.map(make);
      const byKey = new Map<string, BookRow>();
      for (const row of rows) {
        // The first row of a key stands for it; a second one is a finding of its own.
        if (row.key !== '' && !byKey.has(row.key)) {
          byKey.set(row.key, row);
        }
      }
      table.blocks.push({
        read: block,
        table,
        rows,
        byKey,
        unitRow: block.unitRow && make(block.unitRow),
        total: block.total && make(block.total),
      });
    }
    (book.tables as Map<TableId, BookTable>).set(table.id, table);
  }
  return book;
}

interface CellEntry {
  readonly read: ReadTable;
  readonly row: BodyRow;
  /** Index of the declared column. */
  readonly column: number;
  readonly at: number;
  readonly general: number | null;
  readonly reading: CellReading;
}

function readCells(read: ReadTable): CellEntry[] {
  return read.blocks.flatMap((block) => {
    const rows = [
      ...(block.unitRow ? [block.unitRow] : []),
      ...block.rows,
      ...(block.total ? [block.total] : []),
    ];
    return block.columns.flatMap((at, column) => {
      if (at === null) {
        return [];
      }
      const general = generalDecimals(read, at, rows);
      return rows.map((row) => ({
        read,
        row,
        column,
        at,
        general,
        reading: readCell(cellAt(read.sheet, row.row, at), general),
      }));
    });
  });
}

function newFigure(
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
export function addMissingRow(book: Book, block: BookBlock, role: RowRole, key: string, code = key): BookRow {
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

/** Rows directly below each row of a tree, by the deepest printed row above; '' holds the topmost. */
export function childrenOf(block: BookBlock): ReadonlyMap<string, readonly BookRow[]> {
  const children = new Map<string, BookRow[]>();
  for (const row of block.rows) {
    if (row.code === null) {
      continue;
    }
    const parent =
      ancestorsOf(row.code)
        .reverse()
        .find((code) => block.byKey.has(code)) ?? '';
    const known = children.get(parent);
    if (known) {
      known.push(row);
    } else {
      children.set(parent, [row]);
    }
  }
  return children;
}
