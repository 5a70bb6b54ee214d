import type ExcelJS from 'exceljs';
import type { PrintImage, SheetImage } from '../sheets/workbook-image';
import { addChoice } from './choices';
import { writeOutline } from './outline';
import { A4, MARGINS } from './page';
import { storedText } from './xml';

export function viewOf({ frozen, gridlines }: SheetImage): Partial<ExcelJS.WorksheetView> {
  const isFrozen = frozen.rows > 0 || frozen.columns > 0;
  return {
    showGridLines: gridlines,
    ...(isFrozen ? { state: 'frozen', ySplit: frozen.rows, xSplit: frozen.columns } : { state: 'normal' }),
  };
}

export function pageOf({ orientation, fit, footer }: PrintImage): Partial<ExcelJS.AddWorksheetOptions> {
  return {
    pageSetup: {
      paperSize: A4,
      orientation,
      horizontalCentered: true,
      margins: MARGINS,
      ...(fit && { fitToPage: true, fitToWidth: fit.wide ?? 0, fitToHeight: fit.tall ?? 0 }),
    },
    ...(footer !== null && { headerFooter: { oddFooter: footer } }),
  };
}

/** What belongs to rows, columns and cells beside their content. */
export function writeAround(target: ExcelJS.Worksheet, sheet: SheetImage): void {
  for (const [at, width] of sheet.columnWidths.entries()) {
    if (width !== null) {
      target.getColumn(at + 1).width = width;
    }
  }
  for (const [at, height] of sheet.rowHeights.entries()) {
    if (height !== null) {
      target.getRow(at + 1).height = height;
    }
  }
  for (const column of sheet.hiddenColumns) {
    target.getColumn(column).hidden = true;
  }
  for (const row of sheet.hiddenRows) {
    target.getRow(row).hidden = true;
    // ExcelJS leaves out a row that has no cell, and with it that it is hidden.
    target.getCell(row, 1);
  }
  writeOutline(target, sheet.rowLevels, sheet.summaryAbove, sheet.hiddenRows);
  for (const { range, words } of sheet.choices) {
    addChoice(target, range, words);
  }
  for (const { row, column, text } of sheet.notes) {
    target.getCell(row, column).note = storedText(text);
  }
}
