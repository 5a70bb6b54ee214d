import { ICommandService } from '@univerjs/core';
import { cellAddress, type CellReference } from '../../core/index';
import type { HostEdit } from '../host';
import type { GridBook } from './book';
import { readState, type GridTable } from './state';
import { grownTable, setTables, shiftTable, type RowShift } from './tables';
import { SheetReader } from './read';

const SELECTION = 'sheet.operation.set-selections';
/** Changes of the sheets themselves. */
const SHEETS = [
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
  'sheet.mutation.set-worksheet-name',
  'sheet.mutation.set-worksheet-hidden',
];
/** Changes of what is on a sheet. */
const CELLS = [
  'sheet.mutation.set-range-values',
  'sheet.mutation.insert-row',
  'sheet.mutation.insert-col',
  'sheet.mutation.remove-rows',
  'sheet.mutation.remove-col',
  'sheet.mutation.move-range',
  'sheet.mutation.move-rows',
  'sheet.mutation.move-columns',
  'sheet.mutation.reorder-range',
  'sheet.mutation.add-worksheet-merge',
  'sheet.mutation.remove-worksheet-merge',
  'sheet.mutation.set-row-hidden',
  'sheet.mutation.set-row-visible',
  'sheet.mutation.set-col-hidden',
  'sheet.mutation.set-col-visible',
];

interface Changed {
  readonly subUnitId?: string;
  readonly range?: { readonly startRow: number; readonly endRow: number };
}

/** Tells of what the user does to the workbook; what this program writes and what formulas give is left out. */
export function watchEdits(book: GridBook, listener: (edit: HostEdit) => void): () => void {
  const ending = book.injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    const changed = (params ?? {}) as Changed;
    if (book.isWriting || options?.onlyLocal === true || options?.['fromFormula'] === true) {
      return;
    }
    if (SHEETS.includes(id)) {
      listener({ sheets: null, remote: false });
    } else if (CELLS.includes(id)) {
      const sheet = book.workbook.getSheetBySheetId(changed.subUnitId ?? '');
      listener({ sheets: sheet ? [sheet.getSheetName()] : null, remote: false });
    }
  });
  return () => ending.dispose();
}

/** Tables follow the rows of their sheet, and grow by what is written below them. */
export function keepTables(book: GridBook): () => void {
  const ending = book.injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    if (book.isWriting || options?.['fromFormula'] === true) {
      return;
    }
    const { subUnitId = '', range } = (params ?? {}) as Changed;
    const { tables } = readState(book.workbook);
    if (id === 'sheet.mutation.remove-sheet' && tables.some(({ sheet }) => sheet === subUnitId)) {
      setTables(
        book,
        tables.filter(({ sheet }) => sheet !== subUnitId),
      );
      return;
    }
    if (!tables.some(({ sheet }) => sheet === subUnitId)) {
      return;
    }
    const shift = range && shiftOf(id, subUnitId, range);
    const moved = shift ? tables.flatMap((table) => shiftTable(table, shift) ?? []) : tables;
    const grown =
      id === 'sheet.mutation.set-range-values' ? moved.map((table) => growth(book, table, subUnitId)) : moved;
    if (grown.length !== tables.length || grown.some((table, at) => table !== tables[at])) {
      setTables(book, grown);
    }
  });
  return () => ending.dispose();
}

function shiftOf(
  id: string,
  sheet: string,
  { startRow, endRow }: NonNullable<Changed['range']>,
): RowShift | null {
  const count = endRow - startRow + 1;
  if (id === 'sheet.mutation.insert-row') {
    return { sheet, at: startRow + 1, count };
  }
  return id === 'sheet.mutation.remove-rows' ? { sheet, at: startRow + 1, count: -count } : null;
}

function growth(book: GridBook, table: GridTable, edited: string): GridTable {
  const sheet = table.sheet === edited ? book.workbook.getSheetBySheetId(edited) : null;
  if (!sheet) {
    return table;
  }
  const reader = new SheetReader(book, sheet);
  return grownTable(table, (row, column) => {
    const cell = reader.cell(row, column);
    return !cell || ((cell.value === null || cell.value === '') && cell.formula === null);
  });
}

export function watchSelection(book: GridBook, listener: (at: CellReference) => void): () => void {
  const ending = book.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SELECTION && !book.isWriting) {
      const range = book.workbook.getActiveRange();
      if (range) {
        listener({
          sheet: range.getSheetName(),
          cell: cellAddress(range.getRow() + 1, range.getColumn() + 1),
        });
      }
    }
  });
  return () => ending.dispose();
}
