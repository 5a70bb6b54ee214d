import { caseNames } from './case-names';
import { discloseCase, loadCase } from '../cases/load-case';
import { layOut } from '../../src/core/sheet/lay-out';
import type { SheetPlan, SpillPlan, WorkbookPlan } from '../../src/core/sheet/plan';
import type { CellRange } from '../../src/core/workbook/address';
import { subtotal } from '../../functions/subtotal';
import { wan } from '../../functions/wan';

type Block = unknown[][];

/** How hosts hand over an empty cell. */
const EMPTY = [null, '', 0] as const;

function block(sheet: SheetPlan, range: CellRange, empty: unknown): Block {
  const cells = new Map(sheet.cells.map((cell) => [`${cell.row}:${cell.column}`, cell.value]));
  return Array.from({ length: range.bottom - range.top + 1 }, (_, down) =>
    Array.from(
      { length: range.right - range.left + 1 },
      (_unused, across) => cells.get(`${range.top + down}:${range.left + across}`) ?? empty,
    ),
  );
}

/** The call of the style `functions`, by the plan's data. */
function evaluate(plan: WorkbookPlan, sheet: SheetPlan, spill: SpillPlan, empty: unknown): Block {
  const { input } = plan;
  const inputSheet = plan.sheets.find(({ name }) => name === input.sheet)!;
  const columnOf = (field: keyof typeof input.fields): Block => {
    const { column } = input.fields[field]!;
    return block(
      inputSheet,
      { top: input.firstRow, left: column, bottom: input.lastRow, right: column },
      empty,
    );
  };
  const totals = subtotal(
    columnOf(spill.codes),
    columnOf('current'),
    spill.wanted === null ? undefined : block(sheet, spill.wanted, empty),
    spill.criteria.flatMap(({ field, words, cells }) => [
      columnOf(field),
      cells === null ? words!.map((row) => [...row]) : block(sheet, cells, empty),
    ]),
  );
  return plan.moneyUnit === '万元' ? wan(totals, plan.decimals, true) : totals;
}

describe.each(caseNames)('the calls of the generated workbook %s', (name) => {
  const plan = layOut(discloseCase(loadCase(name)));
  const spills = plan.sheets.flatMap((sheet) => sheet.spills.map((spill) => ({ sheet, spill })));

  test.each(EMPTY)('give every expected figure, empty cells being %j', (empty) => {
    expect(spills.length).toBeGreaterThan(9);
    for (const { sheet, spill } of spills) {
      expect({ sheet: sheet.name, figures: evaluate(plan, sheet, spill, empty) }).toEqual({
        sheet: sheet.name,
        figures: block(sheet, spill.range, ''),
      });
    }
  });

  test('cover every amount of every table', () => {
    for (const sheet of plan.sheets.filter(({ id }) => id !== 'input')) {
      const spilled = sheet.spills.map(({ range }) => range);
      const lone = sheet.cells.filter(
        ({ row, column, formula }) =>
          formula &&
          !spilled.some(
            ({ top, left, bottom, right }) =>
              top <= row && row <= bottom && left <= column && column <= right,
          ),
      );
      expect(lone).toEqual([]);
    }
  });
});
