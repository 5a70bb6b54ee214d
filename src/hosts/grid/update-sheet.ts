import { ICommandService, type ICellData } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import type { FWorksheet } from '@univerjs/sheets/facade';
import {
  PAPER_ID,
  type SheetPlan,
  movedRange,
  type RowStep,
  type ListChange,
  type SheetUpdate,
} from '../../core/index';
import type { GridWorkbook } from './grid-workbook';
import { blockCells, literalsOf, type Cells } from './cells';
import { setOutline } from './outline';
import { gridRange } from './ranges';
import { rowPixels } from './sizes';
import { formatStyles, styleId } from './looks';

/** Gives a sheet of ours new figures where it stands; its rows have come and gone. */
export function updateSheet(
  grid: GridWorkbook,
  target: FWorksheet,
  sheet: SheetPlan,
  { fresh, place, writes, list }: SheetUpdate,
): void {
  if (fresh.length > 0) {
    grid.workbook.addStyles(formatStyles());
    writeCells(grid, target, freshLooks(sheet, fresh, place));
    fresh.forEach((row) => {
      target.setRowHeightsForced(place(row) - 1, 1, rowPixels(sheet.rowHeights[row - 1] ?? 18));
    });
    sheet.merges
      .filter(({ top }) => fresh.includes(top))
      .forEach((merge) => target.getRange(gridRange(movedRange(merge, place))).merge());
  }
  if (list && list.columns.fresh.length > 0) {
    grid.workbook.addStyles(formatStyles());
    writeCells(grid, target, columnLooks(sheet, list.columns.fresh));
  }
  if (list && list.columns.gone.length > 0) {
    writeCells(grid, target, withoutLooks(sheet, list));
  }
  // Columns that were hidden while there was nothing in them are shown.
  sheet.columnWidths.forEach((width, at) => {
    if (width > 0 && !target.getSheet().getColVisible(at)) {
      target.showColumns(at);
    }
  });
  if (sheet.id === PAPER_ID) {
    setOutline(grid, target, sheet.rowLevels ?? []);
  }
  const literals = literalsOf(sheet);
  writes.forEach((write) => writeCells(grid, target, blockCells(write, literals)));
}

/** Inserts and deletes whole rows, so that what stands beside a row stays beside it, and references follow. */
export function takeSteps(target: FWorksheet, steps: readonly RowStep[]): void {
  if (steps.length > 0) {
    // References are corrected for rows that go from the sheet that is looked at, whichever is named.
    target.activate();
  }
  for (const { kind, row, count } of steps) {
    const needed = row - 1 - target.getMaxRows();
    if (needed > 0) {
      target.insertRowsAfter(target.getMaxRows() - 1, needed);
    }
    if (kind === 'insert') {
      target.insertRowsBefore(row - 1, count);
    } else {
      target.deleteRows(row - 1, count);
    }
  }
}

/** Columns that came into the list look as the form says. */
function columnLooks({ cells: planned, table }: SheetPlan, columns: readonly number[]): Cells {
  const cells: Cells = {};
  for (const { row, column, format } of planned) {
    if (columns.includes(column) && row >= table!.range.top) {
      (cells[row - 1] ??= {})[column - 1] = { s: styleId(format) };
    }
  }
  return cells;
}

/** Columns that go leave no looks behind. */
function withoutLooks({ table }: SheetPlan, { columns, end }: ListChange): Cells {
  const cells: Cells = {};
  for (let row = table!.range.top; row <= Math.max(end, table!.range.bottom); row += 1) {
    cells[row - 1] = Object.fromEntries(columns.gone.map((column) => [column - 1, { s: null }]));
  }
  return cells;
}

/** Inserted rows take nothing from the row above them but what the form says. */
function freshLooks(sheet: SheetPlan, fresh: readonly number[], place: (row: number) => number): Cells {
  const cells: Cells = {};
  const rows = new Set(fresh);
  for (const { row, column, format } of sheet.cells) {
    if (rows.has(row)) {
      (cells[place(row) - 1] ??= {})[column - 1] = { s: styleId(format) };
    }
  }
  return cells;
}

export function writeCells(grid: GridWorkbook, target: FWorksheet, cellValue: Cells): void {
  const isEmpty = Object.keys(cellValue).length === 0;
  if (!isEmpty) {
    grid.injector.get(ICommandService).syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: grid.workbook.getId(),
      subUnitId: target.getSheetId(),
      cellValue,
    });
  }
}

export type { ICellData };
