import { CellValueType, type ICellData, type Injector, type Nullable } from '@univerjs/core';
import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/engine-formula';
import type { FWorkbook } from '@univerjs/sheets/facade';
import { isErrorText } from '../read';
import { readKept, type GridTable } from '../kept-in-grid';
import type { Place } from './cell-source';
import type { Reference } from './part';
import { CellError, type Scalar } from './values';

type Rows<T> = Readonly<Record<number, Readonly<Record<number, T>>>>;

export interface SheetCells {
  readonly cells: Rows<Nullable<ICellData>>;
  /** What formulas have spilled over the cells, and the range that each fills. */
  readonly spilled: Rows<Nullable<ICellData>>;
  readonly blocks: Rows<
    Nullable<{ startRow: number; endRow: number; startColumn: number; endColumn: number }>
  >;
}

/** The cells of the open workbook, as they are now. */
export class GridCells {
  readonly sheets = new Map<string, SheetCells>();
  /** Sheets that this program has made for the tables, and those of lists. */
  readonly generated: readonly string[];
  readonly lists: ReadonlySet<string>;
  private readonly ids = new Map<string, string>();
  private readonly tables: ReadonlyMap<string, GridTable>;
  private readonly columns = new Map<string, Place | null>();

  constructor(
    private readonly injector: Injector,
    workbook: FWorkbook,
  ) {
    const model = injector.get(FormulaDataModel);
    const id = workbook.getId();
    const spilled = model.getArrayFormulaCellData()[id] ?? {};
    const blocks = model.getArrayFormulaRange()[id] ?? {};
    for (const sheet of workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      this.ids.set(sheet.getSheetName(), sheetId);
      this.sheets.set(sheetId, {
        cells: sheet.getSheet().getCellMatrix().getMatrix(),
        spilled: spilled[sheetId] ?? {},
        blocks: blocks[sheetId] ?? {},
      });
    }
    const { generated, tables } = readKept(workbook);
    this.tables = new Map(tables.map((table) => [table.name, table]));
    this.lists = new Set(tables.map(({ sheet }) => sheet));
    this.generated = Object.keys(generated).filter((one) => this.sheets.has(one) && !this.lists.has(one));
  }

  locate(reference: Reference, home: string): Place | null {
    if (reference.kind === 'range') {
      const sheet = reference.sheet === null ? home : this.ids.get(reference.sheet);
      return sheet === undefined ? null : { sheet, range: reference.range };
    }
    // Thousands of formulas refer to a few columns.
    let place = this.columns.get(reference.key);
    if (place === undefined) {
      place = this.locateColumn(reference);
      this.columns.set(reference.key, place);
    }
    return place;
  }

  private locateColumn(reference: Extract<Reference, { kind: 'column' }>): Place | null {
    const table = this.tables.get(reference.table);
    const at = table?.columns.indexOf(reference.heading) ?? -1;
    if (!table || at < 0 || !this.sheets.has(table.sheet)) {
      return null;
    }
    const column = table.left + at;
    return {
      sheet: table.sheet,
      range: { top: table.top + 1, bottom: table.bottom, left: column, right: column },
    };
  }

  /** Row and column from 1. */
  value(sheet: string, row: number, column: number): Scalar {
    const { cells, spilled } = this.sheets.get(sheet)!;
    return scalarOf(spilled[row - 1]?.[column - 1] ?? cells[row - 1]?.[column - 1]);
  }

  /** The formulas of a sheet with their places, as the cells have them: with `=`. Null for one that is not to be read. */
  eachFormula(sheet: string, tell: (row: number, column: number, text: string | null) => void): void {
    const shared = new Map<string, { row: number; column: number; text: string }>();
    const sharing: { row: number; column: number; id: string }[] = [];
    const rows = this.sheets.get(sheet)!.cells;
    // By their keys alone: at each calculation tens of thousands of cells are gone through.
    for (const down of Object.keys(rows)) {
      const cells = rows[Number(down)]!;
      const row = Number(down) + 1;
      for (const across of Object.keys(cells)) {
        const cell = cells[Number(across)];
        const column = Number(across) + 1;
        if (cell?.f && cell.f.length > 1) {
          tell(row, column, cell.f);
          if (cell.si) {
            shared.set(cell.si, { row, column, text: cell.f });
          }
        } else if (cell?.si) {
          sharing.push({ row, column, id: cell.si });
        }
      }
    }
    const builder = this.injector.get(LexerTreeBuilder);
    for (const { row, column, id } of sharing) {
      const first = shared.get(id);
      const text = first && builder.moveFormulaRefOffset(first.text, column - first.column, row - first.row);
      tell(row, column, text ?? null);
    }
  }
}

/** The value of a cell as formulas take it. */
export function scalarOf(cell: Nullable<ICellData>): Scalar {
  const rich = cell?.p?.body?.dataStream;
  const value = rich === undefined ? (cell?.v ?? null) : rich.replace(/\r\n$/, '').replaceAll('\r', '\n');
  if (typeof value === 'string' && isErrorText(value)) {
    return new CellError(value);
  }
  switch (cell?.t) {
    case CellValueType.BOOLEAN:
      return value === null ? null : value === true || value === 1;
    case CellValueType.STRING:
    case CellValueType.FORCE_STRING:
      return value === null ? null : String(value);
    case CellValueType.NUMBER:
      return value === null ? null : Number(value);
    default:
      return value;
  }
}
