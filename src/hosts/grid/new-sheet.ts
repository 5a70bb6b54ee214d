import { BooleanNumber, type ICellData, type IColumnData, type IWorksheetData } from '@univerjs/core';
import type { FormulaStyle, PrintImage, SheetPlan, WorkbookPlan } from '../../core/index';
import { sheetContents } from '../sheets/contents';
import { cellData, isFormula, literalsOf, resultData, type Cells } from './cells';
import { outlineOf } from './outline';
import { gridRange } from './ranges';
import { columnPixels, rowPixels } from './sizes';
import { styleId } from './styles';

/** Blank rows and columns round a table, for what a user adds. */
export const SPARE_ROWS = 60;
export const SPARE_COLUMNS = 8;

/** A planned sheet as the grid takes it. */
export function newSheetData(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  style: FormulaStyle,
): Partial<IWorksheetData> {
  const { frozen, columnWidths } = sheet;
  return {
    name: sheet.name,
    rowCount: sheet.cells.reduce((last, { row }) => Math.max(last, row), 0) + SPARE_ROWS,
    columnCount: columnWidths.length + SPARE_COLUMNS,
    cellData: newCells(sheet, plan, style),
    mergeData: sheet.merges.map(gridRange),
    columnData: Object.fromEntries(columnWidths.map((width, at) => [at, columnData(width)])),
    rowData: newRows(sheet),
    freeze: {
      xSplit: frozen.columns,
      ySplit: frozen.rows,
      startRow: frozen.rows === 0 ? -1 : frozen.rows,
      startColumn: frozen.columns === 0 ? -1 : frozen.columns,
    },
    showGridlines: sheet.table === null ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    custom: { print: printImage(sheet.print), summaryAbove: true },
  };
}

function newRows({ rowHeights, rowLevels = [] }: SheetPlan): IWorksheetData['rowData'] {
  const count = Math.max(rowHeights.length, rowLevels.length);
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => {
      const points = rowHeights[at];
      const height = points === undefined ? {} : { h: rowPixels(points), ia: BooleanNumber.FALSE };
      return [at, { ...height, ...outlineOf(rowLevels[at]) }];
    }),
  );
}

function printImage({
  orientation,
  area,
  repeatRows,
  pagesWide,
  pagesTall,
  footer,
}: SheetPlan['print']): PrintImage {
  const { before, between, after } = footer;
  return {
    orientation,
    area,
    repeatRows,
    fit: { wide: pagesWide, tall: pagesTall },
    footer: `&C${before}&P${between}&N${after}`,
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
  const literals = literalsOf(sheet);
  for (const [row, contents] of sheetContents(sheet, plan, style, (one) => one)) {
    contents.forEach((content, at) => {
      const s = cells[row - 1]?.[at]?.s;
      if (content === null) {
        return;
      }
      const isLive = isFormula(content) && !literals.has(content);
      const value = isLive ? resultData(values.get(`${String(row)}:${String(at + 1)}`) ?? '') : {};
      put(row, at + 1, {
        ...withoutNulls({ ...cellData(content, literals), ...value }),
        ...(s !== undefined && { s }),
      });
    });
  }
  return cells;
}

function withoutNulls(cell: ICellData): ICellData {
  return Object.fromEntries(Object.entries(cell).filter(([, value]) => value !== null));
}

function columnData(width: number): IColumnData {
  return width > 0 ? { w: columnPixels(width) } : { hd: BooleanNumber.TRUE };
}
