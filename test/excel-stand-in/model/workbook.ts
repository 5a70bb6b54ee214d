import { singleCell } from './address';
import type { Sheet, Workbook } from './types';

/** Ids look like Excel's, and are the same in every run. */
export function newId(workbook: Workbook): string {
  const number = workbook.nextId.toString(16).toUpperCase().padStart(8, '0');
  workbook.nextId += 1;
  return `{${number}-0001-0000-0000-000000000000}`;
}

export function createWorkbook(sheetNames: readonly string[] = ['Sheet1'], name = '工作簿1.xlsx'): Workbook {
  const workbook: Workbook = {
    name,
    sheets: [],
    active: '',
    selection: { sheet: '', area: singleCell(0, 0) },
    tables: [],
    names: [],
    comments: [],
    settings: {},
    xmlParts: [],
    properties: {},
    customProperties: {},
    protection: null,
    calculationMode: 'Automatic',
    isDirty: false,
    nextId: 1,
  };
  workbook.sheets = sheetNames.map((sheetName) => createSheet(workbook, sheetName));
  workbook.active = workbook.sheets[0]!.id;
  workbook.selection = { sheet: workbook.active, area: singleCell(0, 0) };
  return workbook;
}

/** The same workbook once more, to try something on. */
export function cloneWorkbook(workbook: Workbook): Workbook {
  return structuredClone(workbook);
}

export function createSheet(workbook: Workbook, name: string): Sheet {
  return {
    id: newId(workbook),
    name,
    visibility: 'Visible',
    properties: {},
    protection: null,
    freeze: null,
    pageLayout: {},
    printArea: [],
    printTitleRows: null,
    printTitleColumns: null,
    customProperties: {},
    format: {},
    cells: new Map(),
    rows: new Map(),
    columns: new Map(),
    merges: [],
    conditionalFormats: [],
    validations: [],
  };
}

const sameText = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export function findSheet(workbook: Workbook, nameOrId: string): Sheet | null {
  return (
    workbook.sheets.find(({ id }) => id === nameOrId) ??
    workbook.sheets.find(({ name }) => sameText(name, nameOrId)) ??
    null
  );
}

export function sheetById(workbook: Workbook, id: string): Sheet {
  const sheet = workbook.sheets.find((one) => one.id === id);
  if (!sheet) {
    throw new Error(`no sheet ${id}`);
  }
  return sheet;
}

/** A name that Excel takes for a sheet. */
export function isSheetName(name: string): boolean {
  return name.length > 0 && name.length <= 31 && !/[[\]:*?/\\]/.test(name) && !/^'|'$/.test(name);
}

export function unusedName(taken: readonly string[], stem: string, first = 1): string {
  for (let number = first; ; number += 1) {
    const name = `${stem}${number}`;
    if (!taken.some((other) => sameText(other, name))) {
      return name;
    }
  }
}
