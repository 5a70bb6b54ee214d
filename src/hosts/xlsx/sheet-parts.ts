import { largest, type RowImage, type RowsInTurn, type SheetByRows, type TableImage } from '../../core/index';
import type { PackageParts } from './package-parts';
import { blocksOf, commentsXml, noteBoxesXml } from './write-notes';
import type { SheetRelations } from './write-sheet';
import { tableXml } from './write-table';

const SHEET = 'officedocument.spreadsheetml';

/** The parts that belong to sheets: tables, notes and their boxes. */
export class SheetParts {
  private tableCount = 0;
  private blocks = 1;

  constructor(
    private readonly parts: PackageParts,
    private readonly tables: readonly TableImage[],
  ) {}

  private on(sheet: string): readonly TableImage[] {
    return this.tables.filter((table) => table.sheet === sheet);
  }

  /** Formulas name columns by the words of the table, so these words stand above them. */
  withHeadings(sheet: SheetByRows): SheetByRows {
    const tables = this.on(sheet.name);
    return tables.length === 0 ? sheet : { ...sheet, rows: headed(sheet.rows, tables) };
  }

  relate(part: string, { name, notes }: SheetByRows): SheetRelations {
    const { parts } = this;
    const tables = this.on(name).map((table) => {
      this.tableCount += 1;
      const place = `xl/tables/table${String(this.tableCount)}.xml`;
      parts.add(place, tableXml(table, this.tableCount), `${SHEET}.table`);
      return parts.relate(part, 'table', place);
    });
    if (notes.length === 0) {
      return { boxes: null, tables };
    }
    const comments = `xl/comments${String(this.blocks)}.xml`;
    const drawing = `xl/drawings/vmlDrawing${String(this.blocks)}.vml`;
    parts.add(comments, commentsXml(notes), `${SHEET}.comments`);
    parts.add(drawing, noteBoxesXml(notes, this.blocks), null);
    this.blocks += blocksOf(notes);
    parts.relate(part, 'comments', comments);
    return { boxes: parts.relate(part, 'vmlDrawing', drawing), tables };
  }
}

function headed(rows: RowsInTurn, tables: readonly TableImage[]): RowsInTurn {
  const height = largest(
    tables.map(({ range }) => range.top),
    rows.height,
  );
  const width = largest(
    tables.map(({ range, columns }) => range.left - 1 + columns.length),
    rows.width,
  );
  return { height, width, [Symbol.iterator]: () => headedRows(rows, height, tables) };
}

function* headedRows(rows: RowsInTurn, height: number, tables: readonly TableImage[]): Generator<RowImage> {
  const made = rows[Symbol.iterator]();
  for (let at = 1; at <= height; at += 1) {
    const { value: row = [] } = made.next() as IteratorResult<RowImage, undefined>;
    const below = tables.filter(({ range }) => range.top === at);
    yield below.length === 0 ? row : withWords(row, below);
  }
}

function withWords(row: RowImage, tables: readonly TableImage[]): RowImage {
  const cells = [...row];
  for (const { range, columns } of tables) {
    columns.forEach((column, at) => {
      const place = range.left - 1 + at;
      while (cells.length < place) {
        cells.push(null);
      }
      cells[place] = { value: column, formula: null, fills: null, look: cells[place]?.look ?? null };
    });
  }
  return cells;
}
