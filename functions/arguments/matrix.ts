import type { Parameter, Place, Size } from '../../src/words/subjects/functions';
import { invalid } from '../trouble';
import { errorOf } from './cell';

/** Beyond this a block does not reach a function reliably, and whole columns were meant. */
const MOST_CELLS = 200_000;

/** A block of cells handed over as an argument. */
export interface Matrix extends Size {
  readonly cells: readonly (readonly unknown[])[];
}

/** An argument as a block; a single value is a block of one cell. */
export function matrixOf(value: unknown, parameter: Parameter): Matrix {
  const rows: readonly unknown[] = !Array.isArray(value) ? [value] : value.length > 0 ? value : [null];
  const cells = rows.map((row): readonly unknown[] => (Array.isArray(row) ? row : [row]));
  const [first = []] = cells;
  if (cells.length * first.length > MOST_CELLS) {
    throw invalid('too-large', { parameter, cells: cells.length * first.length, most: MOST_CELLS });
  }
  return { parameter, cells, rows: rows.length, columns: first.length };
}

/** A cell of a block; a block of one row or column gives it to every other row or column too. */
function cellOf({ cells, rows, columns }: Matrix, row: number, column: number): unknown {
  return cells[rows === 1 ? 0 : row]?.[columns === 1 ? 0 : column];
}

export function placeOf({ parameter, rows, columns }: Matrix, row: number, column: number): Place {
  return {
    parameter,
    row: rows > 1 ? row + 1 : null,
    column: columns > 1 ? column + 1 : null,
  };
}

/** The same, refusing an error value. */
export function soundCell(matrix: Matrix, row: number, column: number): unknown {
  const cell = cellOf(matrix, row, column);
  const found = errorOf(cell);
  if (found !== null) {
    throw invalid('error-cell', { place: placeOf(matrix, row, column), found });
  }
  return cell;
}

/** A block that is to be a column as long as another block. */
export function columnBeside(matrix: Matrix, other: Matrix): Matrix {
  if (matrix.columns !== 1) {
    throw invalid('not-a-column', matrix);
  }
  if (matrix.rows !== other.rows) {
    throw invalid('sizes-differ', { a: other, b: matrix });
  }
  return matrix;
}

/** Rows and columns of a block that all these fill, where one row or column stands for all; refuses other sizes. */
export function sizeOfAll(matrices: readonly Matrix[]): { readonly rows: number; readonly columns: number } {
  const tallest = matrices.reduce((a, b) => (b.rows > a.rows ? b : a));
  const widest = matrices.reduce((a, b) => (b.columns > a.columns ? b : a));
  for (const one of matrices) {
    for (const [other, differs] of [
      [tallest, one.rows !== 1 && one.rows !== tallest.rows],
      [widest, one.columns !== 1 && one.columns !== widest.columns],
    ] as const) {
      if (differs) {
        throw invalid('sizes-differ', { a: other, b: one });
      }
    }
  }
  return { rows: tallest.rows, columns: widest.columns };
}
