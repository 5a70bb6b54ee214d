import {
  MAX_COLUMNS,
  MAX_ROWS,
  cellKey,
  columnsOf,
  intersect,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  rowsOf,
  type Area,
} from '../model/address';
import { cellAt, emptyCell, hasContent } from '../model/cells';
import { without } from '../model/cut-out';
import { cellsToLookAt, clearFormats } from '../model/format';
import { relocate } from '../model/references';
import { moveArea, shift } from '../model/structure';
import type { Cell, Sheet } from '../model/types';
import type { Host } from '../processor/host';
import { HostError, invalidArgument } from '../processor/host-error';
import type { Args, ObjectType } from '../processor/object-type';
import { oneOf, requireAllowed, requireEditable, requireWholeMerges, resolve } from './guards';
import { range, rangeTarget, type RangeTarget } from './range-target';

function move({ sheet, area }: RangeTarget, direction: string, host: Host): void {
  const insert = direction === 'Down' || direction === 'Right';
  const along = direction === 'Down' || direction === 'Up' ? 'rows' : 'columns';
  const lines = along === 'rows' ? isWholeRows(area) : isWholeColumns(area);
  requireAllowed(
    sheet,
    lines ? `allow${insert ? 'Insert' : 'Delete'}${along === 'rows' ? 'Rows' : 'Columns'}` : null,
  );
  if (!lines) {
    const moving: Area =
      along === 'rows' ? { ...area, bottom: MAX_ROWS - 1 } : { ...area, right: MAX_COLUMNS - 1 };
    requireWholeMerges(sheet, moving);
    const cutsTable = host.workbook.tables.some(
      (table) =>
        table.sheet === sheet.id && intersect(table.area, moving) && !covered(table.area, moving, along),
    );
    if (cutsTable) {
      throw new HostError('InvalidOperation');
    }
  }
  const change = { area, along, insert } as const;
  shift(host.workbook, sheet, change);
  host.moveReferences(sheet, (kept) => moveArea(kept, change));
  host.markDirty();
  const what = lines ? (along === 'rows' ? 'Row' : 'Column') : 'Cell';
  host.changed({
    sheet,
    area,
    changeType: `${what}${insert ? 'Inserted' : 'Deleted'}`,
    shiftDirection: `ShiftCell${direction}`,
  });
}

/** A table moves only as a whole, sideways. */
function covered(table: Area, moving: Area, along: 'rows' | 'columns'): boolean {
  return along === 'rows'
    ? table.left >= moving.left && table.right <= moving.right
    : table.top >= moving.top && table.bottom <= moving.bottom;
}

/** Whole rows move up or down and whole columns sideways, whatever is asked for. */
function direction(area: Area, asked: unknown, rows: string, columns: string): string {
  if (isWholeRows(area) && !isWholeColumns(area)) {
    return rows;
  }
  return isWholeColumns(area) ? columns : oneOf(asked, [rows, columns]);
}

export function clearArea(sheet: Sheet, area: Area, applyTo: unknown, host: Host): void {
  const what =
    applyTo === null || applyTo === undefined
      ? 'All'
      : oneOf(applyTo, ['All', 'Contents', 'Formats', 'Hyperlinks']);
  if (what === 'All' || what === 'Contents') {
    requireEditable(sheet, [area]);
    for (const [row, column] of cellsToLookAt(sheet, area)) {
      emptyCell(sheet, cellKey(row, column));
    }
  }
  if (what === 'All' || what === 'Formats') {
    requireAllowed(sheet, 'allowFormatCells');
    clearFormats(sheet, area);
    sheet.conditionalFormats = without(sheet.conditionalFormats, area);
  }
  if (what === 'All') {
    sheet.validations = without(sheet.validations, area);
    sheet.merges = sheet.merges.filter((merge) => !intersect(merge, area));
  }
  host.markDirty();
  if (what !== 'Formats') {
    host.changed({ sheet, area, changeType: 'RangeEdited' });
  }
}

function merge({ sheet, area }: RangeTarget, [across]: Args, host: Host): void {
  requireAllowed(sheet, null);
  if (host.workbook.tables.some((table) => table.sheet === sheet.id && intersect(table.area, area))) {
    throw new HostError('InvalidOperation');
  }
  const parts: Area[] =
    across === true
      ? Array.from({ length: rowsOf(area) }, (_, index) => ({
          ...area,
          top: area.top + index,
          bottom: area.top + index,
        }))
      : [area];
  for (const part of parts) {
    for (const [row, column] of cellsToLookAt(sheet, part)) {
      const cell = cellAt(sheet, row, column);
      if ((row !== part.top || column !== part.left) && cell && hasContent(cell)) {
        emptyCell(sheet, cellKey(row, column));
      }
    }
  }
  sheet.merges = [
    ...sheet.merges.filter((old) => !intersect(old, area)),
    ...parts.filter((part) => rowsOf(part) * columnsOf(part) > 1),
  ];
  host.markDirty();
}

function copyFrom(target: RangeTarget, [source, type, skipBlanks, transpose]: Args, host: Host): void {
  const from =
    typeof source === 'string' ? resolve(host.workbook, target.sheet, source) : rangeTarget(source);
  if (!from || transpose === true) {
    throw invalidArgument('a range is wanted, not transposed');
  }
  const what =
    type === null || type === undefined ? 'All' : oneOf(type, ['All', 'Formulas', 'Values', 'Formats']);
  const height = Math.max(rowsOf(from.area), rowsOf(target.area));
  const width = Math.max(columnsOf(from.area), columnsOf(target.area));
  const area = { ...target.area, bottom: target.area.top + height - 1, right: target.area.left + width - 1 };
  if (!isOnSheet(area)) {
    throw invalidArgument('outside the sheet');
  }
  requireEditable(target.sheet, [area]);
  host.calculate();
  const cells = new Map<number, Cell | undefined>();
  for (const [row, column] of cellsToLookAt(target.sheet, area)) {
    const fromRow = from.area.top + ((row - area.top) % rowsOf(from.area));
    const fromColumn = from.area.left + ((column - area.left) % columnsOf(from.area));
    const old = cellAt(target.sheet, row, column);
    const cell = cellAt(from.sheet, fromRow, fromColumn);
    if (!(skipBlanks === true && (!cell || !hasContent(cell)))) {
      cells.set(cellKey(row, column), copied(what, cell, old, row - fromRow, column - fromColumn));
    }
  }
  for (const [key, cell] of cells) {
    emptyCell(target.sheet, key);
    if (cell) {
      target.sheet.cells.set(key, cell);
    } else {
      target.sheet.cells.delete(key);
    }
  }
  host.markDirty();
  host.changed({ sheet: target.sheet, area, changeType: 'RangeEdited' });
}

function copied(
  what: string,
  cell: Cell | undefined,
  old: Cell | undefined,
  rows: number,
  columns: number,
): Cell | undefined {
  const content = what === 'Formats' ? old : cell;
  const format = what === 'All' || what === 'Formats' ? cell?.format : old?.format;
  const formula = what === 'Values' ? undefined : content?.formula;
  if (!content && !format) {
    return undefined;
  }
  return {
    value: content?.value ?? '',
    ...(formula === undefined
      ? {}
      : { formula: what === 'Formats' ? formula : relocate(formula, rows, columns) }),
    ...(format ? { format: { ...format } } : {}),
  };
}

function moveTo(target: RangeTarget, [destination]: Args, host: Host): void {
  const to =
    typeof destination === 'string'
      ? resolve(host.workbook, target.sheet, destination)
      : rangeTarget(destination);
  if (!to) {
    throw invalidArgument('a range is wanted');
  }
  const { area } = target;
  requireEditable(target.sheet, [area]);
  const moving = [...cellsToLookAt(target.sheet, area)].flatMap(([row, column]) => {
    const cell = cellAt(target.sheet, row, column);
    target.sheet.cells.delete(cellKey(row, column));
    return cell
      ? [{ row: row - area.top + to.area.top, column: column - area.left + to.area.left, cell }]
      : [];
  });
  moving.forEach(({ row, column, cell }) => to.sheet.cells.set(cellKey(row, column), cell));
  host.markDirty();
  host.changed({ sheet: target.sheet, area, changeType: 'RangeEdited' });
  host.changed({
    sheet: to.sheet,
    area: { ...to.area, bottom: to.area.top + rowsOf(area) - 1, right: to.area.left + columnsOf(area) - 1 },
    changeType: 'RangeEdited',
  });
}

export const rangeChanges: NonNullable<ObjectType<RangeTarget>['methods']> = {
  Insert: (target, [asked], host) => {
    const { sheet, area } = target;
    move({ sheet, area }, direction(area, asked, 'Down', 'Right'), host);
    return range(sheet, area);
  },
  Delete: ({ sheet, area }, [asked], host) =>
    move({ sheet, area }, direction(area, asked, 'Up', 'Left'), host),
  Clear: ({ sheet, area }, [applyTo], host) => clearArea(sheet, area, applyTo, host),
  Merge: merge,
  Unmerge: ({ sheet, area }, _args, host) => {
    requireAllowed(sheet, null);
    sheet.merges = sheet.merges.filter((old) => !intersect(old, area));
    host.workbook.isDirty = true;
  },
  CopyFrom: copyFrom,
  MoveTo: moveTo,
  Select: ({ sheet, area }, _args, host) => {
    if (sheet.visibility !== 'Visible') {
      throw new HostError('InvalidOperation');
    }
    host.selected(sheet, area);
  },
  Calculate: (_target, _args, host) => {
    host.markDirty();
    host.calculate();
  },
};
