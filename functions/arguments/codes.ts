import { codesOfRows, type RowCode } from '../../src/core/index';
import { invalid } from '../trouble';
import { plainValue, quoteCell } from './cell';
import { placeOf, soundCell, type Matrix } from './matrix';

/** The codes that the rows of a block print. Cells of other kinds are quoted as text. */
export function rowCodes(matrix: Matrix): readonly RowCode[] {
  return codesOfRows(
    matrix.cells.map((cells, row) =>
      cells.map((_, column) => {
        const value = plainValue(soundCell(matrix, row, column));
        return typeof value === 'string' || typeof value === 'number' ? blankless(value) : quoteCell(value);
      }),
    ),
  );
}

/** The code of a row; what cannot be read is named. */
export function readCode(codes: readonly RowCode[], matrix: Matrix, row: number): string {
  const code = codes[row]!;
  if ('unread' in code) {
    throw invalid('not-a-code', {
      place: placeOf({ ...matrix, columns: 1 }, row, 0),
      found: quoteCell(code.unread),
    });
  }
  return code.code;
}

function blankless(value: string | number): string | number {
  return typeof value === 'string' ? value.trim() : value;
}
