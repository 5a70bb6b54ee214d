import { intersect, type Area } from '../model/address';
import { cellsToLookAt, formatOf, setFormat, setLines, sharedFormat } from '../model/format';
import type { LineInfo, Sheet } from '../model/types';
import type { Host } from '../processor/host';
import { invalidArgument } from '../processor/host-error';
import { hostObject, type ObjectType, type Property } from '../processor/object-type';
import { bordersType } from './borders';
import { colour, flag, number, oneOf, requireAllowed, text, whole } from './guards';
import type { AreasTarget } from './range-target';

type Read = (value: unknown) => unknown;

/** The setting all areas share, or null. */
export function shared({ sheet, areas }: AreasTarget, key: string): unknown {
  if (areas.length === 1) {
    return sharedFormat(sheet, areas[0]!, key);
  }
  const values = areas.map((area) => sharedFormat(sheet, area, key));
  return values.every((value) => JSON.stringify(value) === JSON.stringify(values[0])) ? values[0] : null;
}

export function setting(key: string, read: Read): Property<AreasTarget> {
  return {
    get: (target) => shared(target, key),
    set: (target, value, host) => put(target, key, read(value), host),
  };
}

export function put({ sheet, areas }: AreasTarget, key: string, value: unknown, host: Host): void {
  requireAllowed(sheet, 'allowFormatCells');
  areas.forEach((area) => setFormat(sheet, area, key, value));
  host.workbook.isDirty = true;
}

const choice =
  (...allowed: string[]): Read =>
  (value) =>
    oneOf(value, allowed);

const STANDARD_HEIGHT = 14.25;
const ROW_HEIGHT: Parameters<typeof size> = [
  (sheet) => sheet.rows,
  ({ top, bottom }) => [top, bottom],
  STANDARD_HEIGHT,
  'allowFormatRows',
];

function size(
  lines: (sheet: Sheet) => Map<number, LineInfo>,
  span: (area: Area) => readonly [number, number],
  standard: number,
  right: 'allowFormatRows' | 'allowFormatColumns',
): Property<AreasTarget> {
  return {
    get: ({ sheet, areas }) => {
      const sizes = new Set<number>();
      for (const area of areas) {
        const [from, to] = span(area);
        for (let index = from; index <= Math.min(to, from + 20_000); index += 1) {
          sizes.add(lines(sheet).get(index)?.size ?? standard);
        }
      }
      return sizes.size === 1 ? [...sizes][0] : null;
    },
    set: ({ sheet, areas }, value, host) => {
      requireAllowed(sheet, right);
      if (number(value) < 0 || number(value) > 1790) {
        throw invalidArgument('out of bounds');
      }
      areas.forEach((area) => setLines(lines(sheet), ...span(area), { size: number(value) }));
      host.workbook.isDirty = true;
    },
  };
}

const fillType: ObjectType<AreasTarget> = {
  name: 'RangeFill',
  properties: {
    Color: {
      get: (target) => shared(target, 'fill.color'),
      set: (target, value, host) => {
        put(target, 'fill.color', colour(value), host);
        put(target, 'fill.pattern', 'Solid', host);
      },
    },
    Pattern: {
      get: (target) => shared(target, 'fill.pattern') ?? (isUnfilled(target) ? 'None' : null),
      set: (target, value, host) => put(target, 'fill.pattern', text(value), host),
    },
  },
  methods: {
    Clear: (target, _args, host) => {
      put(target, 'fill.color', undefined, host);
      put(target, 'fill.pattern', undefined, host);
    },
  },
};

function isUnfilled({ sheet, areas }: AreasTarget): boolean {
  return areas.every((area) =>
    [...cellsToLookAt(sheet, area)].every(
      ([row, column]) => formatOf(sheet, row, column, 'fill.pattern') === undefined,
    ),
  );
}

const fontType: ObjectType<AreasTarget> = {
  name: 'RangeFont',
  properties: {
    Name: setting('font.name', text),
    Size: setting('font.size', number),
    Color: setting('font.color', colour),
    Bold: setting('font.bold', flag),
    Italic: setting('font.italic', flag),
    Strikethrough: setting('font.strikethrough', flag),
    Underline: setting(
      'font.underline',
      choice('None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'),
    ),
  },
};

const protectionType: ObjectType<AreasTarget> = {
  name: 'FormatProtection',
  properties: {
    Locked: setting('protection.locked', flag),
    FormulaHidden: setting('protection.formulaHidden', flag),
  },
};

export const rangeFormatType: ObjectType<AreasTarget> = {
  name: 'RangeFormat',
  properties: {
    HorizontalAlignment: setting(
      'horizontalAlignment',
      choice('General', 'Left', 'Center', 'Right', 'Fill', 'Justify', 'CenterAcrossSelection', 'Distributed'),
    ),
    VerticalAlignment: setting(
      'verticalAlignment',
      choice('Top', 'Center', 'Bottom', 'Justify', 'Distributed'),
    ),
    WrapText: setting('wrapText', flag),
    ShrinkToFit: setting('shrinkToFit', flag),
    IndentLevel: setting('indentLevel', whole),
    TextOrientation: setting('textOrientation', whole),
    UseStandardHeight: {
      get: (target, host) => size(...ROW_HEIGHT).get(target, host) === STANDARD_HEIGHT,
      set: ({ sheet, areas }, value, host) => {
        requireAllowed(sheet, 'allowFormatRows');
        if (!flag(value)) {
          throw invalidArgument('only true can be set');
        }
        for (const { top, bottom } of areas) {
          for (let row = top; row <= bottom; row += 1) {
            delete sheet.rows.get(row)?.size;
          }
        }
        host.workbook.isDirty = true;
      },
    },
    RowHeight: size(...ROW_HEIGHT),
    ColumnWidth: size(
      (sheet) => sheet.columns,
      ({ left, right }) => [left, right],
      54,
      'allowFormatColumns',
    ),
  },
  objects: {
    Fill: (target) => hostObject(fillType, target),
    Font: (target) => hostObject(fontType, target),
    Borders: (target) => hostObject(bordersType, target),
    Protection: (target) => hostObject(protectionType, target),
  },
  methods: {
    AutofitColumns: ({ sheet, areas }) => {
      requireAllowed(sheet, 'allowFormatColumns');
      areas.forEach(({ left, right }) =>
        setLines(sheet.columns, left, Math.min(right, left + 500), { size: 72 }),
      );
    },
    AutofitRows: ({ sheet, areas }) => {
      requireAllowed(sheet, 'allowFormatRows');
      for (const [row, line] of sheet.rows) {
        if (areas.some((area) => intersect(area, { ...area, top: row, bottom: row }))) {
          delete line.size;
        }
      }
    },
  },
};
