import { columnLetters, parseAddress } from '../../core/index';
import { LAST_COLUMN, LAST_ROW } from './sheet-size';

/** One end of a reference: a cell, or a whole column or row, which has no number of the other. */
export interface ReferenceEnd {
  readonly column: number | null;
  readonly row: number | null;
  /** Whether `$` holds it where it is. */
  readonly holdsColumn: boolean;
  readonly holdsRow: boolean;
}

/** A reference in a formula to cells of a sheet. */
export interface Reference {
  /** Null where the formula names none. One that names several, or another workbook, has `:` or `[` in it. */
  readonly sheet: string | null;
  readonly from: ReferenceEnd;
  readonly to: ReferenceEnd | null;
}

const CELL = String.raw`\$?[A-Z]{1,3}\$?[1-9][0-9]{0,6}`;
const COLUMN = String.raw`\$?[A-Z]{1,3}`;
const ROW = String.raw`\$?[1-9][0-9]{0,6}`;
const CELLS = `${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW}`;
const LETTER = String.raw`\p{L}\p{N}_.\\`;
const QUOTED = `'(?:[^']|'')*'`;
const SHEET = `(?:(${QUOTED})|((?:[${LETTER}]+:)?[${LETTER}]+))!`;
/** Columns of a table, and the number of another workbook. */
const BRACKETS = String.raw`\[(?:'.|[^\[\]']|\[(?:'.|[^\]'])*\])*\]`;
/** What holds no references (texts, brackets, quoted names without one), or a reference. */
const TOKEN = new RegExp(
  `"(?:[^"]|"")*"|${BRACKETS}|(?<![${LETTER}$!#'\\]])(?:${SHEET})?(${CELLS})(?![${LETTER}(!\\[])|${QUOTED}`,
  'giu',
);
const END = /^(\$?)([A-Z]*)(\$?)([0-9]*)$/i;

/** A formula with each reference replaced by what is said for it; the name of its sheet stays. Null: it is lost. */
export function replaceReferences(
  formula: string,
  replace: (reference: Reference) => Pick<Reference, 'from' | 'to'> | null,
): string {
  return formula.replace(TOKEN, (whole: string, quoted?: string, bare?: string, cells?: string) => {
    if (cells === undefined) {
      return whole;
    }
    const [first = '', last] = cells.split(':');
    const from = endOf(first);
    const to = last === undefined ? null : endOf(last);
    const sheet = quoted === undefined ? (bare ?? null) : quoted.slice(1, -1).replaceAll("''", "'");
    const changed = replace({ sheet, from, to });
    if (changed?.from === from && changed.to === to) {
      return whole;
    }
    const before = whole.slice(0, whole.length - cells.length);
    return before + (changed === null ? '#REF!' : writtenReference(changed));
  });
}

function endOf(written: string): ReferenceEnd {
  const [, first = '', letters = '', second = '', digits = ''] = END.exec(written) ?? [];
  const isRow = letters === '';
  return {
    column: isRow ? null : parseAddress(`${letters}1`)!.column,
    row: digits === '' ? null : Number(digits),
    holdsColumn: !isRow && first !== '',
    holdsRow: (isRow ? first : second) !== '',
  };
}

/** Lost beyond the edges of a sheet. */
function writtenReference({ from, to }: Pick<Reference, 'from' | 'to'>): string {
  const ends = [from, ...(to ? [to] : [])].map((end) => (isOnSheet(end) ? writtenEnd(end) : null));
  return ends.includes(null) ? '#REF!' : ends.join(':');
}

function isOnSheet({ column, row }: ReferenceEnd): boolean {
  return (
    (column === null || (column >= 1 && column <= LAST_COLUMN)) &&
    (row === null || (row >= 1 && row <= LAST_ROW))
  );
}

function writtenEnd({ column, row, holdsColumn, holdsRow }: ReferenceEnd): string {
  const letters = column === null ? '' : (holdsColumn ? '$' : '') + columnLetters(column);
  return row === null ? letters : letters + (holdsRow ? '$' : '') + String(row);
}
