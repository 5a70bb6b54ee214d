import { leadingCode } from '../../src/core/index';
import { invalid } from '../trouble';
import { isBlank, plainValue, quoteCell } from './cell';
import { placeOf, soundCell, type Matrix } from './matrix';

/** The digits of the code that a cell is or begins with; '' for a blank one. */
export function codeAt(matrix: Matrix, row: number, column: number): string {
  const value = plainValue(soundCell(matrix, row, column));
  // An empty cell in a block may come as 0.
  if (isBlank(value) || value === 0) {
    return '';
  }
  const code = typeof value === 'string' || typeof value === 'number' ? leadingCode(value) : null;
  if (code === null) {
    throw invalid('not-a-code', { place: placeOf(matrix, row, column), found: quoteCell(value) });
  }
  return code;
}
