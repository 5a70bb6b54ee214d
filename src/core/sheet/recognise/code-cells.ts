import { parseCode } from '../../classification/code';
import type { CellPosition } from '../../workbook/address';
import { quoteValue, valueAt, type SheetSnapshot } from '../../workbook/snapshot';

/** The code of a row as its cells print it, before a 款 alone has found its 类. */
export interface PrintedCode {
  /** 类, 款, 项, each normalised ('05'); '' where its cell is blank and nothing else says it. */
  readonly parts: readonly string[];
  readonly cells: readonly CellPosition[];
  /** What stands there if it is no code. */
  readonly malformed: string | null;
  readonly shortDigits: readonly CellPosition[];
  /** Text behind the code in the same cell: `2080505 机关…`. */
  readonly name: string;
}

const LENGTHS = [3, 2, 2];

/**
 * Reads the code columns of a row: 类 款 项 in columns of their own (a 款 row may leave its 类 blank), or one column with
 * 3, 5 or 7 digits. Null if they are all blank.
 */
export function readCode(sheet: SheetSnapshot, row: number, columns: readonly number[]): PrintedCode | null {
  const cells: CellPosition[] = [];
  const shortDigits: CellPosition[] = [];
  const parts: string[] = [];
  let malformed: string | null = null;
  let name = '';
  for (const [level, column] of columns.entries()) {
    const written = quoteValue(valueAt(sheet, row, column))
      .normalize('NFKC')
      .trim();
    if (written === '') {
      continue;
    }
    cells.push({ row, column });
    const [, digits = written, rest = ''] = /^([\d\s.-]*\d)\s*(\D*)$/.exec(written) ?? [];
    const whole = parseCode(digits);
    const own = LENGTHS[level] ?? 2;
    if (whole !== null && (columns.length === 1 || whole.length > 3)) {
      parts.splice(0, parts.length, ...split(whole));
      name = rest.trim();
    } else if (new RegExp(`^\\d{1,${String(own)}}$`).test(written) && (own === 2 || written.length === 3)) {
      if (written.length < own) {
        shortDigits.push({ row, column });
      }
      while (parts.length < level) {
        parts.push('');
      }
      parts[level] = written.padStart(own, '0');
    } else {
      malformed ??= written;
    }
  }
  return cells.length === 0 ? null : { parts, cells, malformed, shortDigits, name };
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
    if (!code || code.malformed !== null || code.parts.length === 0) {
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
