import type { Book, BookBlock, BookRow } from '../book/book';
import type { Figure } from '../book/figure';
import { allBlocks } from './relations';

/** Where a figure stands in the book. */
export interface Place {
  readonly block: BookBlock;
  readonly row: BookRow;
  readonly at: number;
}

/** Places of figures; of a row that is printed twice the one that its key means. */
export function placesOf(book: Book): ReadonlyMap<Figure, Place> {
  const places = new Map<Figure, Place>();
  for (const block of allBlocks(book)) {
    for (const row of new Set([...block.byKey.values(), block.unitRow, block.total])) {
      row?.figures.forEach((figure, at) => figure && places.set(figure, { block, row, at }));
    }
  }
  return places;
}
