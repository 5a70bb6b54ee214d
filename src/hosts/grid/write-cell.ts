import { parseAddress, type CellReference, type CellSnapshot } from '../../core/index';
import type { GridWorkbook } from './grid-workbook';
import { blockCells } from './cells';
import { undoOf, type Undo } from './undo';
import { writeCells } from './update-sheet';

/** Writes a cell; what takes it back. */
export function writeCell(
  grid: GridWorkbook,
  { sheet, cell }: CellReference,
  { value, formula }: CellSnapshot,
): Undo {
  const target = grid.sheet(sheet);
  const { row, column } = parseAddress(cell)!;
  const before = grid.image();
  const content = formula === undefined ? (typeof value === 'object' ? '' : value) : `=${formula}`;
  grid.write(() => writeCells(grid, target, blockCells({ row, column, contents: [[content]] })));
  return undoOf(grid, before, [target.getSheetId()]);
}
