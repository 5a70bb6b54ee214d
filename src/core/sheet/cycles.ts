import { cellAddress } from '../workbook/address';
import type { WorkbookPlan } from './plan';

/** Thrown for a plan whose formulas depend on themselves: a bug of whoever declared it. */
export class CircularPlanError extends Error {
  constructor(readonly cells: readonly string[]) {
    super(`circular reference in the plan: ${cells.join(' → ')}`);
    this.name = 'CircularPlanError';
  }
}

/** Refuses a plan with a circular reference; a grid would show it as an endless recalculation, or not at all. */
export function refuseCycles(plan: WorkbookPlan): void {
  const { sheet: inputName, firstRow, lastRow } = plan.input;
  for (const sheet of plan.sheets) {
    const copies = new Map<string, string>();
    for (const { row, column, formula } of sheet.cells) {
      if (formula?.kind === 'copy') {
        copies.set(cellAddress(row, column), cellAddress(formula.row, formula.column));
      }
      if (formula?.kind === 'subtotal' && sheet.name === inputName && row >= firstRow && row <= lastRow) {
        throw new CircularPlanError([`${sheet.name}!${cellAddress(row, column)}`, plan.input.table]);
      }
    }
    for (const start of copies.keys()) {
      const path = [start];
      for (let next = copies.get(start); next !== undefined; next = copies.get(next)) {
        path.push(next);
        if (next === start) {
          throw new CircularPlanError(path.map((address) => `${sheet.name}!${address}`));
        }
        if (path.length > copies.size + 1) {
          break;
        }
      }
    }
  }
}
