import type { Budget } from '../../../src/core/budget/budget';
import { balancesOf, isBalanced, proposedCarryOver } from '../../../src/core/budget/carry-balance';
import { CARRY_SHEET, type CarryOver } from '../../../src/core/budget/carry-over';
import { budgetFromWorkbook } from '../../../src/core/budget/from-rows';
import { hashLines } from '../../../src/core/budget/lines-mark';
import type { LinesReading } from '../../../src/core/budget/lines-reading';
import { formatYuan } from '../../../src/core/money/amount';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { FORMS } from '../../../src/core/disclosure/forms/forms';
import { planOf } from '../../../src/session/plan';
import { loadCase, readCase } from '../../cases/load-case';
import { planSnapshot } from '../../cases/plan-snapshot';
import { randomBudget } from '../../second-opinion/random-budget';
import { randomCarryOver } from '../../second-opinion/random-carry-over';

const budget = readCase(loadCase('kashi-2021')).budget!;
const HEADINGS = ['来源', '本年收入', '上年结转', '使用非财政拨款结余', '结转下年'];

function sheetOf(rows: readonly (readonly CellValue[])[], name = CARRY_SHEET): SheetSnapshot {
  const cells = rows.map((row) => row.map((value) => (value === null ? null : { value })));
  return { name, hidden: false, rows: cells, merges: [], hiddenRows: [], hiddenColumns: [] };
}

function read(sheet: SheetSnapshot, year = budget.year): LinesReading {
  const { sheets } = planSnapshot(planOf(budget, 'central-2021'));
  const lines = sheets.filter(({ name }) => name === '预算明细');
  return readIn({ sheets: [...lines, sheet] }, year);
}

function readIn(workbook: WorkbookSnapshot, year: number): LinesReading {
  const { unit, classification } = budget;
  return budgetFromWorkbook(workbook, { unit, year, classification, moneyUnit: null });
}

/** `general-budget income 1.00` of each amount that was read. */
function said({ budget: of }: LinesReading): string[] {
  return (of?.carryOver ?? []).map(({ source, flow, amount }) => `${source} ${flow} ${formatYuan(amount)}`);
}

function told({ findings }: LinesReading): string[] {
  return findings
    .filter(({ sheet }) => sheet === CARRY_SHEET)
    .map(({ code, cell, found }) => `${code} ${cell ?? ''} ${found}`);
}

test('columns are found by their headings, in either unit and any order; the others are kept', () => {
  const reading = read(
    sheetOf([
      ['某单位收入与结转情况', null, null, null, null, '单位：万元'],
      ['文号', '资金来源', '结转下年', '上年结转', '本年收入（元）'],
      ['甲〔2021〕1号', '一般公共预算', 1.5, '2', '10.00'],
      [null, '合计', 1.5, 2, 10],
      [null, '注：按批复填列'],
    ]),
  );
  expect(said(reading)).toEqual([
    'general-budget income 10.00',
    'general-budget carried-in 20000.00',
    'general-budget carried-out 15000.00',
  ]);
  expect(reading.budget!.carryKept).toMatchObject({
    headings: ['文号'],
    cells: new Map([['general-budget', ['甲〔2021〕1号']]]),
  });
  expect(told(reading).map((line) => line.split(' ')[0])).toEqual(['carry-unbalanced', 'carry-unbalanced']);
});

const REFUSED: readonly (readonly [string, readonly (readonly CellValue[])[], readonly string[]])[] = [
  [
    'a doubled source',
    [
      ['事业收入', 1],
      ['事业收入', 2],
    ],
    ['carry-source-twice A3 事业收入'],
  ],
  ['an unknown source', [['彩票', 1]], ['source-unknown A2 彩票']],
  ['a source that may be several', [['财政拨款', 1]], ['source-ambiguous A2 财政拨款']],
  ['money without a source', [[null, 1]], ['source-missing A2 ']],
  ['words above a source', [['按批复'], ['事业收入', 1]], ['source-unknown A2 按批复']],
  ['text for an amount', [['事业收入', '一百']], ['amount-not-a-number B2 一百']],
  ['less than a 分', [['事业收入', 1.005]], ['amount-too-many-decimals B2 1.005']],
  ['a negative amount', [['事业收入', 1, -2]], ['carry-negative C2 -2']],
  ['reserves of an appropriation', [['一般公共预算', 1, 2, 3]], ['carry-reserves-of-appropriation D2 3']],
];

test.each(REFUSED)('%s is refused at its cell, and nothing of the sheet is used', (_, rows, wanted) => {
  const reading = read(sheetOf([HEADINGS, ...rows]));
  expect(told(reading)).toEqual(wanted);
  expect([reading.budget!.carryOver, reading.carry]).toMatchObject([undefined, { balances: [] }]);
});

test('a sheet without headings, without a column, or of another year is refused', () => {
  expect(told(read(sheetOf([['随便']])))).toEqual(['carry-no-heading A1 ']);
  expect(told(read(sheetOf([['来源', '本年收入', '上年结转']])))).toEqual(['missing-column A1 ']);
  expect(told(read(sheetOf([['来源', '本年收入', '上年结转', '结转下年', '本年收入']])))).toEqual([
    'duplicate-heading E1 本年收入',
  ]);
  const ofYear = sheetOf([[CARRY_SHEET], ['编制部门：甲    单位：元    2020 年'], HEADINGS]);
  expect(told(read(ofYear))).toEqual(expect.arrayContaining(['carry-other-year A2 2020']));
  expect(told(read(ofYear, 2020))).not.toContain('carry-other-year A2 2020');
});

test('what is proposed is in balance; less of it is not, at the row of its source', () => {
  const proposed = proposedCarryOver(budget.lines);
  expect(balancesOf(budget.lines, proposed).every(isBalanced)).toBe(true);
  const short: CarryOver = proposed.slice(1);
  const workbook = planSnapshot(planOf({ ...budget, carryOver: short }, 'central-2021'));
  expect(told(readIn(workbook, budget.year))).toEqual(['carry-unbalanced A4 ']);
});

test('what is written is read again, whatever the name of the sheet and the columns that were added', () => {
  for (let seed = 1; seed <= 8; seed += 1) {
    const lines = randomBudget(seed, 12);
    const carryOver = randomCarryOver(seed, lines);
    const carryKept = {
      sheet: '结转表',
      headings: ['文号', '备注'],
      cells: new Map([['general-budget' as const, ['甲1号', 7]]]),
    };
    const made: Budget = { ...lines, carryOver, carryKept };
    const workbook = planSnapshot(planOf(made, 'central-2021'));
    const again = { ...readIn(workbook, made.year).budget!, unit: made.unit };
    expect(again.carryOver).toEqual(carryOver);
    expect(hashLines(again)).toBe(hashLines(made));
    expect(planSnapshot(planOf(again, 'central-2021')).sheets.at(-1)).toEqual(workbook.sheets.at(-1));
  }
});

test('without the sheet every form is made as it was: no sheet, no formula of it, the same mark', () => {
  for (const { id } of FORMS) {
    const plan = planOf(budget, id);
    const withIt = planOf({ ...budget, carryOver: proposedCarryOver(budget.lines) }, id);
    expect(plan.sheets.map(({ name }) => name)).not.toContain(CARRY_SHEET);
    expect([plan.carried, plan.linesHash]).toEqual([undefined, hashLines({ ...budget })]);
    // What is proposed changes no figure.
    const cells = (of: typeof plan): unknown[] =>
      of.sheets
        .filter((sheet) => sheet.id !== 'carry-over')
        .map((sheet) => sheet.cells.map(({ row, column, text }) => [row, column, text]));
    expect(cells(withIt)).toEqual(cells(plan));
    expect(withIt.linesHash).not.toBe(plan.linesHash);
  }
});
