import { ICommandService } from '@univerjs/core';
import {
  ISuperTableService,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
  type ISuperTable,
} from '@univerjs/engine-formula';
import { readKept, writeKept, type GridTable } from './kept-in-grid';
import type { WorkbookInApp } from './workbook-in-app';

/** Makes the names of tables known to formulas. Those that name them are not calculated for that: they have values. */
export function registerTables({ workbook, injector }: WorkbookInApp): void {
  const service = injector.get(ISuperTableService);
  for (const table of readKept(workbook).tables) {
    service.registerTable(workbook.getId(), table.name, referenceOf(table));
  }
}

function referenceOf({ sheet, top, bottom, left, columns }: GridTable): ISuperTable {
  return {
    sheetId: sheet,
    range: {
      startRow: top - 1,
      endRow: bottom - 1,
      startColumn: left - 1,
      endColumn: left + columns.length - 2,
    },
    titleMap: new Map(columns.map((heading, at) => [heading, at])),
  };
}

export function unregisterTables({ workbook, injector }: WorkbookInApp): void {
  const commands = injector.get(ICommandService);
  for (const { name } of readKept(workbook).tables) {
    commands.syncExecuteCommand(RemoveSuperTableMutation.id, { unitId: workbook.getId(), tableName: name });
  }
}

/**
 * Tables in other places, or other tables. Formulas that name one which is elsewhere now are calculated anew; those that
 * name a new one are written with it, and have their values.
 */
export function setTables(grid: WorkbookInApp, tables: readonly GridTable[]): void {
  const { workbook, injector } = grid;
  const commands = injector.get(ICommandService);
  const unitId = workbook.getId();
  const before = readKept(workbook).tables;
  for (const { name } of before.filter((one) => tables.every((other) => other.name !== one.name))) {
    commands.syncExecuteCommand(RemoveSuperTableMutation.id, { unitId, tableName: name });
  }
  for (const table of tables) {
    const known = before.find(({ name }) => name === table.name);
    const reference = referenceOf(table);
    if (!known) {
      injector.get(ISuperTableService).registerTable(unitId, table.name, reference);
    } else if (known !== table) {
      commands.syncExecuteCommand(SetSuperTableMutation.id, { unitId, tableName: table.name, reference });
    }
  }
  writeKept(workbook, { tables });
}

/** Rows (from 1) that came in before `at` (positive count) or went from `at` on (negative). */
export interface RowShift {
  readonly sheet: string;
  readonly at: number;
  readonly count: number;
}

/** A table after rows of its sheet came or went. One without its heading is no table any more. */
export function shiftTable(table: GridTable, { sheet, at, count }: RowShift): GridTable | null {
  if (table.sheet !== sheet) {
    return table;
  }
  if (count > 0) {
    const down = (row: number): number => (row >= at ? row + count : row);
    return { ...table, top: down(table.top), bottom: down(table.bottom) };
  }
  const end = at - count - 1;
  if (at <= table.top && table.top <= end) {
    return null;
  }
  const goneUpTo = (row: number): number => Math.max(0, Math.min(row, end) - at + 1);
  const top = table.top - goneUpTo(table.top);
  // A table keeps one row below its heading.
  return { ...table, top, bottom: Math.max(top + 1, table.bottom - goneUpTo(table.bottom)) };
}

/** A table takes in what is written right below it, as Excel does. */
export function grownTable(table: GridTable, isBlank: (row: number, column: number) => boolean): GridTable {
  const { left, columns } = table;
  let { bottom } = table;
  while (columns.some((_, at) => !isBlank(bottom + 1, left + at))) {
    bottom += 1;
  }
  return bottom === table.bottom ? table : { ...table, bottom };
}
