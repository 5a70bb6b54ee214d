import { cellAddress } from './address';
import { isError, type CellError, type CellValue, type WorkbookSnapshot } from './snapshot';

/** What a cell holds whose formula no program has calculated. Its text is quoted as it stands. */
export function notCalculated(formula: string): CellError {
  return { error: `=${formula}` };
}

/** Whether a cell's formula was never calculated: it has no value, which is neither a blank nor an error. */
export function isNotCalculated(value: CellValue): value is CellError {
  return isError(value) && value.error.startsWith('=');
}

export interface NotCalculated {
  readonly count: number;
  /** Place of the first of them. */
  readonly sheet: string;
  readonly cell: string;
}

/** The formulas of a workbook that no program has calculated; null if there are none. */
export function uncalculatedFormulas(workbook: WorkbookSnapshot): NotCalculated | null {
  let found: NotCalculated | null = null;
  for (const sheet of workbook.sheets) {
    sheet.rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (cell && isNotCalculated(cell.value)) {
          const at = found ?? { sheet: sheet.name, cell: cellAddress(row + 1, column + 1) };
          found = { sheet: at.sheet, cell: at.cell, count: (found?.count ?? 0) + 1 };
        }
      });
    });
  }
  return found;
}
