import type { ApplyOptions } from '../host';
import type { SheetPlanned } from '../sheets/apply-plan';
import type { GridWorkbook } from './grid-workbook';

/** The sheet that a new list takes the place of: it is nothing but that list, and has neither colours nor notes. */
export function listThatGoes(
  { workbook }: GridWorkbook,
  source: ApplyOptions['source'] | null,
  fresh: readonly SheetPlanned[],
): string | null {
  const sheet = source?.becomes ? workbook.getSheetByName(source.sheet) : null;
  if (!sheet || !fresh.some(({ sheet: { table } }) => table !== null)) {
    return null;
  }
  let coloured = sheet.getNotes().length > 0;
  const styles = workbook.getWorkbook().getStyles();
  sheet
    .getSheet()
    .getCellMatrix()
    .forValue((_row, _column, cell) => {
      const style = cell?.s ? styles.getStyleByCell(cell) : null;
      coloured ||= Boolean(style?.bg?.rgb) || Boolean(style?.cl?.rgb);
      return !coloured;
    });
  return coloured ? null : sheet.getSheetId();
}
