import type { Sheet, Workbook } from '../model/types';
import { createSheet, findSheet, isSheetName, unusedName } from '../model/workbook';
import type { Host } from '../processor/host';
import { HostError, invalidArgument, notFound } from '../processor/host-error';
import { hostObject, type HostObject, type ObjectType } from '../processor/object-type';
import { requireStructure, text } from './guards';
import { eventMethods } from './sheet-events';
import { worksheetType } from './worksheet';

const object = (sheet: Sheet | null | undefined): HostObject => {
  if (!sheet) {
    throw notFound();
  }
  return hostObject(worksheetType, sheet);
};

const visible = ({ sheets }: Workbook, only: unknown): Sheet[] =>
  sheets.filter(({ visibility }) => only !== true || visibility === 'Visible');

/** Adds a sheet behind the others, with a name of its own. */
export function addSheet(workbook: Workbook, name: string | null): Sheet {
  const taken = workbook.sheets.map((sheet) => sheet.name);
  const sheet = createSheet(workbook, name ?? unusedName(taken, 'Sheet'));
  workbook.sheets.push(sheet);
  workbook.isDirty = true;
  return sheet;
}

export function requireFreeName(workbook: Workbook, name: string, except?: Sheet): void {
  if (!isSheetName(name)) {
    throw invalidArgument(`${name} is no name of a sheet`);
  }
  const same = findSheet(workbook, name);
  if (same && same !== except) {
    throw new HostError('ItemAlreadyExists');
  }
}

function add(workbook: Workbook, [name]: readonly unknown[], host: Host): HostObject {
  requireStructure(workbook);
  const given = name === null || name === undefined || name === '' ? null : text(name);
  if (given !== null) {
    requireFreeName(workbook, given);
  }
  const sheet = addSheet(workbook, given);
  host.sheetEvent(13, { type: 'WorksheetAdded', source: 'Local', worksheetId: sheet.id });
  return object(sheet);
}

export const worksheetsType: ObjectType<Workbook> = {
  name: 'WorksheetCollection',
  items: ({ sheets }) => sheets.map(object),
  item: (workbook, key) => object(findSheet(workbook, String(key))),
  methods: {
    Add: add,
    GetCount: (workbook, [onlyVisible]) => visible(workbook, onlyVisible).length,
    GetActiveWorksheet: (workbook) => object(findSheet(workbook, workbook.active)),
    GetFirst: (workbook, [onlyVisible]) => object(visible(workbook, onlyVisible)[0]),
    GetLast: (workbook, [onlyVisible]) => object(visible(workbook, onlyVisible).at(-1)),
    GetItemOrNullObject: (workbook, [key]) => {
      const sheet = findSheet(workbook, String(key));
      return sheet && object(sheet);
    },
    ...eventMethods<Workbook>(() => 'Workbook'),
  },
};
