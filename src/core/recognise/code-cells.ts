import { parseCode } from '../classification/code';
import type { CellPosition } from '../workbook/address';
import { leastDigits } from '../workbook/number-format';
import { cellAt, quoteValue, type CellSnapshot, type SheetSnapshot } from '../workbook/snapshot';

/** The code of a row as its cells print it, before a 款 alone has found its 类. */
export interface PrintedCode {
  /** 类, 款, 项, each normalised ('05'); '' where its cell is blank and nothing else says it. */
  readonly parts: readonly string[];
  readonly cells: readonly CellPosition[];
  /** What stands there if it is no code, and in which of the cells. */
  readonly malformed: string | null;
  readonly malformedAt: CellPosition | null;
  readonly shortDigits: readonly CellPosition[];
  /** Text behind the code in the same cell: `2080505 机关…`. */
  readonly name: string;
}

const LENGTHS = [3, 2, 2];
/** Digits of one level alone: as many as it has, or the one digit that lost its nought. */
const ALONE = [/^\d{3}$/, /^\d{1,2}$/, /^\d{1,2}$/];
/** `2080505 机关…`, `208-05-05 机关…`. */
const WITH_NAME = /^(\d{3}(?:[-. ]?\d{2}){0,2})(?!\d)\s*[-—_:、.]?\s*(?![-.\d])(.*)$/s;

/**
 * Reads the code columns of a row: 类 款 项 in columns of their own (a 款 row may leave its 类 blank, a 项 may repeat
 * what is left of it), or one column with 3, 5 or 7 digits. Null if they are all blank.
 */
export function readCode(sheet: SheetSnapshot, row: number, columns: readonly number[]): PrintedCode | null {
  const cells: CellPosition[] = [];
  const shortDigits: CellPosition[] = [];
  const parts: string[] = [];
  let malformed: string | null = null;
  let malformedAt: CellPosition | null = null;
  let name = '';
  for (const [level, column] of columns.entries()) {
    const written = writtenCode(cellAt(sheet, row, column));
    if (written === '') {
      continue;
    }
    cells.push({ row, column });
    const own = LENGTHS[level] ?? 2;
    if (columns.length > 1 && (ALONE[level] ?? ALONE[1]!).test(written)) {
      if (written.length < own) {
        shortDigits.push({ row, column });
      }
      while (parts.length < level) {
        parts.push('');
      }
      parts[level] = written.padStart(own, '0');
      continue;
    }
    const [, digits = written, rest = ''] = WITH_NAME.exec(written) ?? [];
    const whole = parseCode(digits);
    if (whole !== null && (columns.length === 1 || whole.length > 3 || (level === 0 && rest !== ''))) {
      parts.splice(0, parts.length, ...split(whole));
      name = rest.trim();
    } else {
      malformed ??= written;
      malformedAt ??= { row, column };
    }
  }
  return cells.length === 0 ? null : { parts, cells, malformed, malformedAt, shortDigits, name };
}

/** What a code cell shows: a number in the format 00 shows its nought. */
function writtenCode(cell: CellSnapshot | null): string {
  const value = cell?.value ?? null;
  if (!cell || value === null) {
    return '';
  }
  const written = quoteValue(cell.value);
  if (typeof cell.value === 'number') {
    return written.padStart(leastDigits(cell.numberFormat, cell.value), '0');
  }
  return /^\d+$/.test(written) ? written : written.normalize('NFKC').trim();
}

function split(code: string): string[] {
  return [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].filter((part) => part !== '');
}

/**
 * Whole codes of consecutive rows. A row that prints its 款 alone belongs to the 类 its first 项 names, if that 项 prints
 * the same 款; else to the 类 above it.
 */
export function wholeCodes(printed: readonly (PrintedCode | null)[]): (string | null)[] {
  let above: readonly string[] = [];
  return printed.map((code, at) => {
    if (code?.malformed !== null || code.parts.length === 0) {
      return null;
    }
    const parts = [...code.parts];
    const needed = parts.findIndex((part) => part !== '');
    if (needed > 0) {
      const from = needed === 1 && parts.length === 2 ? classBelow(printed, at) : null;
      for (let level = 0; level < needed; level += 1) {
        parts[level] = (level === 0 ? from : null) ?? above[level] ?? '';
      }
    }
    if (parts.includes('') || parts[0]!.length !== 3) {
      return null;
    }
    above = parts;
    return parts.join('');
  });
}

/** The 类 that the next row with all three parts names, if its 款 is that of the row at `at`. */
function classBelow(printed: readonly (PrintedCode | null)[], at: number): string | null {
  const next = printed[at + 1];
  const [first = '', second] = next?.parts ?? [];
  return next?.malformed === null &&
    next.parts.length === 3 &&
    second === printed[at]?.parts[1] &&
    first !== ''
    ? first
    : null;
}
