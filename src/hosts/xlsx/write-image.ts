import ExcelJS from 'exceljs';
import type { KeptState, WorkbookImage } from '../sheets/workbook-image';
import { finishPackage } from './finish-package';
import { allowedNames } from './sheet-names';
import { addTable } from './tables';
import { writeCells, type ImageStyle } from './write-cells';
import { styleOf } from './write-looks';
import { namesOf } from './write-names';
import { pageOf, viewOf, writeAround } from './write-sheet';
import { storedText } from './xml';

export type { ImageStyle } from './write-cells';

/** A workbook with its looks as .xlsx bytes. */
export async function writeImage(
  image: WorkbookImage,
  kept: KeptState | null,
  style: ImageStyle,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = 'budget-disclosure';
  workbook.keywords = storedText(image.keywords);
  const styles = image.looks.map(styleOf);
  const sheetNames = allowedNames(image.sheets.map(({ name }) => name));
  const firstVisible = Math.max(
    0,
    image.sheets.findIndex(({ hidden }) => !hidden),
  );
  if (firstVisible > 0) {
    workbook.views = [
      {
        x: 0,
        y: 0,
        width: 20_000,
        height: 12_000,
        firstSheet: 0,
        activeTab: firstVisible,
        visibility: 'visible',
      },
    ];
  }
  for (const [at, sheet] of image.sheets.entries()) {
    const target = workbook.addWorksheet(sheetNames[at], {
      // Excel opens no workbook whose sheets are all hidden.
      state: sheet.hidden && at !== firstVisible ? 'hidden' : 'visible',
      views: [viewOf(sheet)],
      ...(sheet.print && pageOf(sheet.print)),
    });
    if (style === 'formulas') {
      for (const { sheet: on, name, range, columns } of image.tables) {
        if (on === sheet.name) {
          addTable(target, name, range, columns);
        }
      }
    }
    writeCells(target, sheet, styles, style);
    writeAround(target, sheet);
    if (style === 'formulas') {
      writeHeadings(target, sheet.name, image.tables);
    }
  }
  // Formulas that nothing has calculated yet are calculated by the program that opens the file.
  workbook.calcProperties.fullCalcOnLoad = image.sheets.some(({ rows }) =>
    rows.some((cells) => cells.some((cell) => cell !== null && cell.formula !== null && cell.value === null)),
  );
  const bytes = await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } });
  return finishPackage(new Uint8Array(bytes), namesOf(image, sheetNames, kept, style), kept);
}

/** Formulas name columns by the words of the table, so these words stand above them. */
function writeHeadings(target: ExcelJS.Worksheet, sheet: string, tables: WorkbookImage['tables']): void {
  for (const { range, columns } of tables.filter((table) => table.sheet === sheet)) {
    columns.forEach((column, at) => {
      target.getCell(range.top, range.left + at).value = storedText(column);
    });
  }
}
