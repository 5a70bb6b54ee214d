import type { WorkbookSnapshot } from '../../core/index';
import { HostProblem } from '../host';
import type { GridWorkbook } from './grid-workbook';
import { readSheet } from './read';

/** The selected area as a workbook of one sheet. */
export function readSelection(grid: GridWorkbook): WorkbookSnapshot {
  const selected = grid.workbook.getActiveRange();
  const sheet = selected && grid.workbook.getSheetByName(selected.getSheetName());
  if (!selected || !sheet) {
    throw new HostProblem('nothing-selected');
  }
  const read = readSheet(grid, sheet, {
    top: selected.getRow() + 1,
    left: selected.getColumn() + 1,
    bottom: selected.getLastRow() + 1,
    right: selected.getLastColumn() + 1,
  });
  if (read.rows.every((row) => row.every((cell) => cell === null))) {
    throw new HostProblem('nothing-selected');
  }
  return { sheets: [read] };
}
