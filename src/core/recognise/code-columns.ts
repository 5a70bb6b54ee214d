import { foldWord } from '../budget/read-words';
import { TOTAL_WORDS } from '../budget/words';
import { leadingCode } from '../classification/code';
import { quoteValue, type CellValue, type SheetSnapshot } from '../workbook/snapshot';
import { readCode, wholeCodes } from './code-cells';

/** A row of code cells: its whole code, '' for a row above all codes (blank, 合计), or what stands there instead. */
export type RowCode = { readonly code: string } | { readonly unread: string };

/**
 * Whole codes of rows as printed: one column, a caption that begins with the code, or the columns 类 款 项, where a row
 * may leave out what stands above it.
 */
export function codesOfRows(rows: readonly (readonly CellValue[])[]): readonly RowCode[] {
  if ((rows[0]?.length ?? 0) > 1) {
    return codesOfBlock(rows);
  }
  // Rows of one column do not depend on each other, and a list repeats its codes.
  const known = new Map<CellValue, RowCode>();
  return rows.map((cells) => {
    const value = cells[0] ?? null;
    let code = known.get(value);
    if (!code) {
      code = codesOfBlock([cells])[0]!;
      known.set(value, code);
    }
    return code;
  });
}

function codesOfBlock(rows: readonly (readonly CellValue[])[]): readonly RowCode[] {
  const sheet: SheetSnapshot = {
    name: '',
    hidden: false,
    rows: rows.map((cells) => cells.map((value) => (isAboveAll(value) ? null : { value }))),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  const columns = (rows[0] ?? []).map((_, at) => at + 1);
  const printed = rows.map((_, at) => readCode(sheet, at + 1, columns));
  const whole = wholeCodes(printed);
  return rows.map((cells, at) => {
    const code = printed[at] ? (whole[at] ?? null) : '';
    const agreed = code !== null && cells.every((value) => isPartOf(value, code));
    return !agreed ? { unread: cells.filter(isWritten).map(quoteValue).join(' ') } : { code };
  });
}

/** Whether a cell that holds a whole code by itself agrees with the code of its row: 208, 20805 and 2080505 do. */
function isPartOf(value: CellValue, code: string): boolean {
  const own = typeof value === 'string' || typeof value === 'number' ? leadingCode(value) : null;
  return own === null || code.startsWith(own);
}

function isAboveAll(value: CellValue): boolean {
  return !isWritten(value) || (typeof value === 'string' && TOTAL_WORDS.includes(foldWord(value)));
}

/** Hosts hand an empty cell over as null, '' or 0. */
function isWritten(value: CellValue): boolean {
  return value !== null && value !== 0 && value !== '';
}
