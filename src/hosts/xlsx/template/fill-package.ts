import {
  cellAddress,
  FORMAT_LOOKS,
  rangeReference,
  sheetImage,
  type Budget,
  type FormulaStyle,
  type SheetPlan,
  type WorkbookPlan,
} from '../../../core/index';
import {
  templateFormula,
  templatePlan,
  type TableFill,
  type TemplateFill,
} from '../../../core/template/index';
import type { EditedPackage } from '../edit/edited-package';

const LOOKS = Object.values(FORMAT_LOOKS);

/**
 * Puts what a template is filled with into its package, table by table, and the list of lines behind its sheets. In other
 * styles than values the figures are formulas, of the list and of the working paper, which then comes too.
 */
export function fillPackage(
  file: EditedPackage,
  fill: TemplateFill,
  budget: Budget,
  style: FormulaStyle,
): void {
  const plan = templatePlan(fill, budget);
  const live = style === 'values' ? null : plan;
  const [list] = plan.sheets;
  addSheet(file, list!, plan);
  if (live) {
    addSheet(file, plan.paper(), plan);
  }
  for (const table of fill.tables) {
    fillTable(file, table, live);
  }
}

/** Adds a sheet of ours under its name; the one of that name that is there is an older one of it. */
function addSheet(file: EditedPackage, sheet: SheetPlan, plan: WorkbookPlan): void {
  file.addSheet(sheetImage(sheet, plan, 'native', rangeReference(plan.input)), LOOKS);
}

function fillTable(
  file: EditedPackage,
  { sheet: name, words, insert, cells, remove, look }: TableFill,
  live: WorkbookPlan | null,
): void {
  const sheet = file.sheet(name);
  for (const { row, column, value } of words) {
    sheet.set(cellAddress(row, column), { value });
  }
  for (const { at, count, likeRow } of insert) {
    sheet.insertRows(at, count, likeRow);
  }
  for (const cell of cells) {
    const { row, column, value, likeRow, numberFormat } = cell;
    const formula = live ? templateFormula(cell, live, look) : null;
    if (cell.same && formula === null) {
      continue;
    }
    sheet.set(cellAddress(row, column), {
      value: formula !== null && value === null ? '' : value,
      ...(formula === null ? {} : { formula }),
      ...(likeRow === undefined ? {} : { like: cellAddress(likeRow, column) }),
      ...(numberFormat === undefined ? {} : { numberFormat }),
    });
  }
  for (const { at, count } of remove) {
    sheet.removeRows(at, count);
  }
}
