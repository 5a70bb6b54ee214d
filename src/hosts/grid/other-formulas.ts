import type { GridWorkbook } from './grid-workbook';
import { readKept } from './kept-in-grid';

/** Whether there are formulas on sheets of the user's, which may refer to one of ours that comes in. */
export function othersCalculate({ workbook }: GridWorkbook): boolean {
  const { generated } = readKept(workbook);
  return workbook
    .getSheets()
    .filter((sheet) => !(sheet.getSheetId() in generated))
    .some((sheet) => {
      let found = false;
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((_row, _column, cell) => {
          found ||= Boolean(cell?.f) || Boolean(cell?.si);
          return !found;
        });
      return found;
    });
}
