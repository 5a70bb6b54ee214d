import { columnsOf } from '../model/address';
import { valueAt } from '../model/cells';
import type { Table } from '../model/types';
import { sheetById } from '../model/workbook';
import type { Host } from '../processor/host';
import { notFound } from '../processor/host-error';
import { hostObject, type HostObject, type ObjectType } from '../processor/object-type';
import { text, whole } from './guards';
import { areNamesEqual } from './names';
import { range } from './range-target';
import { enter } from './range-values';
import { bodyOf } from './tables';

interface ColumnTarget {
  readonly table: Table;
  readonly index: number;
}

export function columnName(table: Table, index: number, host: Host): string {
  const value = valueAt(sheetById(host.workbook, table.sheet), table.area.top, table.area.left + index);
  return typeof value === 'object' ? value.error : String(value);
}

const column = (table: Table, index: number): HostObject => {
  if (index < 0 || index >= columnsOf(table.area)) {
    throw notFound();
  }
  return hostObject(columnType, { table, index });
};

function find(table: Table, key: unknown, host: Host): HostObject | null {
  const names = Array.from({ length: columnsOf(table.area) }, (_, index) => columnName(table, index, host));
  const index = names.findIndex((name, place) => areNamesEqual(name, String(key)) || place + 1 === key);
  return index < 0 ? null : column(table, index);
}

export const columnsType: ObjectType<Table> = {
  name: 'TableColumnCollection',
  properties: { Count: { get: ({ area }) => columnsOf(area) } },
  items: (table) => Array.from({ length: columnsOf(table.area) }, (_, index) => column(table, index)),
  item: (table, key, host) => {
    const found = find(table, key, host);
    if (!found) {
      throw notFound();
    }
    return found;
  },
  methods: {
    GetCount: ({ area }) => columnsOf(area),
    GetItemAt: (table, [index]) => column(table, whole(index)),
    GetItemOrNullObject: (table, [key], host) => find(table, key, host),
  },
};

const part = (
  { table, index }: ColumnTarget,
  area: { top: number; bottom: number },
  host: Host,
): HostObject =>
  range(sheetById(host.workbook, table.sheet), {
    top: area.top,
    bottom: area.bottom,
    left: table.area.left + index,
    right: table.area.left + index,
  });

const columnType: ObjectType<ColumnTarget> = {
  name: 'TableColumn',
  identity: ({ index }) => ({ Id: index + 1 }),
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: ({ table, index }, host) => columnName(table, index, host),
      set: ({ table, index }, value, host) => {
        const sheet = sheetById(host.workbook, table.sheet);
        enter(sheet, table.area.top, table.area.left + index, `'${text(value)}`);
        host.markDirty();
      },
    },
  },
  methods: {
    GetRange: (target, _args, host) => part(target, target.table.area, host),
    GetDataBodyRange: (target, _args, host) => part(target, bodyOf(target.table), host),
    GetHeaderRowRange: (target, _args, host) =>
      part(target, { top: target.table.area.top, bottom: target.table.area.top }, host),
  },
};
