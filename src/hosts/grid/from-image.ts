import { DataValidationRenderMode, type IWorkbookData } from '@univerjs/core';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/sheets';
import type { SheetImage, WorkbookImage, KeptState } from '../../core/index';
import { styleOfLook } from './looks';
import { gridRange } from './ranges';
import { sheetData } from './sheet-data';
import { customOf, type GridTable } from './kept-in-grid';

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
    sheets: Object.fromEntries(
      image.sheets.map((sheet, at) => [sheetId(at), { ...sheetData(sheet, lookId), id: sheetId(at) }]),
    ),
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
