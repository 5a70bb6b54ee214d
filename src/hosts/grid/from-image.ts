import {
  BooleanNumber,
  CellValueType,
  DataValidationRenderMode,
  type ICellData,
  type IRowData,
  type IWorkbookData,
  type IWorksheetData,
} from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { KeptState } from '../sheets/kept-state';
import { resultData, valueData, type Cells } from './cells';
import { styleOfLook } from './looks';
import { SPARE_COLUMNS, SPARE_ROWS } from './new-sheet';
import { outlineOf } from './outline';
import { gridRange } from './ranges';
import { columnPixels, rowPixels } from './sizes';
import { customOf, type GridTable } from './state';
import { type CellImage, largest, type SheetImage, type WorkbookImage } from '../../core/index';

/** Rows and columns of the smallest sheet. */
const ROWS = 100;
const COLUMNS = 26;

const sheetId = (at: number): string => `sheet-${String(at + 1)}`;
const lookId = (at: number): string => `look-${String(at)}`;

/** A workbook of a file as the grid takes it. */
export function fromImage(
  image: WorkbookImage,
  kept: KeptState | null,
  name: string,
): Partial<IWorkbookData> {
  const ids = new Map(image.sheets.map((sheet, at) => [sheet.name, sheetId(at)]));
  const byId = <T>(of: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(of).flatMap(([sheet, value]) => {
        const id = ids.get(sheet);
        return id === undefined ? [] : [[id, value]];
      }),
    );
  return {
    name,
    sheetOrder: image.sheets.map((_, at) => sheetId(at)),
    sheets: Object.fromEntries(image.sheets.map((sheet, at) => [sheetId(at), sheetData(sheet, sheetId(at))])),
    styles: Object.fromEntries(image.looks.map((look, at) => [lookId(at), styleOfLook(look)])),
    resources: [
      { name: 'SHEET_NOTE_PLUGIN', data: JSON.stringify(byId(bySheet(image, notesOf))) },
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(byId(bySheet(image, rulesOf))) },
      { name: 'SHEET_DEFINED_NAME_PLUGIN', data: JSON.stringify(namesOf(image)) },
    ],
    custom: customOf({
      generated: byId(kept?.generated ?? {}),
      layouts: kept?.layouts ?? {},
      tables: image.tables.flatMap(({ sheet, range, columns, name: table }): GridTable[] => {
        const id = ids.get(sheet);
        const { top, bottom, left } = range;
        return id === undefined ? [] : [{ name: table, sheet: id, top, bottom, left, columns }];
      }),
      keywords: image.keywords,
      memory: kept?.memory ?? null,
    }),
  };
}

function bySheet<T>(image: WorkbookImage, of: (sheet: SheetImage) => T): Record<string, T> {
  return Object.fromEntries(image.sheets.map((sheet) => [sheet.name, of(sheet)]));
}

function sheetData(sheet: SheetImage, id: string): Partial<IWorksheetData> {
  const { rows, frozen } = sheet;
  const cellData: Cells = {};
  let width = 0;
  rows.forEach((cells, row) => {
    width = Math.max(width, cells.length);
    cells.forEach((cell, column) => {
      if (cell) {
        (cellData[row] ??= {})[column] = cellOf(cell);
      }
    });
  });
  const hidden = (lines: readonly number[], at: number): { hd?: BooleanNumber } =>
    lines.includes(at + 1) ? { hd: BooleanNumber.TRUE } : {};
  const lines = largest(sheet.hiddenRows, Math.max(sheet.rowHeights.length, sheet.rowLevels.length));
  const rowData: Record<number, Partial<IRowData>> = {};
  for (let at = 0; at < lines; at += 1) {
    const points = sheet.rowHeights[at] ?? null;
    rowData[at] = {
      ...(points !== null && { h: rowPixels(points), ia: BooleanNumber.FALSE }),
      ...hidden(sheet.hiddenRows, at),
      ...outlineOf(sheet.rowLevels[at]),
    };
  }
  const columns = largest(sheet.hiddenColumns, sheet.columnWidths.length);
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(ROWS, rows.length + SPARE_ROWS),
    columnCount: Math.max(COLUMNS, width + SPARE_COLUMNS),
    cellData,
    mergeData: sheet.merges.map(gridRange),
    rowData,
    columnData: Object.fromEntries(
      Array.from({ length: columns }, (_, at) => {
        const characters = sheet.columnWidths[at] ?? null;
        return [
          at,
          { ...(characters !== null && { w: columnPixels(characters) }), ...hidden(sheet.hiddenColumns, at) },
        ];
      }),
    ),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows === 0 ? -1 : frozen.rows,
      startColumn: frozen.columns === 0 ? -1 : frozen.columns,
    },
    showGridlines: sheet.gridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    custom: { print: sheet.print, summaryAbove: sheet.summaryAbove },
  };
}

function cellOf({ value, formula, look }: CellImage): ICellData {
  const data = formula === null ? valueData : resultData;
  const content: ICellData =
    value === null
      ? {}
      : typeof value === 'object'
        ? { v: value.error, t: CellValueType.STRING }
        : data(value);
  return {
    ...(value === '' && formula === null ? {} : content),
    ...(formula !== null && { f: `=${formula}` }),
    ...(look !== null && { s: lookId(look) }),
  };
}

function notesOf(sheet: SheetImage): Record<number, Record<number, object>> {
  const notes: Record<number, Record<number, object>> = {};
  for (const { row, column, text } of sheet.notes) {
    (notes[row - 1] ??= {})[column - 1] = {
      id: `note-${String(row)}-${String(column)}`,
      row: row - 1,
      col: column - 1,
      note: text,
      width: 220,
      height: 70,
      show: false,
    };
  }
  return notes;
}

function rulesOf(sheet: SheetImage): object[] {
  return sheet.choices.map(({ range, words }, at) => ({
    uid: `choice-${String(at)}`,
    ranges: [gridRange(range)],
    type: 'list',
    formula1: JSON.stringify(words),
    showDropDown: true,
    renderMode: DataValidationRenderMode.ARROW,
    showErrorMessage: true,
    errorStyle: 1,
  }));
}

function namesOf(image: WorkbookImage): Record<string, object> {
  return Object.fromEntries(
    image.names.map(({ name, refersTo }) => [
      name,
      {
        id: name,
        name,
        formulaOrRefString: refersTo,
        comment: '',
        localSheetId: SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      },
    ]),
  );
}
