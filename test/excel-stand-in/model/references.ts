import {
  bounding,
  columnLetters,
  isOnSheet,
  isWholeColumns,
  isWholeRows,
  quoteSheet,
  type Area,
} from './address';
import { mapReferences, type Token } from './tokens';

/** A reference as it was written, with another area; the dollar signs stay where they are. */
export function printReference(token: Token, area: Area | null, sheet: string | null): string {
  const prefix = sheet === null ? '' : `${quoteSheet(sheet)}!`;
  if (!area) {
    return `${prefix}#REF!`;
  }
  const written = token.text.slice(token.text.lastIndexOf('!') + 1);
  const [first, last = ''] = written.split(':');
  const start = end(first!, area.top, area.left, area);
  return prefix + (written.includes(':') ? `${start}:${end(last, area.bottom, area.right, area)}` : start);
}

function end(written: string, row: number, column: number, area: Area): string {
  const columnMark = /^\$[A-Za-z]/.test(written) ? '$' : '';
  const rowMark = /\$\d/.test(written) ? '$' : '';
  const hasColumn = /[A-Za-z]/.test(written) && !(isWholeRows(area) && !/[A-Za-z]/.test(written));
  const hasRow = /\d/.test(written) && !(isWholeColumns(area) && !/\d/.test(written));
  return (hasColumn ? columnMark + columnLetters(column) : '') + (hasRow ? `${rowMark}${row + 1}` : '');
}

/** References of a formula that is copied to a cell so many rows and columns away. */
export function relocate(formula: string, rows: number, columns: number): string {
  return mapReferences(formula, (token) => {
    if (!token.area) {
      return token.text;
    }
    const written = token.text.slice(token.text.lastIndexOf('!') + 1);
    const [first, last = first] = written.split(':');
    const moved = (text: string, row: number, column: number) => ({
      row: /\$\d/.test(text) || !/\d/.test(text) ? row : row + rows,
      column: /^\$[A-Za-z]/.test(text) || !/[A-Za-z]/.test(text) ? column : column + columns,
    });
    const a = moved(first!, token.area.top, token.area.left);
    const b = moved(last!, token.area.bottom, token.area.right);
    const one = (place: { row: number; column: number }): Area => ({
      top: place.row,
      left: place.column,
      bottom: place.row,
      right: place.column,
    });
    const area = bounding(one(a), one(b));
    return printReference(token, isOnSheet(area) ? area : null, token.sheet ?? null);
  });
}

/** All formulas that name a sheet follow its new name; those of a deleted sheet are lost. */
export function renameSheet(formula: string, from: string, to: string | null): string {
  return mapReferences(formula, (token) => {
    if (token.sheet?.toLowerCase() !== from.toLowerCase()) {
      return token.text;
    }
    return to === null ? '#REF!' : printReference(token, token.area ?? null, to);
  });
}
