import { bundledClassification } from '../../../src/core/classification/classification';
import { recognise } from '../../../src/core/recognise/recognise';
import type { ReadTable } from '../../../src/core/recognise/recognised';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { eachCell, eachSheet, range, type Cell, type Variation } from './varied';

/** The tables of a workbook by sheet name, to know which cells a variation is about. */
export function tablesOf(workbook: WorkbookSnapshot): ReadonlyMap<string, ReadTable> {
  const { tables } = recognise(workbook, bundledClassification());
  return new Map(tables.map((table) => [table.sheet.name, table]));
}

/** A variation that changes the recognised tables only. */
export function eachTable(
  change: (sheet: SheetSnapshot, table: ReadTable) => ReturnType<Parameters<typeof eachSheet>[0]>,
): Variation {
  return (workbook) => {
    const tables = tablesOf(workbook);
    return eachSheet((sheet) => {
      const table = tables.get(sheet.name);
      return table ? change(sheet, table) : null;
    })(workbook);
  };
}

/** Cells of titles, of headers, of captions of rows, of amounts. */
export type Part = 'title' | 'above' | 'header' | 'caption' | 'amount' | 'below';

/** A variation of the cells of some parts of the tables. */
export function eachCellOf(
  parts: readonly Part[],
  change: (cell: CellSnapshot, row: number, column: number, table: ReadTable) => Cell,
): Variation {
  return (workbook) => {
    const tables = tablesOf(workbook);
    return eachCell((one, row, column, { name }) => {
      const table = tables.get(name);
      return table && parts.includes(partOf(table, row, column)) ? change(one, row, column, table) : one;
    })(workbook);
  };
}

function partOf(table: ReadTable, row: number, column: number): Part {
  const { title, headerEnd, blocks } = table;
  if (row === title?.at.row) {
    return 'title';
  }
  const header = headerTop(table);
  if (row < header) {
    return 'above';
  }
  if (row <= headerEnd) {
    return 'header';
  }
  const known = blocks.flatMap(({ rows, total, unitRow }) => [
    ...rows,
    ...(total ? [total] : []),
    ...(unitRow ? [unitRow] : []),
  ]);
  const isRow = known.some((one) => one.row === row);
  const amount = blocks.some(({ columns }) => columns.includes(column));
  return !isRow ? 'below' : amount ? 'amount' : 'caption';
}

/** First row of the header: the first one below the title that holds more than a unit line. */
export function headerTop({ sheet, title, headerEnd }: ReadTable): number {
  const isHeader = (row: number): boolean => {
    const filled = (sheet.rows[row - 1] ?? []).filter((one) => (one?.value ?? null) !== null);
    return (
      filled.length > 1 &&
      !filled.some((one) => typeof one?.value === 'string' && /单\s*位\s*[：:]/.test(one.value))
    );
  };
  return range((title?.at.row ?? 0) + 1, headerEnd).find(isHeader) ?? headerEnd;
}

/** A cell with another text; what is no text stays. */
export const text = (one: CellSnapshot, change: (text: string) => string): Cell =>
  typeof one.value === 'string' ? { ...one, value: change(one.value) } : one;

/** The last filled cell of a row, counted from 0: what is added to a title in several cells stands there. */
export const lastFilled = (cells: readonly Cell[]): number =>
  cells.reduce((last, one, at) => ((one?.value ?? null) === null ? last : at), -1);
