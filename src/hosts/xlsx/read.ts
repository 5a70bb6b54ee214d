import ExcelJS from 'exceljs';
import {
  parseRange,
  type CellRange,
  type CellSnapshot,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../core/index';
import { FileProblem } from '../file-problem';
import { guardWorkbook } from './guard';
import { uncalculatedCells } from './uncalculated';

/** An .xlsx as a snapshot: values, formulas, number formats, merges, hidden rows and columns. */
export async function readXlsx(bytes: Uint8Array, file: string): Promise<WorkbookSnapshot> {
  guardWorkbook(bytes, file);
  const workbook = new ExcelJS.Workbook();
  try {
    await workbook.xlsx.load(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    );
  } catch (error) {
    throw new FileProblem('damaged-workbook', file, error instanceof Error ? error.message : '');
  }
  const uncalculated = uncalculatedCells(bytes);
  return {
    sheets: workbook.worksheets.map((sheet) => readSheet(sheet, uncalculated.get(sheet.name) ?? NONE)),
    ...(workbook.keywords && { keywords: workbook.keywords }),
  };
}

const NONE: ReadonlySet<string> = new Set();

function readSheet(sheet: ExcelJS.Worksheet, uncalculated: ReadonlySet<string>): SheetSnapshot {
  const rows: (CellSnapshot | null)[][] = [];
  const hiddenRows: number[] = [];
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    const cells: (CellSnapshot | null)[] = [];
    row.eachCell({ includeEmpty: false }, (cell, column) => {
      while (cells.length < column - 1) {
        cells.push(null);
      }
      cells.push(readCell(cell, uncalculated.has(cell.address)));
    });
    while (rows.length < number - 1) {
      rows.push([]);
    }
    rows.push(cells);
    if (row.hidden) {
      hiddenRows.push(number);
    }
  });
  const hiddenColumns: number[] = [];
  for (let column = 1; column <= sheet.columnCount; column += 1) {
    if (sheet.getColumn(column).hidden) {
      hiddenColumns.push(column);
    }
  }
  const merges = (sheet.model.merges as readonly string[])
    .map(parseRange)
    .filter((range): range is CellRange => range !== null);
  return { name: sheet.name, hidden: sheet.state !== 'visible', rows, merges, hiddenRows, hiddenColumns };
}

function readCell(cell: ExcelJS.Cell, uncalculated: boolean): CellSnapshot | null {
  if (cell.type === ExcelJS.ValueType.Merge) {
    return null;
  }
  const formula = cell.type === ExcelJS.ValueType.Formula ? cell.formula : undefined;
  const value = uncalculated
    ? { error: `=${formula ?? ''}` }
    : plainValue(formula === undefined ? cell.value : cell.result);
  if (value === null && formula === undefined) {
    return null;
  }
  const format = cell.numFmt as string | undefined;
  return {
    value,
    ...(formula !== undefined && { formula }),
    ...(format !== undefined && format !== 'General' && { numberFormat: format }),
  };
}

function plainValue(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined || value === '') {
    return null;
  }
  if (typeof value !== 'object') {
    return value;
  }
  if (value instanceof Date) {
    return { date: Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10) };
  }
  if ('error' in value) {
    return { error: value.error };
  }
  if ('richText' in value) {
    return value.richText.map(({ text }) => text).join('');
  }
  if ('text' in value) {
    return plainValue(value.text);
  }
  return 'result' in value ? plainValue(value.result) : null;
}
