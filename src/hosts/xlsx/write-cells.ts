import type ExcelJS from 'exceljs';
import { rangeAddress } from '../../core/index';
import { withStoredNames } from '../sheets/stored-functions';
import type { CellImage, SheetImage } from '../sheets/workbook-image';
import { storedText } from './xml';

/** With formulas and the values they gave, or with the values alone. */
export type ImageStyle = 'formulas' | 'values';

/** Errors that Excel reads in a file; newer ones it writes as #VALUE! too. */
const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'];

/** Cells and merged areas: all of these keep their looks, so that borders go around them. */
export function writeCells(
  target: ExcelJS.Worksheet,
  sheet: SheetImage,
  styles: readonly Partial<ExcelJS.Style>[],
  style: ImageStyle,
): void {
  for (const [down, cells] of sheet.rows.entries()) {
    for (const [across, cell] of cells.entries()) {
      if (!cell) {
        continue;
      }
      const written = target.getCell(down + 1, across + 1);
      const look = cell.look === null ? undefined : styles[cell.look];
      if (look) {
        written.style = look;
      }
      const content = contentOf(cell, style);
      if (content !== null) {
        written.value = content;
      }
    }
  }
  for (const merge of sheet.merges) {
    target.mergeCellsWithoutStyle(merge.top, merge.left, merge.bottom, merge.right);
  }
}

function contentOf({ value, formula, fills }: CellImage, style: ImageStyle): ExcelJS.CellValue {
  if (formula === null || formula === '' || style === 'values') {
    return value === '' ? null : storedValue(value);
  }
  // ExcelJS takes an ampersand before a small letter for the beginning of an entity when it reads a result.
  const result =
    typeof value === 'string'
      ? storedText(value).replace(/&(?=[a-z]*;)/g, '_x0026_')
      : (storedValue(value) ?? undefined);
  const written = { formula: withStoredNames(formula), result };
  return (
    fills ? { ...written, shareType: 'array', ref: rangeAddress(fills) } : written
  ) as ExcelJS.CellFormulaValue;
}

function storedValue(value: CellImage['value']): string | number | boolean | ExcelJS.CellErrorValue | null {
  switch (typeof value) {
    case 'string':
      return storedText(value);
    case 'number':
      return Number.isFinite(value) ? value : { error: '#NUM!' };
    case 'boolean':
      return value;
    default:
      return value === null
        ? null
        : ({ error: ERRORS.includes(value.error) ? value.error : '#VALUE!' } as ExcelJS.CellErrorValue);
  }
}
