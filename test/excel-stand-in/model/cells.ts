import { cellKey, columnOf, contains, intersect, rowOf, type Area } from './address';
import type { Cell, Scalar, Sheet } from './types';

export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(cellKey(row, column));
}

export function valueAt(sheet: Sheet, row: number, column: number): Scalar {
  return sheet.cells.get(cellKey(row, column))?.value ?? '';
}

export function hasContent(cell: Cell): boolean {
  return cell.value !== '' || cell.formula !== undefined;
}

export function isFormatted(cell: Cell): boolean {
  return cell.format !== undefined && Object.keys(cell.format).length > 0;
}

/** The smallest area that holds everything in use, or null on an empty sheet. */
export function usedArea(sheet: Sheet, valuesOnly: boolean, within?: Area): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  const merges = valuesOnly
    ? []
    : sheet.merges.flatMap((merge) => (within ? (intersect(merge, within) ?? []) : merge));
  for (const merge of merges) {
    top = Math.min(top, merge.top);
    left = Math.min(left, merge.left);
    bottom = Math.max(bottom, merge.bottom);
    right = Math.max(right, merge.right);
  }
  for (const [key, cell] of sheet.cells) {
    const row = rowOf(key);
    const column = columnOf(key);
    const counts = hasContent(cell) || (!valuesOnly && isFormatted(cell));
    if (counts && (!within || contains(within, row, column))) {
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

/** Empties a cell; its format stays. */
export function emptyCell(sheet: Sheet, key: number): void {
  const cell = sheet.cells.get(key);
  if (cell) {
    removeSpill(sheet, cell, key);
    if (cell.format) {
      sheet.cells.set(key, { value: '', format: cell.format });
    } else {
      sheet.cells.delete(key);
    }
  }
}

/** Takes back what the formula of this cell wrote into its neighbours. */
export function removeSpill(sheet: Sheet, cell: Cell, key: number): void {
  if (!cell.spill) {
    return;
  }
  const { top, left, bottom, right } = cell.spill;
  delete cell.spill;
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      const other = cellKey(row, column);
      const neighbour = sheet.cells.get(other);
      if (neighbour?.spillFrom === key) {
        if (neighbour.format) {
          sheet.cells.set(other, { value: '', format: neighbour.format });
        } else {
          sheet.cells.delete(other);
        }
      }
    }
  }
}

export function putValue(sheet: Sheet, row: number, column: number, value: Scalar): void {
  const key = cellKey(row, column);
  emptyCell(sheet, key);
  if (value !== '') {
    sheet.cells.set(key, { ...sheet.cells.get(key), value });
  }
}

export function putFormula(sheet: Sheet, row: number, column: number, formula: string): void {
  const key = cellKey(row, column);
  emptyCell(sheet, key);
  sheet.cells.set(key, { ...sheet.cells.get(key), value: 0, formula });
}

/** The cell that shows a merged area; other cells of it hold nothing. */
export function isCoveredByMerge(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (area) => contains(area, row, column) && !(area.top === row && area.left === column),
  );
}
