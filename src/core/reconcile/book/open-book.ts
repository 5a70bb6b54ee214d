import type { Classification } from '../../classification/classification';
import type { Form, TableId } from '../../disclosure/table';
import type { BodyRow, ReadBlock, ReadTable, Recognition } from '../../recognise/recognised';
import { cellAt } from '../../workbook/snapshot';
import { newFigure, type Book, type BookBlock, type BookRow, type BookTable } from './book';
import type { CodeCorrection } from './code-correction';
import { exponentOf, generalDecimals, readCell, setFigure, type CellReading } from './figure';

export interface BookOptions {
  readonly year: number | null;
  readonly classification: Classification;
  /** Keys of rows whose printed words are not those of the lines. */
  readonly keys: ReadonlyMap<BodyRow, string>;
  /** 款 that the lines at hand do not divide into 项. */
  readonly withheld?: ReadonlySet<string>;
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
    withheld: options.withheld ?? new Set(),
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
