import { Trouble } from '../trouble';
import { sizeOfAll, type Matrix } from './matrix';

/**
 * Answers cell by cell, so that a bad cell does not hide the others: its trouble stands in its place. A block of one
 * row or column serves all; a single cell's trouble is thrown, for only then Excel shows the sentence everywhere.
 */
export function spread(
  matrices: readonly Matrix[],
  answer: (row: number, column: number) => unknown,
): unknown[][] {
  const { rows, columns } = sizeOfAll(matrices);
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_unused, column) => {
      try {
        return answer(row, column);
      } catch (caught) {
        if (caught instanceof Trouble && rows * columns > 1) {
          return caught;
        }
        throw caught;
      }
    }),
  );
}
