import { cellCount, isWholeColumns, isWholeRows, printArea, quoteSheet, type Area } from '../model/address';
import { hostObject, type ObjectType } from '../processor/object-type';
import { notFound } from '../processor/host-error';
import { conditionalFormatsType } from './conditional-formats';
import { dataValidationType } from './data-validation';
import { whole } from './guards';
import { clearArea } from './range-changes';
import { rangeFormatType } from './range-format';
import { range, type AreasTarget } from './range-target';
import { worksheetType } from './worksheet';

/** Excel cuts addresses after so many characters. */
const LONGEST_ADDRESS = 8192;

function address({ sheet, areas }: AreasTarget): string {
  const text = areas.map((area) => `${quoteSheet(sheet.name)}!${printArea(area)}`).join(',');
  return text.slice(0, LONGEST_ADDRESS);
}

const every = (areas: readonly Area[], test: (area: Area) => boolean): boolean => areas.every(test);

const rangeCollectionType: ObjectType<AreasTarget> = {
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => range(sheet, area)),
  methods: {
    GetCount: ({ areas }) => areas.length,
    GetItemAt: ({ sheet, areas }, [index]) => {
      const area = areas[whole(index)];
      if (!area) {
        throw notFound();
      }
      return range(sheet, area);
    },
  },
};

export const rangeAreasType: ObjectType<AreasTarget> = {
  name: 'RangeAreas',
  tracked: true,
  properties: {
    Address: { get: address },
    AddressLocal: { get: address },
    AreaCount: { get: ({ areas }) => areas.length },
    CellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + cellCount(area), 0) },
    IsEntireColumn: { get: ({ areas }) => every(areas, isWholeColumns) },
    IsEntireRow: { get: ({ areas }) => every(areas, isWholeRows) },
  },
  objects: {
    Areas: (target) => hostObject(rangeCollectionType, target),
    Worksheet: ({ sheet }) => hostObject(worksheetType, sheet),
    Format: (target) => hostObject(rangeFormatType, target),
    ConditionalFormats: (target) => hostObject(conditionalFormatsType, target),
    DataValidation: (target) => hostObject(dataValidationType, target),
  },
  methods: {
    Clear: ({ sheet, areas }, [applyTo], host) =>
      areas.forEach((area) => clearArea(sheet, area, applyTo, host)),
    Calculate: (_target, _args, host) => host.calculate(),
  },
};
