import {
  isLive,
  nativeFormula,
  PAPER_ID,
  tableReference,
  type SheetPlan,
  type WorkbookPlan,
} from '../../../../src/core/index';
import type { CellSource } from '../../../../src/hosts/grid/own-formulas/cell-source';
import { placeOf } from '../../../../src/hosts/grid/own-formulas/part';
import { parseOwn, type OwnFormula } from '../../../../src/hosts/grid/own-formulas/parse';
import type { Scalar } from '../../../../src/hosts/grid/own-formulas/values';

/** A plan as formulas see it, and the formulas of it that are not of our form. Sheets go by their names. */
export function planCells(plan: WorkbookPlan): CellSource & { readonly unread: readonly string[] } {
  const reference = tableReference(plan.input);
  const values = new Map<string, Map<number, Scalar>>();
  const formulas = new Map<string, Map<number, OwnFormula>>();
  const unread: string[] = [];
  for (const sheet of [...plan.sheets, plan.paper()]) {
    const [own, typed] = [new Map<number, OwnFormula>(), new Map<number, Scalar>()];
    for (const cell of sheet.cells) {
      const place = placeOf(cell.row, cell.column);
      if (!cell.formula || !isLive(cell, 'native')) {
        typed.set(place, cell.value);
        continue;
      }
      const text = nativeFormula(cell.formula, plan, reference);
      const formula = parseOwn(text);
      if (formula) {
        own.set(place, formula);
      } else {
        unread.push(`${sheet.name} ${text}`);
      }
    }
    values.set(sheet.name, typed);
    formulas.set(sheet.name, own);
  }
  const { input } = plan;
  return {
    unread,
    locate: (one, home) => {
      if (one.kind === 'range') {
        const sheet = one.sheet ?? home;
        return values.has(sheet) ? { sheet, range: one.range } : null;
      }
      const field = Object.values(input.fields).find(({ heading }) => heading === one.heading);
      return field && one.table === input.table
        ? {
            sheet: input.sheet,
            range: {
              top: input.firstRow,
              bottom: input.lastRow,
              left: field.column,
              right: field.column,
            },
          }
        : null;
    },
    formula: (sheet, row, column) => formulas.get(sheet)?.get(placeOf(row, column)) ?? null,
    value: (sheet, row, column) => values.get(sheet)?.get(placeOf(row, column)) ?? null,
  };
}

/** Sheets of a plan that have formulas. */
export function sheetsWithFormulas(plan: WorkbookPlan): readonly SheetPlan[] {
  return [...plan.sheets.filter(({ table }) => table === null), plan.paper()].filter(
    ({ id, cells }) => id === PAPER_ID || cells.some(({ formula }) => formula),
  );
}
