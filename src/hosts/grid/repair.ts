import { withOwnNames } from '../sheets/stored-functions';
import type { GridBook } from './book';
import { blockCells } from './cells';
import { SheetReader } from './read';
import { survey } from './survey';
import { writeCells } from './update-sheet';

/** Formulas that name our functions as Excel stores them, or that the grid did not know, written anew. */
export function repairFunctions(book: GridBook): number {
  let repaired = 0;
  for (const { name } of survey(book).generated) {
    const sheet = book.sheet(name);
    const reader = new SheetReader(book, sheet);
    for (let row = 1; row <= reader.rows; row += 1) {
      for (let column = 1; column <= reader.columns; column += 1) {
        const cell = reader.cell(row, column);
        const right = cell?.formula ? withOwnNames(cell.formula) : null;
        if (
          right !== null &&
          (right !== cell!.formula || (cell!.value === '#NAME?' && /BUDGET\./i.test(right)))
        ) {
          book.write(() => writeCells(book, sheet, blockCells({ row, column, contents: [[right]] })));
          repaired += 1;
        }
      }
    }
  }
  return repaired;
}
