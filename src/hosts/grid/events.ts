import { ICommandService } from '@univerjs/core';
import { cellAddress, type CellReference } from '../../core/index';
import type { HostEdit } from '../host';
import type { GridWorkbook } from './grid-workbook';
import { readKept, type GridTable } from './kept-in-grid';
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
export function watchEdits(grid: GridWorkbook, listener: (edit: HostEdit) => void): () => void {
  const ending = grid.injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    const changed = (params ?? {}) as Changed;
    if (grid.isWriting || options?.onlyLocal === true || options?.['fromFormula'] === true) {
      return;
    }
    if (SHEETS.includes(id)) {
      listener({ sheets: null, remote: false });
    } else if (CELLS.includes(id)) {
      const sheet = grid.workbook.getSheetBySheetId(changed.subUnitId ?? '');
      listener({ sheets: sheet ? [sheet.getSheetName()] : null, remote: false });
    }
  });
  return () => ending.dispose();
}

/** Tables follow the rows of their sheet, and grow by what is written below them. */
export function keepTables(grid: GridWorkbook): () => void {
  const ending = grid.injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
    if (grid.isWriting || options?.['fromFormula'] === true) {
      return;
    }
    const { subUnitId = '', range } = (params ?? {}) as Changed;
    const { tables } = readKept(grid.workbook);
    if (id === 'sheet.mutation.remove-sheet' && tables.some(({ sheet }) => sheet === subUnitId)) {
      setTables(
        grid,
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
      id === 'sheet.mutation.set-range-values' ? moved.map((table) => growth(grid, table, subUnitId)) : moved;
    if (grown.length !== tables.length || grown.some((table, at) => table !== tables[at])) {
      setTables(grid, grown);
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

function growth(grid: GridWorkbook, table: GridTable, edited: string): GridTable {
  const sheet = table.sheet === edited ? grid.workbook.getSheetBySheetId(edited) : null;
  if (!sheet) {
    return table;
  }
  const reader = new SheetReader(grid, sheet);
  return grownTable(table, (row, column) => {
    const cell = reader.cell(row, column);
    return !cell || ((cell.value === null || cell.value === '') && cell.formula === null);
  });
}

export function watchSelection(grid: GridWorkbook, listener: (at: CellReference) => void): () => void {
  const ending = grid.injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (id === SELECTION && !grid.isWriting) {
      const range = grid.workbook.getActiveRange();
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
