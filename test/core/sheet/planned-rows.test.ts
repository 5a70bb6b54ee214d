import { planByRows, planImage } from '../../../src/core/sheet/plan-image';
import { layOut } from '../../../src/core/sheet/lay-out';
import { FORMULA_STYLES } from '../../../src/core/sheet/formulas';
import type { WorkbookPlan } from '../../../src/core/sheet/plan';
import { discloseCase, loadCase } from '../../cases/load-case';

const plan = layOut(discloseCase(loadCase('kashi-2021')));

test.each(FORMULA_STYLES)(
  'rows in %s are as high and wide as they say, each time they are asked for',
  (style) => {
    const whole = planImage(plan, style);
    for (const [at, { rows }] of planByRows(plan, style).sheets.entries()) {
      const made = [...rows];
      expect(made).toHaveLength(rows.height);
      expect(Math.max(...made.map((cells) => cells.length))).toBe(rows.width);
      expect([...rows]).toEqual(whole.sheets[at]!.rows);
    }
  },
);

test('a row is made when it is its turn', () => {
  let asked = 0;
  const counting: WorkbookPlan = {
    ...plan,
    exact: (selection) => {
      asked += 1;
      return plan.exact(selection);
    },
  };
  const figures = (row: number): number =>
    plan.sheets[0]!.cells.filter((cell) => cell.row <= row && cell.formula?.kind === 'subtotal').length;
  const { rows } = planByRows(counting, 'native').sheets[0]!;
  expect(asked).toBe(0);
  const turns = rows[Symbol.iterator]();
  for (let row = 1; turns.next().done !== true; row += 1) {
    expect(asked).toBe(figures(row));
  }
  expect(asked).toBeGreaterThan(10);
});

test('what a merge covers below the last cell has the looks of its first cell', () => {
  const sheet = plan.sheets[0]!;
  const last = Math.max(...sheet.cells.map(({ row }) => row));
  const column = sheet.cells.find(({ row }) => row === last)!.column;
  const merges = [{ top: last, left: column, bottom: last + 2, right: column }];
  const { rows } = planByRows({ ...plan, sheets: [{ ...sheet, merges }] }, 'values').sheets[0]!;
  const made = [...rows];
  const look = made[last - 1]![column - 1]!.look;
  expect(rows.height).toBe(last + 2);
  expect(made.slice(last).map((cells) => cells[column - 1])).toEqual(
    [1, 2].map(() => ({ value: null, formula: null, fills: null, look })),
  );
});
