import { BooleanNumber, type ICellData, type IWorksheetData } from '@univerjs/core';
import type { CellRange, FormulaStyle, SheetPlan, WorkbookPlan } from '../../core/index';
import { sheetContents } from '../sheets/contents';
import { cellData, valueData, type Cells } from './cells';
import { styleId } from './styles';

/** Pixels of a digit of the standard font and of the cell's own margin; a point is 4/3 of a pixel. */
const DIGIT = 7;
const MARGIN = 5;
const PIXELS_PER_POINT = 4 / 3;
/** Blank rows and columns round a table, for what a user adds. */
const SPARE_ROWS = 60;
const SPARE_COLUMNS = 8;

export function columnPixels(characters: number): number {
  return Math.round(characters * DIGIT + MARGIN);
}

export function rowPixels(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

/** A planned sheet as the grid takes it. */
export function newSheetData(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  style: FormulaStyle,
): Partial<IWorksheetData> {
  const { frozen, columnWidths, rowHeights } = sheet;
  return {
    name: sheet.name,
    rowCount: sheet.cells.reduce((last, { row }) => Math.max(last, row), 0) + SPARE_ROWS,
    columnCount: columnWidths.length + SPARE_COLUMNS,
    cellData: newCells(sheet, plan, style),
    mergeData: sheet.merges.map(gridRange),
    columnData: Object.fromEntries(columnWidths.map((width, at) => [at, { w: columnPixels(width) }])),
    rowData: Object.fromEntries(
      rowHeights.map((points, at) => [at, { h: rowPixels(points), ia: BooleanNumber.FALSE }]),
    ),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows === 0 ? -1 : frozen.rows,
      startColumn: frozen.columns === 0 ? -1 : frozen.columns,
    },
    showGridlines: sheet.table === null ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  };
}

/** Formulas come with the values they will have, so that the sheet can be read at once. */
function newCells(sheet: SheetPlan, plan: WorkbookPlan, style: FormulaStyle): Cells {
  const cells: Cells = {};
  const put = (row: number, column: number, cell: ICellData): void => {
    (cells[row - 1] ??= {})[column - 1] = cell;
  };
  for (const { row, column, format } of sheet.cells) {
    put(row, column, { s: styleId(format) });
  }
  const values = new Map(
    sheet.cells.map(({ row, column, value }) => [`${String(row)}:${String(column)}`, value]),
  );
  for (const [row, contents] of sheetContents(sheet, plan, style, (one) => one)) {
    contents.forEach((content, at) => {
      const s = cells[row - 1]?.[at]?.s;
      if (content === null) {
        return;
      }
      const isFormula = typeof content === 'string' && content.startsWith('=');
      const value = isFormula ? valueData(values.get(`${String(row)}:${String(at + 1)}`) ?? '') : {};
      put(row, at + 1, {
        ...withoutNulls({ ...cellData(content), ...value }),
        ...(s !== undefined && { s }),
      });
    });
  }
  return cells;
}

function withoutNulls(cell: ICellData): ICellData {
  return Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== null));
}

/** Rows and columns from 1 → from 0. */
export function gridRange({ top, left, bottom, right }: CellRange): {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
} {
  return { startRow: top - 1, endRow: bottom - 1, startColumn: left - 1, endColumn: right - 1 };
}
