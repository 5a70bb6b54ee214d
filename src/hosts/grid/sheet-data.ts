import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import {
  FORMAT_LOOKS,
  largest,
  sheetImage,
  type CellImage,
  type FormatName,
  type FormulaStyle,
  type SheetImage,
  type SheetPlan,
  type WorkbookPlan,
} from '../../core/index';
import { resultData, valueData, type Cells } from './cells';
import { styleId } from './looks';
import { outlineOf } from './outline';
import { gridRange } from './ranges';
import { columnPixels, rowPixels } from './sizes';

/** Rows and columns of the smallest sheet of a file. */
const ROWS = 100;
const COLUMNS = 26;
/** Blank rows and columns round a table, for what a user adds. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 8;

const FORMAT_NAMES = Object.keys(FORMAT_LOOKS) as FormatName[];

/** A planned sheet as the grid takes it. Formulas come with the values they will have, so that it can be read at once. */
export function plannedSheetData(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  style: FormulaStyle,
): Partial<IWorksheetData> {
  const image = sheetImage(sheet, plan, style);
  const data = sheetData({ ...image, rows: withoutFilled(image) }, (look) => styleId(FORMAT_NAMES[look]!));
  return {
    ...data,
    rowCount: image.rows.length + SPARE_ROWS,
    columnCount: sheet.columnWidths.length + SPARE_COLUMNS,
    // Where no row folds away yet, one may after the next generation.
    custom: { ...data.custom, summaryAbove: true },
  };
}

/** What one call fills is blank but for the call: the grid would not write over values. */
function withoutFilled({ rows }: SheetImage): SheetImage['rows'] {
  const blank = rows.map((cells) => [...cells]);
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell?.fills) {
        const { top, bottom, left, right } = cell.fills;
        for (let down = top; down <= bottom; down += 1) {
          for (let across = left; across <= right; across += 1) {
            const there = blank[down - 1]?.[across - 1];
            if (there && (down !== row + 1 || across !== column + 1)) {
              blank[down - 1]![across - 1] = { ...there, value: null };
            }
          }
        }
      }
    }
  }
  return blank;
}

/** A sheet as the grid takes it. `styleOf` is the id of a look's style, by its place in the list. */
export function sheetData(sheet: SheetImage, styleOf: (look: number) => string): Partial<IWorksheetData> {
  const { rows, frozen } = sheet;
  const cellData: Cells = {};
  let width = 0;
  rows.forEach((cells, row) => {
    width = Math.max(width, cells.length);
    cells.forEach((cell, column) => {
      if (cell) {
        (cellData[row] ??= {})[column] = cellOf(cell, styleOf);
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

function cellOf({ value, formula, look }: CellImage, styleOf: (look: number) => string): ICellData {
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
    ...(look !== null && { s: styleOf(look) }),
  };
}
