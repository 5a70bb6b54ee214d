import {
  cellAddress,
  fillForm,
  layOut,
  type Budget,
  type SheetPlan,
  type WorkbookPlan,
} from '../../../src/core/index';
import type { ApplyOptions } from '../../../src/hosts/host';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import { discloseCase, loadCase, readCase } from '../../cases/load-case';
import { applyAll } from './apply-options';
import { openExcelRig } from './excel-rig';
import { openGridRig } from './grid-rig';
import type { Rig } from './rig';

export const CASE = loadCase('kashi-2021');
/** The same budget with a class more, which stands before the others, and an item less. */
function otherBudget(): Budget {
  const budget = readCase(CASE).budget!;
  const last = budget.lines.at(-1)!;
  return { ...budget, lines: [...budget.lines.slice(0, -1), { ...last, functional: '2010101' }] };
}
export const OTHER: WorkbookPlan = layOut(fillForm(xinjiang2021, otherBudget()));
export const PLAN: WorkbookPlan = layOut(discloseCase(CASE));
export const SPENDING = '表三 部门支出总体情况表';
export const OVERVIEW = '表一 部门收支总体情况表';
export const INPUT = '预算明细';
export const PAPER = '底稿';
const { range: at } = PLAN.names.find(({ name }) => name === '表一_支出总计')!;
export const TOTAL = cellAddress(at.top, at.left);

export const sheetPlan = (name: string): SheetPlan => PLAN.sheets.find((sheet) => sheet.name === name)!;

export const options = (change: Partial<ApplyOptions> = {}): ApplyOptions => applyAll(PLAN, change);

/** The one that is tested; another in every test. */
export let rig: Rig;

/** Cells that do not show what was planned. */
export async function differences(plan: WorkbookPlan = PLAN): Promise<string[]> {
  const snapshot = await rig.host.read(null);
  return plan.sheets.flatMap((sheet) => {
    const read = snapshot.sheets.find(({ name }) => name === sheet.name);
    return sheet.cells.flatMap(({ row, column, value }) => {
      const is = read?.rows[row - 1]?.[column - 1]?.value ?? '';
      return is === (value ?? '') ? [] : [`${sheet.name}!${cellAddress(row, column)}: ${JSON.stringify(is)}`];
    });
  });
}

/** A cell of a sheet with an amount that is not blank. */
export function amountOf(name: string): { readonly cell: string; readonly value: number } {
  const found = sheetPlan(name).cells.find(({ formula, value }) => formula && typeof value === 'number')!;
  return { cell: cellAddress(found.row, found.column), value: found.value as number };
}

/** The row right below the list. */
export const BELOW = sheetPlan(INPUT).table!.range.bottom + 1;

/** The user writes a line of 1 万元 there. */
export function addLine(): void {
  const content = ['2080505', '', '30108', '', '一般公共预算拨款', '人员经费', '', 10_000];
  content.forEach((word, at) => rig.userEdits(INPUT, cellAddress(BELOW, at + 1), word));
}

/** The same tests of either host. */
export function describeHosts(tests: (name: 'excel' | 'grid') => void): void {
  describe.each([
    ['excel', openExcelRig],
    ['grid', () => Promise.resolve(openGridRig())],
  ] as const)('the host of %s', (name, open) => {
    beforeEach(async () => {
      rig = await open();
    });
    afterEach(() => rig.close());

    tests(name);
  });
}
