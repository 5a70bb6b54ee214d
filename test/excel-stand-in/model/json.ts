import { columnOf, printArea, rowOf, singleCell } from './address';
import { hasContent } from './cells';
import type { Area } from './address';
import type { Cell, LineInfo, Sheet, Workbook } from './types';

export interface JsonOptions {
  /** Ids differ between two workbooks that are otherwise the same. */
  readonly ids?: boolean;
}

/** The whole workbook as plain data in a fixed order, so that two states can be compared as text. */
export function toJson(workbook: Workbook, { ids = true }: JsonOptions = {}): unknown {
  const sheetName = (id: string | null): string | null =>
    workbook.sheets.find((sheet) => sheet.id === id)?.name ?? null;
  const withId = (id: string): object => (ids ? { id } : {});
  return sorted({
    name: workbook.name,
    active: sheetName(workbook.active),
    calculationMode: workbook.calculationMode,
    protection: workbook.protection,
    // An empty property is one that is not there.
    properties: Object.fromEntries(Object.entries(workbook.properties).filter(([, value]) => value !== '')),
    customProperties: workbook.customProperties,
    settings: workbook.settings,
    xmlParts: workbook.xmlParts.map(({ id, xml }) => ({ ...withId(id), xml })),
    names: workbook.names.map((name) => ({ ...name, scope: sheetName(name.scope) })).sort(byName),
    tables: workbook.tables.map(({ id, sheet, area, properties }) => ({
      ...withId(id),
      ...properties,
      sheet: sheetName(sheet),
      area: printArea(area),
    })),
    comments: workbook.comments.map(({ id, sheet, row, column, ...rest }) => ({
      ...withId(id),
      ...rest,
      cell: `${sheetName(sheet) ?? ''}!${printArea(singleCell(row, column))}`,
    })),
    sheets: workbook.sheets.map((sheet) => sheetJson(sheet, withId)),
  });
}

const byName = (a: { name: string }, b: { name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0;

function sheetJson(sheet: Sheet, withId: (id: string) => object): unknown {
  const areas = (list: readonly Area[]): string[] => list.map((area) => printArea(area)).sort();
  return {
    ...withId(sheet.id),
    name: sheet.name,
    visibility: sheet.visibility,
    properties: sheet.properties,
    protection: sheet.protection,
    freeze: sheet.freeze && printArea(sheet.freeze),
    pageLayout: sheet.pageLayout,
    printArea: areas(sheet.printArea),
    printTitleRows: sheet.printTitleRows && printArea(sheet.printTitleRows),
    printTitleColumns: sheet.printTitleColumns && printArea(sheet.printTitleColumns),
    customProperties: sheet.customProperties,
    format: sheet.format,
    rows: linesJson(sheet.rows),
    columns: linesJson(sheet.columns),
    merges: areas(sheet.merges),
    conditionalFormats: sheet.conditionalFormats.map(({ id, areas: where, ...rest }) => ({
      ...withId(id),
      ...rest,
      areas: areas(where),
    })),
    validations: sheet.validations.map((validation) => ({ ...validation, areas: areas(validation.areas) })),
    cells: Object.fromEntries(
      [...sheet.cells]
        .filter(([, cell]) => hasContent(cell) || Object.keys(formatJson(cell)).length > 0)
        .sort(([a], [b]) => a - b)
        .map(([key, cell]) => [printArea(singleCell(rowOf(key), columnOf(key))), cellJson(cell)]),
    ),
  };
}

/** A cell that was set to the general number format is as one that never had another. */
function formatJson({ format = {} }: Cell): object {
  const { numberFormat, ...rest } = format;
  return numberFormat === undefined || numberFormat === 'General' ? rest : format;
}

function cellJson(cell: Cell): unknown {
  return {
    ...(cell.value === '' ? {} : { value: cell.value }),
    ...(cell.formula === undefined ? {} : { formula: cell.formula }),
    ...(Object.keys(formatJson(cell)).length > 0 ? { format: formatJson(cell) } : {}),
    ...(cell.spillFrom === undefined ? {} : { spilled: true }),
  };
}

function linesJson(lines: Map<number, LineInfo>): unknown {
  const told = [...lines]
    .map(([index, { size, hidden, level, format }]) => ({
      index,
      line: {
        ...(size === undefined ? {} : { size }),
        ...(hidden ? { hidden } : {}),
        ...(level ? { level } : {}),
        ...(format && Object.keys(format).length > 0 ? { format } : {}),
      },
    }))
    .filter(({ line }) => Object.keys(line).length > 0);
  return Object.fromEntries(
    told.sort((a, b) => a.index - b.index).map(({ index, line }) => [`${index + 1}`, line]),
  );
}

/** Cells keep their order on the sheet; keys of all other objects are sorted. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(sorted);
  }
  if (typeof value !== 'object' || value === null) {
    return value;
  }
  const entries = Object.entries(value).map(([key, inner]) => [key, sorted(inner)] as const);
  const isCells = entries.length > 0 && entries.every(([key]) => /^[A-Z]{1,3}\d+$|^\d+$/.test(key));
  return Object.fromEntries(isCells ? entries : entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
