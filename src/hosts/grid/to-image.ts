import { BooleanNumber, type CustomData, type IRange, type IStyleData, type Nullable } from '@univerjs/core';
import type { FWorksheet } from '@univerjs/sheets/facade';
import {
  type CellImage,
  type CellLook,
  largest,
  type PrintImage,
  type SheetImage,
  type WorkbookImage,
  type KeptState,
} from '../../core/index';
import type { GridWorkbook } from './grid-workbook';
import { lookOfStyle } from './looks';
import { outlineIn } from './outline';
import { isErrorText, readSheet, SheetReader, type GridCell } from './read';
import { cellRange } from './ranges';
import { columnCharacters, rowPoints } from './sizes';
import { readKept } from './kept-in-grid';

/** The open workbook as a file holds it. */
export function toImage(grid: GridWorkbook): { readonly image: WorkbookImage; readonly kept: KeptState } {
  const { workbook } = grid;
  const looks = new Looks();
  const known = readKept(workbook);
  const nameOf = (id: string): string | undefined => workbook.getSheetBySheetId(id)?.getSheetName();
  return {
    image: {
      sheets: workbook.getSheets().map((sheet) => sheetImage(grid, sheet, looks)),
      looks: looks.all,
      names: workbook.getDefinedNames().map((name) => ({
        name: name.getName(),
        refersTo: name.getFormulaOrRefString().replace(/^=/, ''),
      })),
      tables: known.tables.flatMap(({ name, sheet, top, bottom, left, columns }) => {
        const at = nameOf(sheet);
        const range = { top, bottom, left, right: left + columns.length - 1 };
        return at === undefined ? [] : [{ name, sheet: at, range, columns }];
      }),
      keywords: known.keywords,
    },
    kept: {
      generated: Object.fromEntries(
        Object.entries(known.generated).flatMap(([id, table]) => {
          const name = nameOf(id);
          return name === undefined ? [] : [[name, table]];
        }),
      ),
      layouts: known.layouts,
      memory: known.memory,
    },
  };
}

/** Looks that cells share, each once. */
class Looks {
  readonly all: CellLook[] = [];
  private readonly places = new Map<string, number>();

  placeOf(style: Nullable<IStyleData>): number | null {
    if (!style) {
      return null;
    }
    const look = lookOfStyle(style);
    const key = JSON.stringify(look);
    let place = this.places.get(key);
    if (place === undefined) {
      place = this.all.length;
      this.all.push(look);
      this.places.set(key, place);
    }
    return place;
  }
}

function sheetImage(grid: GridWorkbook, sheet: FWorksheet, looks: Looks): SheetImage {
  const reader = new SheetReader(grid, sheet);
  const { name, hidden, merges, hiddenRows, hiddenColumns } = readSheet(grid, sheet);
  const data = sheet.getSheet().getSnapshot();
  const rows: (CellImage | null)[][] = [];
  for (let row = 1; row <= reader.rows; row += 1) {
    const cells: (CellImage | null)[] = [];
    for (let column = 1; column <= reader.columns; column += 1) {
      cells.push(cellImage(reader.cell(row, column), reader.fills(row, column), looks));
    }
    rows.push(cells);
  }
  const sizes = (
    lines: Readonly<Record<number, Nullable<{ readonly w?: number; readonly h?: number }>>>,
    size: (line: { readonly w?: number; readonly h?: number }) => number | undefined,
    convert: (pixels: number) => number,
  ): (number | null)[] => {
    const last = largest(Object.keys(lines).map(Number), -1);
    return Array.from({ length: last + 1 }, (_, at) => {
      const pixels = size(lines[at] ?? {});
      return pixels === undefined ? null : convert(pixels);
    });
  };
  return {
    name,
    hidden,
    rows,
    merges,
    columnWidths: sizes(data.columnData, ({ w }) => w, columnCharacters),
    rowHeights: sizes(data.rowData, ({ h }) => h, rowPoints),
    ...outlineIn(data),
    hiddenRows,
    hiddenColumns,
    frozen: { rows: data.freeze.ySplit, columns: data.freeze.xSplit },
    gridlines: data.showGridlines !== BooleanNumber.FALSE,
    notes: sheet.getNotes().map(({ row, col, note }) => ({ row: row + 1, column: col + 1, text: note })),
    choices: sheet.getDataValidations().flatMap(({ rule }) => choicesOf(rule as ISheetRule)),
    print: printOf(data.custom, rows),
  };
}

interface ISheetRule {
  readonly type: string;
  readonly formula1?: string;
  readonly ranges: readonly IRange[];
}

function choicesOf({ type, formula1 = '', ranges }: ISheetRule): SheetImage['choices'] {
  return type === 'list' && formula1.startsWith('[')
    ? ranges.map((range) => ({ range: cellRange(range), words: JSON.parse(formula1) as string[] }))
    : [];
}

function cellImage(cell: GridCell | null, fills: CellImage['fills'], looks: Looks): CellImage | null {
  if (!cell) {
    return null;
  }
  const { value, formula, style } = cell;
  const look = looks.placeOf(style);
  if (value === null && formula === null && look === null) {
    return null;
  }
  return {
    value: typeof value === 'string' && isErrorText(value) ? { error: value } : value,
    formula: formula === null ? null : formula.replace(/^=/, ''),
    fills,
    look,
  };
}

/** Rows may have come in or gone since: what is printed goes down to the last one. */
function printOf(custom: CustomData, rows: SheetImage['rows']): PrintImage | null {
  const print = custom?.['print'] as PrintImage | null | undefined;
  if (!print) {
    return null;
  }
  const isFull = (cells: SheetImage['rows'][number]): boolean =>
    cells.some((cell) => cell !== null && cell.value !== null);
  const last = rows.reduce((found, cells, at) => (isFull(cells) ? at + 1 : found), 0);
  return print.area ? { ...print, area: { ...print.area, bottom: Math.max(print.area.top, last) } } : print;
}
