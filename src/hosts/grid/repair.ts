import { withOwnNames } from '../sheets/stored-functions';
import type { GridWorkbook } from './grid-workbook';
import { blockCells } from './cells';
import { SheetReader } from './read';
import { survey } from './survey';
import { writeCells } from './update-sheet';

/** Formulas that name our functions as Excel stores them, or that the grid did not know, written anew. */
export function repairFunctions(grid: GridWorkbook): number {
  let repaired = 0;
  for (const { name } of survey(grid).generated) {
    const sheet = grid.sheet(name);
    const reader = new SheetReader(grid, sheet);
    for (let row = 1; row <= reader.rows; row += 1) {
      for (let column = 1; column <= reader.columns; column += 1) {
        const cell = reader.cell(row, column);
        const right = cell?.formula ? withOwnNames(cell.formula) : null;
        if (
          right !== null &&
          (right !== cell!.formula || (cell!.value === '#NAME?' && /BUDGET\./i.test(right)))
        ) {
          grid.write(() => writeCells(grid, sheet, blockCells({ row, column, contents: [[right]] })));
          repaired += 1;
        }
      }
    }
  }
  return repaired;
}
