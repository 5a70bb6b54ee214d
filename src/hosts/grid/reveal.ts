import { parseRange, rangeAddress, type CellReference } from '../../core/index';
import { HostProblem } from '../host';
import type { GridBook } from './book';

/** Brings a cell to the front, selects it and scrolls to it. */
export function reveal(book: GridBook, { sheet, cell }: CellReference): void {
  const target = book.sheet(sheet);
  if (target.isSheetHidden()) {
    throw new HostProblem('sheet-gone', sheet);
  }
  const range = parseRange(cell)!;
  target.activate();
  target.getRange(rangeAddress(range)).activate();
  book.app.view?.scrollTo(range.top, range.left);
}
