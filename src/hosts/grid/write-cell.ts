import { parseAddress, type CellReference, type CellSnapshot } from '../../core/index';
import type { GridBook } from './book';
import { blockCells } from './cells';
import { undoOf, type Undo } from './undo';
import { writeCells } from './update-sheet';

/** Writes a cell; what takes it back. */
export function writeCell(
  book: GridBook,
  { sheet, cell }: CellReference,
  { value, formula }: CellSnapshot,
): Undo {
  const target = book.sheet(sheet);
  const { row, column } = parseAddress(cell)!;
  const before = book.image();
  const content = formula === undefined ? (typeof value === 'object' ? '' : value) : `=${formula}`;
  book.write(() => writeCells(book, target, blockCells({ row, column, contents: [[content]] })));
  return undoOf(book, before, [target.getSheetId()]);
}
