import { cellAddress, parseAddress } from '../../core/index';
import { LAST_COLUMN, LAST_ROW } from './sheet-size';

/** Texts, names of sheets in quotes and columns of tables, which hold no addresses; or one. */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(?<![\p{L}\p{N}_.\\$])(?:(\$?)([A-Z]{1,3})(\$?)([1-9][0-9]{0,6})|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)([1-9][0-9]{0,6}):(\$?)([1-9][0-9]{0,6}))(?![\p{L}\p{N}_.(!])/giu;

/** A formula as it reads that many rows lower and columns further right: `$` holds an address where it is. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (whole, ...groups: (string | undefined)[]) => {
    const [holdColumn, column, holdRow, row, holdA, a, holdB, b, holdC, c, holdD, d] = groups;
    if (column !== undefined && row !== undefined) {
      const x = shiftedColumn(column, holdColumn, columns);
      const y = shiftedRow(row, holdRow, rows);
      return x && y ? x + y : '#REF!';
    }
    if (a !== undefined && b !== undefined) {
      return pair(shiftedColumn(a, holdA, columns), shiftedColumn(b, holdB, columns));
    }
    return c !== undefined && d !== undefined
      ? pair(shiftedRow(c, holdC, rows), shiftedRow(d, holdD, rows))
      : whole;
  });
}

function pair(first: string | null, last: string | null): string {
  return first && last ? `${first}:${last}` : '#REF!';
}

function shiftedColumn(letters: string, hold = '', by: number): string | null {
  const column = parseAddress(`${letters}1`)!.column + (hold ? 0 : by);
  return column >= 1 && column <= LAST_COLUMN ? hold + cellAddress(1, column).slice(0, -1) : null;
}

function shiftedRow(digits: string, hold = '', by: number): string | null {
  const row = Number(digits) + (hold ? 0 : by);
  return row >= 1 && row <= LAST_ROW ? hold + String(row) : null;
}
