import type { CellRange } from '../../../src/core/workbook/address';
import type {
  CellSnapshot,
  CellValue,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../../src/core/workbook/snapshot';

export type Cell = CellSnapshot | null;
export type Rows = readonly (readonly Cell[])[];

/** A cell of a workbook by sheet name, row and column. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A workbook made from another, and where each cell of that one stands now. */
export interface Varied {
  readonly workbook: WorkbookSnapshot;
  readonly move: (place: Place) => Place;
}

/** Another way to print the same tables. */
export type Variation = (workbook: WorkbookSnapshot) => Varied;

/** One variation after the other. */
export function compose(...variations: readonly Variation[]): Variation {
  return (workbook) => {
    let varied: Varied = { workbook, move: (place) => place };
    for (const variation of variations) {
      const before = varied.move;
      const next = variation(varied.workbook);
      varied = { workbook: next.workbook, move: (place) => next.move(before(place)) };
    }
    return varied;
  };
}

/** A sheet made from another, and where its rows and columns stand now. */
export interface VariedSheet {
  readonly sheet: SheetSnapshot;
  readonly row?: (row: number) => number;
  readonly column?: (column: number) => number;
}

/** The same change on every sheet; `null` leaves a sheet as it is. */
export function eachSheet(change: (sheet: SheetSnapshot, at: number) => VariedSheet | null): Variation {
  return (workbook) => {
    const changed = workbook.sheets.map((sheet, at) => change(sheet, at) ?? { sheet });
    const of = new Map(workbook.sheets.map(({ name }, at) => [name, changed[at]!]));
    return {
      workbook: { ...workbook, sheets: changed.map(({ sheet }) => sheet) },
      move: ({ sheet, row, column }) => {
        const to = of.get(sheet);
        return {
          sheet: to?.sheet.name ?? sheet,
          row: to?.row?.(row) ?? row,
          column: to?.column?.(column) ?? column,
        };
      },
    };
  };
}

/** Other texts, numbers or formats in the same cells. */
export function eachCell(
  change: (cell: CellSnapshot, row: number, column: number, sheet: SheetSnapshot) => Cell,
): Variation {
  return eachSheet((sheet) => ({
    sheet: {
      ...sheet,
      rows: sheet.rows.map((cells, row) =>
        cells.map((cell, column) => (cell === null ? null : change(cell, row + 1, column + 1, sheet))),
      ),
    },
  }));
}

export function cell(value: CellValue, numberFormat?: string): Cell {
  return value === null ? null : { value, ...(numberFormat !== undefined && { numberFormat }) };
}

/** Cells of a sheet of another tool: rows of values. */
export function plainSheet(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  return {
    name,
    hidden: false,
    rows: rows.map((values) => values.map((value) => cell(value))),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** Rows inserted before row `at`. */
export function insertRows(sheet: SheetSnapshot, at: number, added: Rows): VariedSheet {
  const row = (before: number): number => (before >= at ? before + added.length : before);
  const rows = [...sheet.rows];
  while (rows.length < at - 1) {
    rows.push([]);
  }
  return {
    sheet: {
      ...sheet,
      rows: [...rows.slice(0, at - 1), ...added, ...rows.slice(at - 1)],
      merges: sheet.merges.map((merge) => ({ ...merge, top: row(merge.top), bottom: row(merge.bottom) })),
      hiddenRows: sheet.hiddenRows.map(row),
    },
    row,
  };
}

/** A column inserted before column `at`; `fill` says what stands in it. */
export function insertColumn(
  sheet: SheetSnapshot,
  at: number,
  fill: (row: number) => Cell = () => null,
): VariedSheet {
  const column = (before: number): number => (before >= at ? before + 1 : before);
  return {
    sheet: {
      ...sheet,
      rows: sheet.rows.map((cells, index) => {
        const padded = [...cells];
        const filling = fill(index + 1);
        while (filling !== null && padded.length < at - 1) {
          padded.push(null);
        }
        return padded.length < at - 1
          ? padded
          : [...padded.slice(0, at - 1), filling, ...padded.slice(at - 1)];
      }),
      merges: sheet.merges.map((merge) => ({
        ...merge,
        left: column(merge.left),
        right: column(merge.right),
      })),
      hiddenColumns: sheet.hiddenColumns.map(column),
    },
    column,
  };
}

/** The sheet without one column; what stood there stands in `into` now. */
export function removeColumn(sheet: SheetSnapshot, at: number, into: number): VariedSheet {
  const column = (before: number): number => (before === at ? into : before > at ? before - 1 : before);
  return {
    sheet: {
      ...sheet,
      // The text of merged cells stands in their first column: it moves on.
      rows: sheet.rows.map((cells) =>
        cells.flatMap((one, index) => {
          const before = index === at ? (cells[at - 1] ?? null) : null;
          return index === at - 1 && (cells.length > at || at > 1)
            ? []
            : [typeof before?.value === 'string' && one === null ? before : one];
        }),
      ),
      merges: sheet.merges.flatMap((merge) => narrowed(merge, at)),
    },
    column,
  };
}

function narrowed(merge: CellRange, at: number): CellRange[] {
  const left = merge.left > at ? merge.left - 1 : merge.left;
  const right = merge.right >= at ? merge.right - 1 : merge.right;
  return right < left ? [] : [{ ...merge, left, right }];
}

/** One varied sheet after the other. */
export function then(first: VariedSheet, second: (sheet: SheetSnapshot) => VariedSheet): VariedSheet {
  const next = second(first.sheet);
  return {
    sheet: next.sheet,
    row: (row) => {
      const moved = first.row?.(row) ?? row;
      return next.row?.(moved) ?? moved;
    },
    column: (column) => {
      const moved = first.column?.(column) ?? column;
      return next.column?.(moved) ?? moved;
    },
  };
}

/** The rows of a sheet anew: numbers are rows it has, cells are rows it gets; rows left out are gone. */
export function withRows(sheet: SheetSnapshot, list: readonly (number | readonly Cell[])[]): VariedSheet {
  const places = new Map<number, number>();
  list.forEach((one, at) => {
    if (typeof one === 'number' && !places.has(one)) {
      places.set(one, at + 1);
    }
  });
  const row = (before: number): number => places.get(before) ?? 0;
  return {
    sheet: {
      ...sheet,
      rows: list.map((one) => (typeof one === 'number' ? (sheet.rows[one - 1] ?? []) : one)),
      merges: sheet.merges.flatMap((merge) =>
        places.has(merge.top) && places.has(merge.bottom)
          ? [{ ...merge, top: row(merge.top), bottom: row(merge.bottom) }]
          : [],
      ),
      hiddenRows: sheet.hiddenRows.map(row),
    },
    row,
  };
}

/** Numbers from `first` to `last`. */
export function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
