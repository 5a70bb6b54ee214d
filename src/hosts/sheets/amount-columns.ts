import { CELL_DIGITS, listColumns, type LineField, type WorkbookSnapshot } from '../../core/index';
import {
  PLAIN_LOOK,
  type CellImage,
  type CellLook,
  type SheetImage,
  type WorkbookImage,
} from './workbook-image';

const AMOUNTS: readonly (LineField | null)[] = ['current', 'prior'];

/** With separators and as many decimals as money has. */
const MONEY: CellLook = { ...PLAIN_LOOK, align: 'right', numberFormat: '#,##0.00' };
const PLAIN_NUMBER = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d{1,2})?$/;

/**
 * A list from a file of texts, with its amounts as numbers that are shown as money. What is not plainly a number of 元 and 分
 * stays the text that it is, to be read, or refused, as it stands.
 */
export function withAmounts(image: WorkbookImage, workbook: WorkbookSnapshot, year: number): WorkbookImage {
  const list = listColumns(workbook, year);
  const columns = list?.columns.filter(({ field }) => AMOUNTS.includes(field)).map(({ column }) => column);
  if (!list || !columns || columns.length === 0) {
    return image;
  }
  const look = image.looks.length;
  const shown = (sheet: SheetImage): SheetImage => ({
    ...sheet,
    rows: sheet.rows.map((cells, at) =>
      at < list.row
        ? cells
        : cells.map((cell, column) => (cell && columns.includes(column + 1) ? amountOf(cell, look) : cell)),
    ),
  });
  return {
    ...image,
    looks: [...image.looks, MONEY],
    sheets: image.sheets.map((sheet) => (sheet.name === list.sheet ? shown(sheet) : sheet)),
  };
}

function amountOf(cell: CellImage, look: number): CellImage {
  const text = typeof cell.value === 'string' ? cell.value.trim() : '';
  // A cell's number holds no more digits.
  const isNumber = PLAIN_NUMBER.test(text) && text.replace(/\D/g, '').length <= CELL_DIGITS;
  return { ...cell, look, ...(isNumber && { value: Number(text.replaceAll(',', '')) }) };
}
