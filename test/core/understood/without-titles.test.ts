import { review } from '../../../src/core/reconcile/review/review';
import type { Report } from '../../../src/core/reconcile/review/report';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { plainSheet } from '../recognise/varied';
import { OPTIONS, placeOf } from '../reconcile/check-options';

type Rows = readonly (readonly CellValue[])[];

const OVERVIEW: Rows = [
  ['单位：万元'],
  ['收入', null, '支出', null],
  ['项目', '预算数', '项目', '预算数'],
  ['一、财政拨款收入', 140, '一、一般公共服务支出', 150],
  ['二、事业收入', 30, '二、社会保障和就业支出', 20],
  ['收入总计', 170, '支出总计', 170],
];
const INCOME: Rows = [
  ['单位：万元'],
  ['科目编码', '科目名称', '合计', '财政拨款收入', '事业收入', '其他收入'],
  ['201', '一般公共服务支出', 150, 120, 30, 0],
  ['20103', '政府办公厅（室）及相关机构事务', 150, 120, 30, 0],
  ['2010301', '行政运行', 150, 120, 30, 0],
  ['208', '社会保障和就业支出', 20, 20, 0, 0],
  ['20805', '行政事业单位养老支出', 20, 20, 0, 0],
  ['2080505', '机关事业单位基本养老保险缴费支出', 20, 20, 0, 0],
  ['合计', null, 170, 140, 30, 0],
];
/** The same captions stand above the spending of all money and of any budget. */
const SPENDING: Rows = [
  ['单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['201', '一般公共服务支出', 100, 60, 40],
  ['20103', '政府办公厅（室）及相关机构事务', 100, 60, 40],
  ['2010301', '行政运行', 60, 60, 0],
  ['2010302', '一般行政管理事务', 40, 0, 40],
  ['合计', null, 100, 60, 40],
];
const PUBLIC: Rows = [
  ['单位：万元'],
  ['合计', '因公出国（境）费', '公务用车购置及运行费', null, null, '公务接待费'],
  [null, null, '小计', '公务用车购置费', '公务用车运行费', null],
  [30, 5, 20, 12, 8, 5],
];

const put = (rows: Rows, row: number, column: number, value: CellValue): Rows =>
  rows.map((cells, at) =>
    cells.map((cell, across) => (at + 1 === row && across + 1 === column ? value : cell)),
  );
const sheets = (...tables: readonly Rows[]): SheetSnapshot[] =>
  tables.map((rows, at) => plainSheet(`Sheet${String(at + 1)}`, rows));
const check = (...tables: readonly Rows[]): Report =>
  review({ sheets: sheets(...tables) }, { ...OPTIONS, year: 2024 });
const told = ({ findings }: Report, ...grades: readonly string[]): string[] =>
  findings.filter(({ grade }) => grades.includes(grade)).map((one) => `${one.rule} ${placeOf(one)}`);

test('tables without title and telling name are read by their captions, less surely', () => {
  const report = check(OVERVIEW, INCOME, SPENDING, PUBLIC);
  expect(told(report, 'error', 'suspect', 'unchecked')).toEqual(['R601 -']);
  expect(report.tables.map(({ sheet, table }) => [sheet, table])).toEqual([
    ['Sheet1', 'overview'],
    ['Sheet2', 'income'],
    ['Sheet3', 'further-1'],
    ['Sheet4', 'three-public'],
  ]);
  const sure = report.tables.flatMap(({ understood }) => understood ?? []);
  expect(Math.max(...sure.map(({ confidence }) => confidence))).toBeLessThan(0.9);
});

test.each([
  ['a row of the overview', [put(OVERVIEW, 5, 2, 60), INCOME, SPENDING], 'Sheet1!'],
  ['a row of income', [OVERVIEW, put(INCOME, 5, 4, 190), SPENDING], 'Sheet2!'],
  ['a row of spending', [OVERVIEW, INCOME, put(SPENDING, 6, 5, 70)], 'Sheet3!'],
  ['三公', [OVERVIEW, put(PUBLIC, 4, 5, 18)], 'Sheet2!'],
])('%s that does not add up is an error', (_, tables, place) => {
  expect(told(check(...tables), 'error', 'suspect').join()).toContain(place);
});

test('two tables of the same captions are compared with nothing, nor is one that a titled table stands for', () => {
  const half = INCOME.map((cells) => cells.map((cell) => (typeof cell === 'number' ? cell / 2 : cell)));
  const twice = check(OVERVIEW, INCOME, half);
  expect(told(twice, 'error', 'suspect')).toEqual([]);
  expect(twice.tables.map(({ table }) => table)).toEqual(['overview', 'further-1', 'further-2']);
  const titled = check(OVERVIEW, [['部门收入总表'], ...INCOME], half);
  expect(told(titled, 'error', 'suspect')).toEqual([]);
  expect(titled.tables.map(({ sheet, table }) => `${sheet} ${table}`).join()).toBe(
    'Sheet2 income,Sheet1 overview,Sheet3 further-1',
  );
});

test('captions that are not all certain, and a table without unit of money or total, say nothing', () => {
  const ofUnits = INCOME.map((cells, at) => (at === 1 ? [...cells.slice(0, -1), '单位资金'] : cells));
  for (const rows of [ofUnits, SPENDING.slice(1), SPENDING.slice(0, -1)]) {
    expect(check(rows).tables).toEqual([]);
  }
});
