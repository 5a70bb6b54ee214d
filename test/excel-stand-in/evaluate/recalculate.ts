import { MAX_COLUMNS, MAX_ROWS, cellKey, columnOf, isOnSheet, rowOf } from '../model/address';
import { hasContent, removeSpill } from '../model/cells';
import type { Cell, Scalar, Sheet, Workbook } from '../model/types';
import { Calculation, type CustomFunctions } from './evaluate';
import { isMatrix, type Value } from './matrix';

/** Calculates every formula and lets the results of arrays spill; true if a value changed. */
export function recalculate(workbook: Workbook, custom: CustomFunctions): boolean {
  const formulas = workbook.sheets.flatMap((sheet) =>
    [...sheet.cells]
      .filter(([, cell]) => cell.formula !== undefined)
      .map(([key, cell]) => ({ sheet, key, cell })),
  );
  if (formulas.length === 0) {
    return false;
  }
  let changed = false;
  // What spills can be an argument of other formulas: twice is enough for one step, and steps are few.
  for (let pass = 0; pass < 4; pass += 1) {
    const calculation = new Calculation(workbook, custom);
    let moved = false;
    for (const { sheet, key, cell } of formulas) {
      moved = store(sheet, key, cell, calculation.cell(sheet, key, cell)) || moved;
    }
    changed ||= moved;
    if (!moved || !formulas.some(({ cell }) => cell.spill)) {
      break;
    }
  }
  return changed;
}

function store(sheet: Sheet, key: number, cell: Cell, value: Value): boolean {
  const before = JSON.stringify([cell.value, cell.spill]);
  const matrix = isMatrix(value) && value.data.length > 1 ? value : null;
  if (!matrix) {
    removeSpill(sheet, cell, key);
    cell.value = isMatrix(value) ? (value.data[0] ?? '') : value;
    return JSON.stringify([cell.value, cell.spill]) !== before;
  }
  const area = {
    top: rowOf(key),
    left: columnOf(key),
    bottom: rowOf(key) + matrix.rows - 1,
    right: columnOf(key) + matrix.columns - 1,
  };
  const same = cell.spill?.bottom === area.bottom && cell.spill.right === area.right;
  if (!same) {
    removeSpill(sheet, cell, key);
  }
  if (
    !isOnSheet(area) ||
    area.bottom >= MAX_ROWS ||
    area.right >= MAX_COLUMNS ||
    isBlocked(sheet, key, area)
  ) {
    removeSpill(sheet, cell, key);
    cell.value = { error: '#SPILL!' };
    return JSON.stringify([cell.value, cell.spill]) !== before;
  }
  let moved = !same;
  matrix.data.forEach((one, index) => {
    const row = area.top + Math.floor(index / matrix.columns);
    const column = area.left + (index % matrix.columns);
    const at = cellKey(row, column);
    const target = at === key ? cell : (sheet.cells.get(at) ?? { value: '' });
    const wanted: Scalar = one;
    moved ||= JSON.stringify(target.value) !== JSON.stringify(wanted);
    target.value = wanted;
    if (at !== key) {
      target.spillFrom = key;
      sheet.cells.set(at, target);
    }
  });
  cell.spill = area;
  return moved;
}

function isBlocked(
  sheet: Sheet,
  key: number,
  area: { top: number; left: number; bottom: number; right: number },
): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const at = cellKey(row, column);
      const cell = sheet.cells.get(at);
      if (
        at !== key &&
        cell &&
        cell.spillFrom !== key &&
        (hasContent(cell) || cell.spillFrom !== undefined)
      ) {
        return true;
      }
    }
  }
  return false;
}
