import { ABOVE, LEFT } from '../../src/core/disclosure/table';
import type { CellRange } from '../../src/core/workbook/address';
import type { CellSnapshot } from '../../src/core/workbook/snapshot';

/** A sheet that is being written. */
export interface Sheet {
  readonly rows: (CellSnapshot | null)[][];
  readonly merges: CellRange[];
}

const YUAN = '#,##0.00';
const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** Header rows from row 3 on, with their merged cells; returns the last one. */
export function writeHeader(sheet: Sheet, header: readonly (readonly string[])[]): number {
  header.forEach((cells, at) =>
    cells.forEach((text, column) => {
      if (text === LEFT || text === ABOVE) {
        return;
      }
      put(sheet, at + 3, column + 1, text);
      let right = column;
      while (cells[right + 1] === LEFT) {
        right += 1;
      }
      let bottom = at;
      while (header[bottom + 1]?.[column] === ABOVE) {
        bottom += 1;
      }
      if (right > column || bottom > at) {
        sheet.merges.push({ top: at + 3, left: column + 1, bottom: bottom + 3, right: right + 1 });
      }
    }),
  );
  return header.length + 2;
}

export function put(
  { rows }: Sheet,
  row: number,
  column: number,
  value: string | number,
  numberFormat?: string,
): void {
  while (rows.length < row) {
    rows.push([]);
  }
  const cells = rows[row - 1]!;
  while (cells.length < column) {
    cells.push(null);
  }
  cells[column - 1] = { value, ...(numberFormat !== undefined && { numberFormat }) };
}

/** An amount of 分 in 元; nothing for exactly zero. */
export function putYuan(sheet: Sheet, row: number, column: number, cents: bigint): void {
  if (cents !== 0n) {
    put(sheet, row, column, Number(cents) / 100, YUAN);
  }
}

/** 1 → 一, 12 → 十二, 21 → 二十一. */
export function ordinal(number: number): string {
  const ones = ORDINALS[(number % 10) - 1] ?? '';
  const tens = Math.floor(number / 10);
  return `${tens > 1 ? ORDINALS[tens - 1]! : ''}${tens > 0 ? '十' : ''}${ones}`;
}

/** 分 as hundredths of 万元, half away from zero. */
export function inHundreds(cents: bigint): bigint {
  const size = cents < 0n ? -cents : cents;
  const rounded = (size + 5000n) / 10_000n;
  return cents < 0n ? -rounded : rounded;
}
