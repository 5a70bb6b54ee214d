import type { RowImage, RowsInTurn } from '../../core/index';

/** Rows that are all there, as those that are made in turn. */
export function rowsInTurn(rows: readonly RowImage[]): RowsInTurn {
  return {
    height: rows.length,
    width: rows.reduce((most, cells) => Math.max(most, cells.length), 0),
    [Symbol.iterator]: () => rows[Symbol.iterator](),
  };
}
