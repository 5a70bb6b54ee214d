import { CELL_DIGITS } from '../money/read-amount';
import {
  type CellImage,
  type CellLook,
  PLAIN_LOOK,
  type SheetImage,
  type WorkbookImage,
} from '../workbook/image';
import type { LineField } from '../budget/heading-words';
import { type ListColumns, listColumns } from '../budget/list-columns';
import type { SheetSnapshot, WorkbookSnapshot } from '../workbook/snapshot';

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
  const columns = list && amountsOf(list);
  if (!list || !columns || columns.size === 0) {
    return image;
  }
  const look = image.looks.length;
  return {
    ...image,
    looks: [...image.looks, MONEY],
    sheets: image.sheets.map((sheet) =>
      sheet.name === list.sheet ? below(sheet, list.row, columns, (cell) => amountOf(cell, look)) : sheet,
    ),
  };
}

/**
 * The lists of a workbook with their amounts shown as money where the file says nothing of how they look. What stands in the
 * cells stays, and so does each format that somebody chose; a number with more decimals than money has is shown whole.
 */
export function withAmountsShown(image: WorkbookImage, year: number): WorkbookImage {
  const looks = [...image.looks];
  const places = new Map<number | null, number>();
  const asMoney = (look: number | null): number => {
    const place = places.get(look) ?? looks.length;
    if (!places.has(look)) {
      places.set(look, place);
      looks.push({ ...lookOf(image, look), numberFormat: MONEY.numberFormat });
    }
    return place;
  };
  const shown = (cell: CellImage): CellImage =>
    isMoney(cell.value) && lookOf(image, cell.look).numberFormat === PLAIN_LOOK.numberFormat
      ? { ...cell, look: asMoney(cell.look) }
      : cell;
  const sheets = image.sheets.map((sheet) => {
    const list = listColumns({ sheets: [snapshotOf(sheet)] }, year);
    return list ? below(sheet, list.row, amountsOf(list), shown) : sheet;
  });
  return { ...image, looks, sheets };
}

function amountsOf({ columns }: ListColumns): ReadonlySet<number> {
  return new Set(columns.filter(({ field }) => AMOUNTS.includes(field)).map(({ column }) => column));
}

/** A sheet with these columns changed below a row. */
function below(
  sheet: SheetImage,
  row: number,
  columns: ReadonlySet<number>,
  change: (cell: CellImage) => CellImage,
): SheetImage {
  return {
    ...sheet,
    rows: sheet.rows.map((cells, at) =>
      at < row ? cells : cells.map((cell, column) => (cell && columns.has(column + 1) ? change(cell) : cell)),
    ),
  };
}

function lookOf({ looks }: WorkbookImage, look: number | null): CellLook {
  return (look === null ? undefined : looks[look]) ?? PLAIN_LOOK;
}

/** A number that two decimals say whole, but for what a binary fraction adds to it. */
function isMoney(value: CellImage['value']): boolean {
  return typeof value === 'number' && Number(value.toFixed(2)) === Number(value.toPrecision(CELL_DIGITS));
}

/** What a list is known by. */
function snapshotOf({ rows, ...sheet }: SheetImage): SheetSnapshot {
  return { ...sheet, rows: rows.map((cells) => cells.map((cell) => cell && { value: cell.value })) };
}

function amountOf(cell: CellImage, look: number): CellImage {
  const text = typeof cell.value === 'string' ? cell.value.trim() : '';
  // A cell's number holds no more digits.
  const isNumber = PLAIN_NUMBER.test(text) && text.replace(/\D/g, '').length <= CELL_DIGITS;
  return { ...cell, look, ...(isNumber && { value: Number(text.replaceAll(',', '')) }) };
}
