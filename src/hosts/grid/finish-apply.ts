import { layoutOf, PAPER_ID, planMark, type WorkbookPlan } from '../../core/index';
import { madeTables, type SheetPlanned } from '../sheets/apply-plan';
import type { GridWorkbook } from './grid-workbook';
import { readKept, writeKept } from './kept-in-grid';
import { nameTotals } from './name-totals';

/** What is remembered of a plan that was written, and where its sheets stand. */
export function finishApply(
  grid: GridWorkbook,
  plan: WorkbookPlan,
  planned: readonly SheetPlanned[],
  source: string | null,
): void {
  const { workbook } = grid;
  const { layouts, keywords } = readKept(workbook);
  writeKept(workbook, {
    layouts: {
      ...layouts,
      ...Object.fromEntries(planned.map(({ sheet }) => [sheet.id, layoutOf(sheet)])),
    },
    keywords: madeTables(planned) ? planMark(plan) : keywords,
  });
  const input = planned.find(({ sheet, update }) => sheet.table !== null && update === null);
  if (input) {
    const beside = workbook.getSheets().findIndex((sheet) => sheet.getSheetName() === source);
    const place = beside < 0 ? workbook.getNumSheets() - 1 : beside + 1;
    workbook.moveSheet(grid.sheet(input.sheet.name), place);
  }
  const paper = planned.find(({ sheet, update }) => sheet.id === PAPER_ID && update === null);
  if (paper) {
    workbook.moveSheet(grid.sheet(paper.sheet.name), workbook.getNumSheets() - 1);
  }
  nameTotals(grid, plan, planned);
}
