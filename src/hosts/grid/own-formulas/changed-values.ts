import { CellValueType, type ICellData } from '@univerjs/core';
import { resultData, type Cells } from '../cells';
import { Evaluation } from './evaluate';
import { NotEvaluated } from './cell-source';
import { scalarOf, type GridCells } from './grid-cells';
import { placeOf } from './part';
import { leaveToGrid, type TakenOver } from './taken-over';
import { CellError, isError, type Scalar } from './values';

/** How many formulas that can't be evaluated are left to the grid one by one. */
const MOST_TRIES = 5;

/**
 * Cells whose values are others now, by sheet. What can't be evaluated is left to the grid, with what refers to it; null
 * where that is too much: then the grid is to calculate all.
 */
export function evaluated(cells: GridCells, taken: TakenOver): Map<string, Cells> | null {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const evaluation = new Evaluation({
      locate: (reference, home) => cells.locate(reference, home),
      formula: (sheet, row, column) => taken.get(sheet)?.get(placeOf(row, column))?.formula ?? null,
      value: (sheet, row, column) => cells.value(sheet, row, column),
    });
    try {
      return changedValues(cells, taken, evaluation);
    } catch (problem) {
      const at = evaluation.brokenOff;
      if (!(problem instanceof NotEvaluated) || !at) {
        // Whatever it was, such as formulas that wait for one another and are too many for the stack: no figure stays old.
        return null;
      }
      const { sheet, row, column } = at;
      leaveToGrid(cells, taken, [{ sheet, range: { top: row, bottom: row, left: column, right: column } }]);
    }
  }
  return null;
}

function changedValues(cells: GridCells, taken: TakenOver, evaluation: Evaluation): Map<string, Cells> {
  const results = new Map<string, Cells>();
  for (const [sheet, own] of taken) {
    const found: Cells = {};
    const shown = cells.sheets.get(sheet)!.cells;
    for (const { row, column } of own.values()) {
      const value = evaluation.cell(sheet, row, column);
      if (!isSame(value, scalarOf(shown[row - 1]?.[column - 1]))) {
        (found[row - 1] ??= {})[column - 1] = dataOf(value);
      }
    }
    if (Object.keys(found).length > 0) {
      results.set(sheet, found);
    }
  }
  return results;
}

function isSame(a: Scalar, b: Scalar): boolean {
  return isError(a) ? isError(b) && a.code === b.code : a === b;
}

function dataOf(value: Scalar): ICellData {
  return value instanceof CellError ? { v: value.code, t: CellValueType.STRING } : resultData(value ?? 0);
}
