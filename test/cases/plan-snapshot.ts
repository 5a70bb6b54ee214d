import { FORMATS } from '../../src/core/sheet/formats';
import type { SheetPlan, WorkbookPlan } from '../../src/core/sheet/plan';
import { planMark } from '../../src/core/sheet/plan-mark';
import type { CellSnapshot, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';

/** The workbook a host would read back after it wrote the plan. */
export function planSnapshot(plan: WorkbookPlan): WorkbookSnapshot {
  return {
    sheets: plan.sheets.map(sheetSnapshot),
    keywords: planMark(plan),
  };
}

/** The same of one sheet. */
export function sheetSnapshot(plan: SheetPlan): SheetSnapshot {
  const rows: (CellSnapshot | null)[][] = [];
  for (const { row, column, value, format } of plan.cells) {
    while (rows.length < row) {
      rows.push([]);
    }
    const cells = rows[row - 1]!;
    while (cells.length < column) {
      cells.push(null);
    }
    const { numberFormat } = FORMATS[format];
    cells[column - 1] =
      value === null ? null : { value, ...(numberFormat !== 'General' && { numberFormat }) };
  }
  return { name: plan.name, hidden: false, rows, merges: plan.merges, hiddenRows: [], hiddenColumns: [] };
}
