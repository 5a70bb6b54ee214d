import type { Classification } from '../classification/classification';
import { compareCodes } from '../classification/code';
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
  /** Keys of rows whose printed words are not those of the lines. */
  readonly keys: ReadonlyMap<BodyRow, string>;
}

/** Reads every figure of the recognised tables. */
export function openBook(
  recognition: Recognition & { readonly form: Form },
  corrections: readonly CodeCorrection[],
  options: BookOptions,
): Book {
  const tables = recognition.tables.map((read) => ({
    read,
    blocks: read.blocks.map((block) => readBlockCells(read, block)),
  }));
  let exponent = Infinity;
  for (const { read, blocks } of tables) {
    for (const { finest } of blocks) {
      exponent = finest === null ? exponent : Math.min(exponent, exponentOf(read, finest));
    }
  }
  const book: Book = {
    form: recognition.form,
    year: options.year,
    classification: options.classification,
    tables: new Map(),
    figures: [],
    scale: { exponent: Number.isFinite(exponent) ? exponent : 0 },
    corrections,
  };
  const corrected = new Map(corrections.map(({ row, code }) => [row, code]));
  const keys = new Map(options.keys);
  corrections.forEach(({ row, key }) => key !== undefined && keys.set(row, key));
  for (const { read, blocks } of tables) {
    const table: BookTable = { id: read.declaration.id, read, blocks: [] };
    table.blocks.push(...blocks.map((cells) => openBlock(book, table, cells, corrected, keys)));
    (book.tables as Map<TableId, BookTable>).set(table.id, table);
  }
  return book;
}

/** The cells of a block as they were read, by row and declared column. */
interface BlockCells {
  readonly block: ReadBlock;
  readonly rows: readonly BodyRow[];
  readonly general: readonly (number | null)[];
  readonly readings: readonly (readonly (CellReading | null)[])[];
  /** Most decimals printed; null if nothing is. */
  readonly finest: number | null;
}

function readBlockCells(read: ReadTable, block: ReadBlock): BlockCells {
  const rows = [
    ...block.rows,
    ...(block.unitRow ? [block.unitRow] : []),
    ...(block.total ? [block.total] : []),
  ];
  const general = block.columns.map((column) =>
    column === null ? null : generalDecimals(read, column, rows),
  );
  let finest: number | null = null;
  const readings = rows.map(({ row }) =>
    block.columns.map((column, at) => {
      if (column === null) {
        return null;
      }
      const reading = readCell(cellAt(read.sheet, row, column), general[at]!);
      if (reading.reading.state === 'figure') {
        finest = Math.max(finest ?? 0, reading.decimals);
      }
      return reading;
    }),
  );
  return { block, rows, general, readings, finest };
}

function openBlock(
  book: Book,
  table: BookTable,
  { block, rows, general, readings }: BlockCells,
  corrected: ReadonlyMap<BodyRow, string>,
  keys: ReadonlyMap<BodyRow, string>,
): BookBlock {
  const made = rows.map((body, index): BookRow => {
    const code = corrected.get(body) ?? body.code;
    const own = body.role === 'project' || code === null ? body.key : code;
    const key = keys.get(body) ?? own;
    const figures = block.declaration.columns.map((column, at) => {
      const reading = readings[index]![at];
      if (!reading) {
        return null;
      }
      const figure = newFigure(book, table.read, column.role, body, key, block.columns[at]!, general[at]);
      setFigure(figure, reading, book.scale);
      return figure;
    });
    return { body, role: body.role, key, code, figures };
  });
  const body = made.slice(0, block.rows.length);
  const byKey = new Map<string, BookRow>();
  for (const row of body) {
    // The first row of a key stands for it; a second one is a finding of its own.
    if (row.key !== '' && !byKey.has(row.key)) {
      byKey.set(row.key, row);
    }
  }
  return {
    read: block,
    table,
    rows: body,
    byKey,
    unitRow: made.find((row) => row.body === block.unitRow) ?? null,
    total: made.find((row) => row.body === block.total) ?? null,
  };
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
