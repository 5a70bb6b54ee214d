import { parseRange, rangeAddress, type CellReference } from '../../core/index';
import { HostProblem } from '../host';
import type { GridWorkbook } from './grid-workbook';

/** Brings a cell to the front, selects it and scrolls to it. */
export function reveal(grid: GridWorkbook, { sheet, cell }: CellReference): void {
  const target = grid.sheet(sheet);
  if (target.isSheetHidden()) {
    throw new HostProblem('sheet-gone', sheet);
  }
  const range = parseRange(cell)!;
  target.activate();
  target.getRange(rangeAddress(range)).activate();
  grid.app.view?.scrollTo(range.top, range.left);
}
