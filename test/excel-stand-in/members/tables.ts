import { columnsOf, covers, intersect, rowsOf, type Area } from '../model/address';
import { cellAt, hasContent, putValue, valueAt } from '../model/cells';
import type { Sheet, Table, Workbook } from '../model/types';
import { newId, sheetById, unusedName } from '../model/workbook';
import { HostError, invalidArgument, notFound } from '../processor/host-error';
import { hostObject, type HostObject, type ObjectType, type Property } from '../processor/object-type';
import { flag, requireAllowed, resolve, text, whole } from './guards';
import { areNamesEqual, isName } from './names';
import { range, rangeTarget } from './range-target';
import { columnsType } from './table-columns';
import { worksheetType } from './worksheet';

interface Scope {
  readonly workbook: Workbook;
  readonly test: (table: Table) => boolean;
  /** The sheet that an address without one is on. */
  readonly sheet: Sheet | null;
}

export const tableName = (table: Table): string => String(table.properties['Name']);
export const hasHeader = (table: Table): boolean => table.properties['ShowHeaders'] !== false;

export function bodyOf({ area, ...table }: Table): Area {
  return hasHeader({ area, ...table }) ? { ...area, top: area.top + 1 } : area;
}

const object = (table: Table | undefined): HostObject => {
  if (!table) {
    throw notFound();
  }
  return hostObject(tableType, table);
};

const within = ({ workbook, test }: Scope): Table[] => workbook.tables.filter(test);

const find = (scope: Scope, key: unknown): Table | undefined =>
  within(scope).find((table) => table.id === key || areNamesEqual(tableName(table), String(key)));

const tablesType: ObjectType<Scope> = {
  name: 'TableCollection',
  properties: { Count: { get: (scope) => within(scope).length } },
  items: (scope) => within(scope).map(object),
  item: (scope, key) => object(find(scope, key)),
  methods: {
    Add: (scope, [address, hasHeaders], host) => {
      const target =
        typeof address === 'string' ? resolve(scope.workbook, scope.sheet, address) : rangeTarget(address);
      if (!target) {
        throw invalidArgument('a range is wanted');
      }
      const { sheet } = target;
      requireAllowed(sheet, null);
      const clash =
        scope.workbook.tables.some(
          (table) => table.sheet === sheet.id && intersect(table.area, target.area),
        ) || sheet.merges.some((merge) => intersect(merge, target.area));
      if (clash) {
        throw invalidArgument('a table or a merged area is in the way');
      }
      const area = withBody(target.area, flag(hasHeaders));
      const name = unusedName(scope.workbook.tables.map(tableName), '表');
      const table: Table = { id: newId(host.workbook), sheet: sheet.id, area, properties: { Name: name } };
      nameColumns(sheet, area, flag(hasHeaders));
      host.workbook.tables.push(table);
      host.markDirty();
      return object(table);
    },
    GetCount: (scope) => within(scope).length,
    GetItemAt: (scope, [index]) => object(within(scope)[whole(index)]),
    GetItemOrNullObject: (scope, [key]) => {
      const table = find(scope, key);
      return table ? object(table) : null;
    },
  },
};

/** A table has a header and at least one row. */
function withBody(area: Area, hasHeaders: boolean): Area {
  return !hasHeaders || rowsOf(area) === 1 ? { ...area, bottom: area.bottom + 1 } : area;
}

/** Each column gets a name of its own, as a text. */
function nameColumns(sheet: Sheet, area: Area, hasHeaders: boolean): void {
  if (!hasHeaders) {
    throw new HostError('UnsupportedOperation', 'The stand-in makes tables of ranges with a header only.');
  }
  const names: string[] = [];
  for (let column = area.left; column <= area.right; column += 1) {
    const cell = cellAt(sheet, area.top, column);
    const value = valueAt(sheet, area.top, column);
    const given = cell && hasContent(cell) && typeof value !== 'object' ? String(value) : '';
    const isTaken = names.some((name) => areNamesEqual(name, given));
    const name =
      given === '' || isTaken ? unusedName(names, given === '' ? '列' : given, given === '' ? 1 : 2) : given;
    names.push(name);
    if (value !== name) {
      putValue(sheet, area.top, column, name);
    }
  }
}

const switchable = (name: string, standard: boolean): Property<Table> => ({
  get: (table) => table.properties[name] ?? standard,
  set: (table, value, host) => {
    table.properties[name] = flag(value);
    host.workbook.isDirty = true;
  },
});

const tableType: ObjectType<Table> = {
  name: 'Table',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: {
      get: tableName,
      set: (table, value, host) => {
        const name = text(value);
        const taken = [
          ...host.workbook.tables.filter((one) => one !== table).map(tableName),
          ...host.workbook.names.map((one) => one.name),
        ];
        if (!isName(name) || taken.some((one) => areNamesEqual(one, name))) {
          throw invalidArgument(`the name ${name} cannot be given`);
        }
        table.properties['Name'] = name;
        host.markDirty();
      },
    },
    Style: {
      get: (table) => table.properties['Style'] ?? 'TableStyleMedium2',
      set: (table, value) => {
        table.properties['Style'] = text(value);
      },
    },
    ShowHeaders: switchable('ShowHeaders', true),
    ShowTotals: { get: () => false },
    ShowBandedRows: switchable('ShowBandedRows', true),
    ShowBandedColumns: switchable('ShowBandedColumns', false),
    ShowFilterButton: switchable('ShowFilterButton', true),
    HighlightFirstColumn: switchable('HighlightFirstColumn', false),
    HighlightLastColumn: switchable('HighlightLastColumn', false),
    LegacyId: { get: ({ id }) => id },
  },
  objects: {
    Worksheet: ({ sheet }, host) => hostObject(worksheetType, sheetById(host.workbook, sheet)),
    Columns: (table) => hostObject(columnsType, table),
    Rows: (table) => hostObject(rowsType, table),
  },
  methods: {
    GetRange: ({ sheet, area }, _args, host) => range(sheetById(host.workbook, sheet), area),
    GetHeaderRowRange: ({ sheet, area }, _args, host) =>
      range(sheetById(host.workbook, sheet), { ...area, bottom: area.top }),
    GetDataBodyRange: (table, _args, host) => range(sheetById(host.workbook, table.sheet), bodyOf(table)),
    Resize: (table, [address], host) => {
      const sheet = sheetById(host.workbook, table.sheet);
      requireAllowed(sheet, null);
      const target =
        typeof address === 'string' ? resolve(host.workbook, sheet, address) : rangeTarget(address);
      const clash = host.workbook.tables.some(
        (other) =>
          other !== table && other.sheet === table.sheet && target && intersect(other.area, target.area),
      );
      if (
        target?.sheet !== sheet ||
        clash ||
        target.area.top !== table.area.top ||
        !intersect(target.area, table.area)
      ) {
        throw invalidArgument('a table keeps its header and overlaps where it was');
      }
      table.area = withBody(target.area, true);
      nameColumns(sheet, table.area, true);
      host.markDirty();
    },
    ConvertToRange: (table, _args, host) => {
      host.workbook.tables = host.workbook.tables.filter((one) => one !== table);
      host.markDirty();
      return range(sheetById(host.workbook, table.sheet), table.area);
    },
    Delete: (table, _args, host) => {
      const sheet = sheetById(host.workbook, table.sheet);
      requireAllowed(sheet, null);
      host.workbook.tables = host.workbook.tables.filter((one) => one !== table);
      for (const key of [...sheet.cells.keys()]) {
        const cell = { top: Math.floor(key / 16_384), left: key % 16_384 };
        if (covers(table.area, { ...cell, bottom: cell.top, right: cell.left })) {
          sheet.cells.delete(key);
        }
      }
      host.markDirty();
    },
    ClearFilters: () => null,
  },
};

const rowsType: ObjectType<Table> = {
  name: 'TableRowCollection',
  properties: { Count: { get: (table) => rowsOf(bodyOf(table)) } },
  methods: { GetCount: (table) => rowsOf(bodyOf(table)) },
};

export const columnCount = (table: Table): number => columnsOf(table.area);

export const tableCollectionOf = (
  workbook: Workbook,
  test: (table: Table) => boolean,
  sheet: Sheet | null = null,
): HostObject => hostObject(tablesType, { workbook, test, sheet });
