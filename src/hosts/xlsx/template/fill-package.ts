import {
  FORMAT_LOOKS,
  rangeReference,
  sheetImage,
  sheetsInStyle,
  type Budget,
  type FormulaStyle,
  type SheetPlan,
  type WorkbookPlan,
} from '../../../core/index';
import {
  keptFormula,
  lastRows,
  templateFormula,
  templatePlan,
  type TableFill,
  type TemplateFill,
} from '../../../core/template/index';
import { FileProblem } from '../../file-problem';
import type { EditedPackage } from '../edit/edited-package';

const LOOKS = Object.values(FORMAT_LOOKS);

/**
 * Puts what a template is filled with into its package, table by table, and the list of lines behind its sheets, with what sources carry over where that is said. In other
 * styles than values the figures are formulas, of the list and of the working paper, which then comes too.
 */
export function fillPackage(
  file: EditedPackage,
  fill: TemplateFill,
  budget: Budget,
  style: FormulaStyle,
): void {
  const plan = templatePlan(fill, budget);
  const sheets = sheetsInStyle(plan, style);
  refuseTaken(file, sheets);
  // Values first, formulas last: rows that come or go are followed by every formula that is there.
  fill.tables.forEach((table) => fillTable(file, table));
  sheets.forEach((sheet) => addSheet(file, sheet, plan, style));
  const rows = lastRows(fill.tables);
  fill.tables.forEach((table, at) => putFormulas(file, table, rows[at]!, style === 'values' ? null : plan));
}

/** A template that was filled before has sheets of ours. */
function refuseTaken(file: EditedPackage, sheets: readonly SheetPlan[]): void {
  const there = new Set(file.sheetNames.map((name) => name.toLowerCase()));
  const taken = sheets.find(({ name }) => there.has(name.toLowerCase()));
  if (taken) {
    throw new FileProblem('sheet-taken', file.file, taken.name);
  }
}

/** Adds a sheet of ours under its name. */
function addSheet(file: EditedPackage, sheet: SheetPlan, plan: WorkbookPlan, style: FormulaStyle): void {
  const used = style === 'values' ? style : 'native';
  file.addSheet(sheetImage(sheet, plan, used, rangeReference(plan.input)), LOOKS);
}

function fillTable(file: EditedPackage, { sheet: name, words, insert, cells, remove }: TableFill): void {
  const sheet = file.sheet(name);
  for (const { row, column, value } of words) {
    sheet.setAt(row, column, { value });
  }
  for (const { at, count, likeRow } of insert) {
    sheet.insertRows(at, count, likeRow);
  }
  for (const { row, column, value, same, likeRow, numberFormat } of cells) {
    if (!same) {
      sheet.setAt(row, column, {
        value,
        ...(likeRow === undefined ? {} : { like: { row: likeRow, column } }),
        ...(numberFormat === undefined ? {} : { numberFormat }),
      });
    }
  }
  for (const { at, count } of remove) {
    sheet.removeRows(at, count);
  }
}

/** Formulas of ours where `plan` is given, and the template's own that are kept. */
function putFormulas(
  file: EditedPackage,
  { sheet: name, cells, look }: TableFill,
  rowAt: (row: number) => number,
  plan: WorkbookPlan | null,
): void {
  const sheet = file.sheet(name);
  for (const cell of cells) {
    const formula = keptFormula(cell, rowAt) ?? (plan && templateFormula(cell, plan, look));
    if (formula !== null) {
      sheet.setAt(rowAt(cell.row), cell.column, { value: cell.value ?? '', formula });
    }
  }
}
