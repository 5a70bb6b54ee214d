import { ICommandService } from '@univerjs/core';
import {
  ISuperTableService,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
  type ISuperTable,
} from '@univerjs/engine-formula';
import type { GridBook } from './book';
import { readState, writeState, type GridTable } from './state';

/** Makes the names of tables known to formulas. Those that name them are not calculated for that: they have values. */
export function registerTables({ workbook, injector }: GridBook): void {
  const service = injector.get(ISuperTableService);
  for (const table of readState(workbook).tables) {
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

export function unregisterTables({ workbook, injector }: GridBook): void {
  const commands = injector.get(ICommandService);
  for (const { name } of readState(workbook).tables) {
    commands.syncExecuteCommand(RemoveSuperTableMutation.id, { unitId: workbook.getId(), tableName: name });
  }
}

/** Tables in other places, or other tables; formulas that name them are calculated anew. */
export function setTables(book: GridBook, tables: readonly GridTable[]): void {
  unregisterTables(book);
  const { workbook, injector } = book;
  writeState(workbook, { tables });
  const commands = injector.get(ICommandService);
  for (const table of tables) {
    commands.syncExecuteCommand(SetSuperTableMutation.id, {
      unitId: workbook.getId(),
      tableName: table.name,
      reference: referenceOf(table),
    });
  }
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
