import { WHOLE_SHEET, singleCell } from '../model/address';
import { usedArea } from '../model/cells';
import { renameSheet } from '../model/references';
import { mapFormulas } from '../model/structure';
import type { Sheet } from '../model/types';
import { sheetById } from '../model/workbook';
import type { Host } from '../processor/host';
import { HostError, invalidArgument } from '../processor/host-error';
import {
  hostObject,
  type Args,
  type HostObject,
  type ObjectType,
  type Property,
} from '../processor/object-type';
import { comments } from './comments';
import { freezePanesType } from './freeze-panes';
import { colour, flag, number, oneOf, requireStructure, resolve, text, whole } from './guards';
import { worksheetPropertiesType } from './key-values';
import { names } from './names';
import { pageLayoutType } from './page-layout';
import { sheetProtectionType } from './protection';
import { areasOrNull, orNotFound, range, rangeOrNull } from './range-target';
import { copySheet } from './sheet-copy';
import { eventMethods } from './sheet-events';
import { tableCollectionOf } from './tables';
import { requireFreeName } from './worksheets';

/** Excel takes and gives addresses up to this length. */
const LONGEST_ADDRESS = 8192;

const plain = (name: string, standard: unknown, read: (value: unknown) => unknown): Property<Sheet> => ({
  get: (sheet) => sheet.properties[name] ?? standard,
  set: (sheet, value, host) => {
    const wanted = read(value);
    if (wanted === standard) {
      Reflect.deleteProperty(sheet.properties, name);
    } else {
      sheet.properties[name] = wanted;
    }
    host.workbook.isDirty = true;
  },
});

export function rename(sheet: Sheet, name: string, host: Host): void {
  requireStructure(host.workbook);
  requireFreeName(host.workbook, name, sheet);
  const before = sheet.name;
  sheet.name = name;
  mapFormulas(host.workbook, (formula) => renameSheet(formula, before, name));
  host.sheetEvent(25, {
    type: 'WorksheetNameChanged',
    source: 'Local',
    worksheetId: sheet.id,
    nameBefore: before,
    nameAfter: name,
  });
}

export function deleteSheet(sheet: Sheet, host: Host): void {
  const { workbook } = host;
  requireStructure(workbook);
  const others = workbook.sheets.filter((one) => one !== sheet);
  if (sheet.visibility === 'VeryHidden' || !others.some(({ visibility }) => visibility === 'Visible')) {
    throw new HostError('InvalidOperation');
  }
  mapFormulas(workbook, (formula) => renameSheet(formula, sheet.name, null));
  workbook.sheets = others;
  workbook.tables = workbook.tables.filter((table) => table.sheet !== sheet.id);
  workbook.names = workbook.names.filter(({ scope }) => scope !== sheet.id);
  workbook.comments = workbook.comments.filter((comment) => comment.sheet !== sheet.id);
  if (workbook.active === sheet.id) {
    workbook.active = others.find(({ visibility }) => visibility === 'Visible')!.id;
  }
  if (workbook.selection.sheet === sheet.id) {
    workbook.selection = { sheet: workbook.active, area: singleCell(0, 0) };
  }
  host.moveReferences(sheet, () => null);
  host.markDirty();
  host.sheetEvent(15, { type: 'WorksheetDeleted', source: 'Local', worksheetId: sheet.id });
}

function place(sheet: Sheet, position: number, host: Host): void {
  requireStructure(host.workbook);
  const others = host.workbook.sheets.filter((one) => one !== sheet);
  if (position < 0 || position > others.length) {
    throw invalidArgument('no such position');
  }
  host.workbook.sheets = [...others.slice(0, position), sheet, ...others.slice(position)];
}

function hide(sheet: Sheet, value: unknown, host: Host): void {
  requireStructure(host.workbook);
  const wanted = oneOf(value, ['Visible', 'Hidden', 'VeryHidden']);
  const shown = host.workbook.sheets.filter((one) => one.visibility === 'Visible' && one !== sheet);
  if (wanted !== 'Visible' && shown.length === 0) {
    throw new HostError('InvalidOperation');
  }
  sheet.visibility = wanted;
  if (wanted !== 'Visible' && host.workbook.active === sheet.id) {
    host.workbook.active = shown[0]!.id;
  }
}

const used = (sheet: Sheet, [valuesOnly]: Args): HostObject | null =>
  rangeOrNull(sheet, usedArea(sheet, valuesOnly === true));

function getRange(sheet: Sheet, [address]: Args, host: Host): HostObject {
  if (address === null || address === undefined || address === '') {
    return range(sheet, WHOLE_SHEET);
  }
  const given = text(address);
  const named = host.workbook.names.find(({ name }) => name.toLowerCase() === given.toLowerCase());
  const found = resolve(host.workbook, sheet, named ? named.formula.slice(1) : given);
  if (found.sheet !== sheet) {
    throw invalidArgument('the address names another sheet');
  }
  return range(sheet, found.area);
}

const neighbour = (sheet: Sheet, step: 1 | -1, [onlyVisible]: Args, host: Host): HostObject | null => {
  const list = host.workbook.sheets.filter(
    (one) => one === sheet || onlyVisible !== true || one.visibility === 'Visible',
  );
  const next = list[list.indexOf(sheet) + step];
  return next ? hostObject(worksheetType, next) : null;
};

const byId = (_sheet: Sheet, [id]: Args, host: Host): HostObject =>
  hostObject(worksheetType, sheetById(host.workbook, text(id)));

export const worksheetType: ObjectType<Sheet> = {
  name: 'Worksheet',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Name: { get: ({ name }) => name, set: (sheet, value, host) => rename(sheet, text(value), host) },
    Position: {
      get: (sheet, host) => host.workbook.sheets.indexOf(sheet),
      set: (sheet, value, host) => place(sheet, whole(value), host),
    },
    Visibility: { get: ({ visibility }) => visibility, set: hide },
    TabColor: plain('TabColor', '', (value) => (value === '' ? '' : colour(value))),
    Gridlines: plain('ShowGridlines', true, flag),
    ShowHeadings: plain('ShowHeadings', true, flag),
    // The library sets them under another name than it reads them.
    Headings: plain('ShowHeadings', true, flag),
    EnableCalculation: plain('EnableCalculation', true, flag),
    StandardWidth: plain('StandardWidth', 8.43, number),
    StandardHeight: { get: () => 14.25 },
    TabId: { get: ({ id }) => id },
  },
  objects: {
    Names: (sheet, host) => names(host.workbook, sheet),
    Tables: (sheet, host) => tableCollectionOf(host.workbook, (table) => table.sheet === sheet.id, sheet),
    Protection: (sheet) => hostObject(sheetProtectionType, sheet),
    FreezePanes: (sheet) => hostObject(freezePanesType, sheet),
    PageLayout: (sheet) => hostObject(pageLayoutType, sheet),
    Comments: (sheet, host) => comments(host.workbook, sheet),
    CustomProperties: (sheet) => hostObject(worksheetPropertiesType, sheet),
  },
  methods: {
    Activate: (sheet, _args, host) => {
      if (sheet.visibility !== 'Visible') {
        throw new HostError('InvalidOperation');
      }
      if (host.workbook.active !== sheet.id) {
        host.workbook.active = sheet.id;
        host.sheetEvent(11, { type: 'WorksheetActivated', worksheetId: sheet.id });
      }
    },
    Delete: (sheet, _args, host) => deleteSheet(sheet, host),
    Copy: (sheet, [position, relativeTo], host) =>
      hostObject(worksheetType, copySheet(sheet, position, relativeTo, host)),
    Calculate: (_sheet, _args, host) => {
      host.markDirty();
      host.calculate(true);
    },
    GetRange: getRange,
    GetRanges: (sheet, [addresses], host) => {
      const given = text(addresses);
      if (given.length > LONGEST_ADDRESS) {
        throw invalidArgument('the address is too long');
      }
      const areas = given.split(',').map((address) => resolve(host.workbook, sheet, address).area);
      return orNotFound(areasOrNull(sheet, areas));
    },
    GetCell: (sheet, [row, column]) => range(sheet, singleCell(whole(row), whole(column))),
    GetRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      range(sheet, {
        top: whole(row),
        left: whole(column),
        bottom: whole(row) + whole(rows) - 1,
        right: whole(column) + whole(columns) - 1,
      }),
    GetUsedRange: (sheet, args) => used(sheet, args) ?? range(sheet, singleCell(0, 0)),
    GetUsedRangeOrNullObject: used,
    GetNext: (sheet, args, host) => orNotFound(neighbour(sheet, 1, args, host)),
    GetNextOrNullObject: (sheet, args, host) => neighbour(sheet, 1, args, host),
    GetPrevious: (sheet, args, host) => orNotFound(neighbour(sheet, -1, args, host)),
    GetPreviousOrNullObject: (sheet, args, host) => neighbour(sheet, -1, args, host),
    _GetSheetById: byId,
    _GetAnotherWorksheetById: byId,
    ...eventMethods<Sheet>(({ id }) => id),
  },
};
