import { layOut, type WorkbookPlan } from '../../../../src/core/index';
import { fillForm } from '../../../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../../../src/core/disclosure/forms/xinjiang-2021/form';
import { Evaluation } from '../../../../src/hosts/grid/own-formulas/evaluate';
import { caseNames, discloseCase, loadCase } from '../../../cases/load-case';
import { randomBudget } from '../../../second-opinion/random-budget';
import { planCells, sheetsWithFormulas } from './plan-cells';

/** Cells of tables and working paper whose formulas give another value than is planned, and how many were compared. */
function compare(plan: WorkbookPlan): { readonly wrong: readonly string[]; readonly compared: number } {
  const cells = planCells(plan);
  expect(cells.unread).toEqual([]);
  const evaluation = new Evaluation(cells);
  const wrong: string[] = [];
  let compared = 0;
  for (const sheet of sheetsWithFormulas(plan)) {
    for (const { row, column, value, formula } of sheet.cells) {
      const found = formula ? evaluation.cell(sheet.name, row, column) : (value ?? '');
      compared += formula ? 1 : 0;
      if (found !== (value ?? '')) {
        wrong.push(`${sheet.name} ${row}:${column} ${JSON.stringify(found)} ≠ ${JSON.stringify(value)}`);
      }
    }
  }
  return { wrong, compared };
}

// No formula is told the value that it is to have: what a plan says of such a cell is not among the cells.
test.each(caseNames)('%s: every formula gives what is planned', (name) => {
  const { wrong, compared } = compare(layOut(discloseCase(loadCase(name))));
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(200);
});

test.each([1, 3, 6, 10])('random budget %i: every formula gives what is planned', (seed) => {
  const { wrong, compared } = compare(layOut(fillForm(xinjiang2021, randomBudget(seed, 60 * seed))));
  expect(wrong).toEqual([]);
  expect(compared).toBeGreaterThan(1000);
});

test.each([
  [7, 120],
  [8, 120],
  [9, 120],
  [10, 700],
])(
  'random budget %i of %i lines: every formula looks for its lines once one says something else',
  (seed, lines) => {
    const plan = layOut(fillForm(xinjiang2021, randomBudget(seed, lines)));
    // The lines are the same, in another order: no formula may take them by their places.
    const list = plan.sheets.find(({ table }) => table !== null)!;
    const { firstRow, lastRow } = plan.input;
    const turned = {
      ...list,
      cells: list.cells.map((cell) =>
        cell.row >= firstRow && cell.row <= lastRow ? { ...cell, row: firstRow + lastRow - cell.row } : cell,
      ),
    };
    const other = { ...plan, sheets: plan.sheets.map((sheet) => (sheet === list ? turned : sheet)) };
    const { wrong } = compare(other);
    // The cell that counts them is the one that differs.
    expect(wrong).toHaveLength(1);
    expect(wrong[0]).toMatch(/^底稿 3:/);
  },
);
