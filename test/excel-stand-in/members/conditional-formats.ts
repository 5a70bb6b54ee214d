import { intersect, printArea } from '../model/address';
import type { ConditionalFormat, Sheet } from '../model/types';
import { newId } from '../model/workbook';
import type { Host } from '../processor/host';
import { invalidArgument, notFound } from '../processor/host-error';
import { hostObject, type HostObject, type ObjectType } from '../processor/object-type';
import { conditionalRangeFormatType } from './conditional-range-format';
import { flag, oneOf, requireAllowed, text, whole } from './guards';
import { without } from '../model/cut-out';
import { areasOrNull, orNotFound, range, type AreasTarget } from './range-target';

export interface FormatTarget {
  readonly sheet: Sheet;
  readonly format: ConditionalFormat;
  readonly id: string;
}

const within = ({ sheet, areas }: AreasTarget): ConditionalFormat[] =>
  sheet.conditionalFormats.filter((format) =>
    format.areas.some((one) => areas.some((area) => intersect(one, area) !== null)),
  );

function idOf({ conditionalFormats }: Sheet, format: ConditionalFormat, { quirks }: Host): string {
  return quirks.formatIdsArePlaces ? String(conditionalFormats.indexOf(format)) : format.id;
}

const object = (sheet: Sheet, format: ConditionalFormat, host: Host): HostObject =>
  hostObject(conditionalFormatType, { sheet, format, id: idOf(sheet, format, host) });

/** As in Excel: where two rules with formulas that the user made stand on one range, none of the list can be had. */
function readable(target: AreasTarget): ConditionalFormat[] {
  const list = within(target);
  const ranges = list
    .filter(({ byUser }) => byUser)
    .map(({ areas }) =>
      areas
        .map((area) => printArea(area))
        .sort()
        .join(),
    );
  if (new Set(ranges).size < ranges.length) {
    throw notFound();
  }
  return list;
}

function find(target: AreasTarget, id: unknown, host: Host): HostObject | null {
  const format = readable(target).find((one) => idOf(target.sheet, one, host) === id);
  return format ? object(target.sheet, format, host) : null;
}

export const conditionalFormatsType: ObjectType<AreasTarget> = {
  name: 'ConditionalFormatCollection',
  items: (target, host) => readable(target).map((format) => object(target.sheet, format, host)),
  item: (target, key, host) => orNotFound(find(target, key, host)),
  methods: {
    Add: ({ sheet, areas }, [type], host) => {
      requireAllowed(sheet, 'allowFormatCells');
      const format: ConditionalFormat = {
        id: newId(host.workbook),
        type: oneOf(type, ['Custom', 'CellValue']),
        areas: [...areas],
        stopIfTrue: false,
        formula: '',
        rule: null,
        format: {},
      };
      // A new format goes before the others.
      sheet.conditionalFormats.unshift(format);
      host.workbook.isDirty = true;
      return object(sheet, format, host);
    },
    ClearAll: ({ sheet, areas }, _args, host) => {
      requireAllowed(sheet, 'allowFormatCells');
      areas.forEach((area) => {
        sheet.conditionalFormats = without(sheet.conditionalFormats, area);
      });
      host.workbook.isDirty = true;
    },
    GetCount: (target) => within(target).length,
    GetItemAt: (target, [index], host) => {
      const format = readable(target)[whole(index)];
      if (!format) {
        throw notFound();
      }
      return object(target.sheet, format, host);
    },
    GetItemOrNullObject: (target, [id], host) => find(target, id, host),
  },
};

const part = (type: string, open: (target: FormatTarget) => HostObject) => ({
  [type]: (target: FormatTarget) => {
    if (target.format.type !== type) {
      throw invalidArgument(`the format is not ${type}`);
    }
    return open(target);
  },
  [`${type}OrNullObject`]: (target: FormatTarget) => (target.format.type === type ? open(target) : null),
});

const none = (type: string) => ({ [`${type}OrNullObject`]: () => null });

const conditionalFormatType: ObjectType<FormatTarget> = {
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: { get: ({ id }) => id },
    Type: { get: ({ format }) => format.type },
    Priority: {
      get: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
      set: ({ sheet, format }, value, host) => {
        sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
        sheet.conditionalFormats.splice(whole(value), 0, format);
        host.workbook.isDirty = true;
      },
    },
    StopIfTrue: {
      get: ({ format }) => format.stopIfTrue,
      set: ({ format }, value) => {
        format.stopIfTrue = flag(value);
      },
    },
  },
  objects: {
    ...part('Custom', (target) => hostObject(customType, target)),
    ...part('CellValue', (target) => hostObject(cellValueType, target)),
    ...none('ColorScale'),
    ...none('DataBar'),
    ...none('IconSet'),
    ...none('Preset'),
    ...none('TextComparison'),
    ...none('TopBottom'),
  },
  methods: {
    Delete: ({ sheet, format }, _args, host: Host) => {
      requireAllowed(sheet, 'allowFormatCells');
      if (!sheet.conditionalFormats.includes(format)) {
        throw notFound();
      }
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
      host.workbook.isDirty = true;
    },
    GetRange: ({ sheet, format }) => {
      if (format.areas.length !== 1) {
        throw invalidArgument('the format has several areas');
      }
      return range(sheet, format.areas[0]!);
    },
    GetRangeOrNullObject: ({ sheet, format }) =>
      format.areas.length === 1 ? range(sheet, format.areas[0]!) : null,
    GetRanges: ({ sheet, format }) => orNotFound(areasOrNull(sheet, format.areas)),
  },
};

const formatObject = (target: FormatTarget): HostObject => hostObject(conditionalRangeFormatType, target);

const ruleType: ObjectType<FormatTarget> = {
  name: 'ConditionalFormatRule',
  properties: Object.fromEntries(
    ['Formula', 'FormulaLocal'].map((name) => [
      name,
      {
        get: ({ format }: FormatTarget) => format.formula,
        set: ({ format }: FormatTarget, value: unknown) => {
          const given = text(value);
          if (given.length > 8192 || given === '') {
            throw invalidArgument('no formula of a conditional format');
          }
          format.formula = given.startsWith('=') ? given : `=${given}`;
        },
      },
    ]),
  ),
};

const customType: ObjectType<FormatTarget> = {
  name: 'CustomConditionalFormat',
  objects: { Rule: (target) => hostObject(ruleType, target), Format: formatObject },
};

const OPERATORS = [
  'Between',
  'NotBetween',
  'EqualTo',
  'NotEqualTo',
  'GreaterThan',
  'LessThan',
  'GreaterThanOrEqual',
  'LessThanOrEqual',
];

const cellValueType: ObjectType<FormatTarget> = {
  name: 'CellValueConditionalFormat',
  properties: {
    Rule: {
      get: ({ format }) => format.rule,
      set: ({ format }, value) => {
        const rule = value as { formula1?: unknown; operator?: unknown } | null;
        text(rule?.formula1);
        oneOf(rule?.operator, OPERATORS);
        format.rule = rule;
      },
    },
  },
  objects: { Format: formatObject },
};
