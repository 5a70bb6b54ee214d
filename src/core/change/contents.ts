import { isLive, nativeFormula, spillFormula, tableReference, type FormulaStyle } from '../sheet/formulas';
import type { SheetPlan, WorkbookPlan } from '../sheet/plan';
import { largest } from '../workbook/largest';

/** What is put into a cell, as a spreadsheet takes it: a formula begins with `=`; '' empties the cell. */
export type Content = string | number;

/** Where a row of the plan stands on the sheet; the same row on a new sheet. */
export type Place = (planRow: number) => number;

/**
 * Contents of a planned sheet by row of the plan, each as wide as the sheet; null where the plan says nothing.
 * Rows of a block that one call fills must stand together: see `standsTogether`.
 */
export function sheetContents(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  style: FormulaStyle,
  place: Place,
): Map<number, (Content | null)[]> {
  const width = largest(
    sheet.cells.map(({ column }) => column),
    0,
  );
  const reference = tableReference(plan.input);
  const rows = new Map<number, (Content | null)[]>();
  for (const cell of sheet.cells) {
    const { row, column, value, formula } = cell;
    let cells = rows.get(row);
    if (!cells) {
      cells = Array<Content | null>(width).fill(null);
      rows.set(row, cells);
    }
    if (formula && isLive(cell, style)) {
      const moved = formula.kind === 'copy' ? { ...formula, row: place(formula.row) } : formula;
      cells[column - 1] = `=${nativeFormula(moved, plan, reference)}`;
    } else {
      cells[column - 1] = value ?? '';
    }
  }
  if (style === 'functions') {
    for (const spill of sheet.spills) {
      const { top, left, bottom, right } = spill.range;
      for (let row = top; row <= bottom; row += 1) {
        rows.get(row)!.fill('', left - 1, right);
      }
      const wanted = spill.wanted && movedRange(spill.wanted, place);
      const criteria = spill.criteria.map((one) => ({
        ...one,
        cells: one.cells && movedRange(one.cells, place),
      }));
      rows.get(top)![left - 1] = `=${spillFormula({ ...spill, wanted, criteria }, plan, reference)}`;
    }
  }
  return rows;
}

/** Whether each block that one call fills would stand in rows that follow one another. */
export function standsTogether(sheet: SheetPlan, place: Place): boolean {
  return sheet.spills.every(
    ({ range }) => place(range.bottom) - place(range.top) === range.bottom - range.top,
  );
}

export function movedRange<T extends { readonly top: number; readonly bottom: number }>(
  range: T,
  place: Place,
): T {
  return { ...range, top: place(range.top), bottom: place(range.bottom) };
}
