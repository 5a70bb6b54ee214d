import { MAX_COLUMNS, MAX_ROWS } from '../model/address';
import type { Sheet } from '../model/types';
import type { Host } from '../processor/host';
import { invalidArgument } from '../processor/host-error';
import type { ObjectType } from '../processor/object-type';
import { resolve, whole } from './guards';
import { orNotFound, rangeOrNull, rangeTarget } from './range-target';

function count(value: unknown): number {
  const found = value === null || value === undefined ? 0 : whole(value);
  if (found < 0) {
    throw invalidArgument('a count is not negative');
  }
  return found;
}

function freezeAt(sheet: Sheet, [place]: readonly unknown[], host: Host): void {
  const target = typeof place === 'string' ? resolve(host.workbook, sheet, place) : rangeTarget(place);
  if (target?.sheet !== sheet) {
    throw invalidArgument('a range of the sheet is wanted');
  }
  sheet.freeze = { ...target.area, top: 0, left: 0 };
}

export const freezePanesType: ObjectType<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: (sheet, [rows]) => {
      sheet.freeze =
        count(rows) === 0 ? null : { top: 0, left: 0, bottom: count(rows) - 1, right: MAX_COLUMNS - 1 };
    },
    FreezeColumns: (sheet, [columns]) => {
      sheet.freeze =
        count(columns) === 0 ? null : { top: 0, left: 0, bottom: MAX_ROWS - 1, right: count(columns) - 1 };
    },
    FreezeAt: freezeAt,
    Unfreeze: (sheet) => {
      sheet.freeze = null;
    },
    GetLocation: (sheet) => orNotFound(rangeOrNull(sheet, sheet.freeze)),
    GetLocationOrNullObject: (sheet) => rangeOrNull(sheet, sheet.freeze),
  },
};
