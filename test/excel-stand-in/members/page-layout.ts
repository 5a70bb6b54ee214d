import { isWholeColumns, isWholeRows, type Area } from '../model/address';
import type { Sheet } from '../model/types';
import type { Host } from '../processor/host';
import { invalidArgument } from '../processor/host-error';
import { hostObject, type ObjectType, type Property } from '../processor/object-type';
import { flag, number, oneOf, resolve, text, whole } from './guards';
import { areasOrNull, areasTarget, orNotFound, rangeOrNull, rangeTarget } from './range-target';

const setting = (path: string, standard: unknown, read: (value: unknown) => unknown): Property<Sheet> => ({
  get: ({ pageLayout }) => pageLayout[path] ?? standard,
  set: ({ pageLayout }, value, host) => {
    pageLayout[path] = read(value);
    host.workbook.isDirty = true;
  },
});

const margin = (name: string, standard: number): Property<Sheet> =>
  setting(name, standard, (value) => {
    if (number(value) < 0) {
      throw invalidArgument('a margin is not negative');
    }
    return value;
  });

function zoom(value: unknown): unknown {
  const keys = Object.keys(value ?? {});
  const given = value as Record<string, unknown>;
  const scale = given['scale'];
  const isScale = typeof scale === 'number' && (scale < 10 || scale > 400);
  if (keys.some((key) => !['scale', 'horizontalFitToPages', 'verticalFitToPages'].includes(key)) || isScale) {
    throw invalidArgument('no zoom of a page');
  }
  return value;
}

/** The areas of an address, a range or several ranges. */
function areasOf(sheet: Sheet, value: unknown, host: Host): Area[] {
  const several = areasTarget(value);
  if (several) {
    return several.areas;
  }
  const one = rangeTarget(value);
  return one
    ? [one.area]
    : text(value)
        .split(',')
        .map((part) => resolve(host.workbook, sheet, part).area);
}

function titles(sheet: Sheet, value: unknown, host: Host, test: (area: Area) => boolean): Area {
  const [area, more] = areasOf(sheet, value, host);
  if (!area || more || !test(area)) {
    throw invalidArgument('whole rows or columns are wanted');
  }
  return area;
}

export const pageLayoutType: ObjectType<Sheet> = {
  name: 'PageLayout',
  properties: {
    Orientation: setting('Orientation', 'Portrait', (value) => oneOf(value, ['Portrait', 'Landscape'])),
    PaperSize: setting('PaperSize', 'A4', text),
    Zoom: {
      ...setting('Zoom', { scale: 100 }, zoom),
      set: ({ pageLayout }, value, host) => {
        const given = zoom(value) as Record<string, unknown>;
        if (!(host.quirks.losesFitToPages && given['scale'] === undefined)) {
          pageLayout['Zoom'] = given;
          host.workbook.isDirty = true;
        }
      },
    },
    CenterHorizontally: setting('CenterHorizontally', false, flag),
    CenterVertically: setting('CenterVertically', false, flag),
    PrintGridlines: setting('PrintGridlines', false, flag),
    PrintHeadings: setting('PrintHeadings', false, flag),
    BlackAndWhite: setting('BlackAndWhite', false, flag),
    DraftMode: setting('DraftMode', false, flag),
    PrintOrder: setting('PrintOrder', 'DownThenOver', (value) =>
      oneOf(value, ['DownThenOver', 'OverThenDown']),
    ),
    FirstPageNumber: setting('FirstPageNumber', '', (value) => (value === '' ? '' : whole(value))),
    LeftMargin: margin('LeftMargin', 50.4),
    RightMargin: margin('RightMargin', 50.4),
    TopMargin: margin('TopMargin', 54),
    BottomMargin: margin('BottomMargin', 54),
    HeaderMargin: margin('HeaderMargin', 21.6),
    FooterMargin: margin('FooterMargin', 21.6),
  },
  objects: { HeadersFooters: (sheet) => hostObject(groupType, sheet) },
  methods: {
    SetPrintArea: (sheet, [area], host) => {
      sheet.printArea = areasOf(sheet, area, host);
    },
    SetPrintTitleRows: (sheet, [rows], host) => {
      sheet.printTitleRows = titles(sheet, rows, host, isWholeRows);
    },
    SetPrintTitleColumns: (sheet, [columns], host) => {
      sheet.printTitleColumns = titles(sheet, columns, host, isWholeColumns);
    },
    SetPrintMargins: (sheet, [unit, margins]) => {
      const factor = { Points: 1, Inches: 72, Centimeters: 28.346456693 }[
        oneOf(unit, ['Points', 'Inches', 'Centimeters']) as 'Points'
      ];
      for (const [side, value] of Object.entries(margins ?? {})) {
        oneOf(side, ['left', 'right', 'top', 'bottom', 'header', 'footer']);
        sheet.pageLayout[`${side.charAt(0).toUpperCase()}${side.slice(1)}Margin`] = number(value) * factor;
      }
    },
    GetPrintArea: (sheet) => orNotFound(areasOrNull(sheet, sheet.printArea)),
    GetPrintAreaOrNullObject: (sheet) => areasOrNull(sheet, sheet.printArea),
    GetPrintTitleRows: (sheet) => orNotFound(rangeOrNull(sheet, sheet.printTitleRows)),
    GetPrintTitleRowsOrNullObject: (sheet) => rangeOrNull(sheet, sheet.printTitleRows),
    GetPrintTitleColumns: (sheet) => orNotFound(rangeOrNull(sheet, sheet.printTitleColumns)),
    GetPrintTitleColumnsOrNullObject: (sheet) => rangeOrNull(sheet, sheet.printTitleColumns),
  },
};

interface PageTarget {
  readonly sheet: Sheet;
  readonly page: string;
}

const PAGES = ['DefaultForAllPages', 'EvenPages', 'FirstPage', 'OddPages'];
const PARTS = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

const pageType: ObjectType<PageTarget> = {
  name: 'HeaderFooter',
  properties: Object.fromEntries(
    PARTS.map((part) => [
      part,
      {
        get: ({ sheet, page }: PageTarget) => sheet.pageLayout[`${page}.${part}`] ?? '',
        set: ({ sheet, page }: PageTarget, value: unknown) => {
          sheet.pageLayout[`${page}.${part}`] = text(value);
        },
      },
    ]),
  ),
};

const groupType: ObjectType<Sheet> = {
  name: 'HeaderFooterGroup',
  properties: {
    State: setting('HeadersFooters.State', 'Default', text),
    UseSheetMargins: setting('HeadersFooters.UseSheetMargins', true, flag),
    UseSheetScale: setting('HeadersFooters.UseSheetScale', true, flag),
  },
  objects: Object.fromEntries(
    PAGES.map((page) => [page, (sheet: Sheet) => hostObject(pageType, { sheet, page })]),
  ),
};
