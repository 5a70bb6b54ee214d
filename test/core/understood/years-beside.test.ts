import { learnForm } from '../../../src/core/learn/learn';
import { review } from '../../../src/core/reconcile/review/review';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { plainSheet } from '../recognise/varied';
import { OPTIONS, placeOf } from '../reconcile/check-options';

type Rows = readonly (readonly CellValue[])[];

const SPENDING: Rows = [
  ['2024年部门支出总表'],
  ['单位：万元'],
  ['科目编码', '科目名称', '上年预算数', '2024年预算数', null, null, '比上年增减'],
  [null, null, null, '合计', '基本支出', '项目支出', null],
  ['2010301', '行政运行', '80.00', '100.00', '100.00', '0.00', '20.00'],
  ['2010302', '一般行政管理事务', '60.00', '50.00', '0.00', '50.00', '-10.00'],
  ['2080505', '机关事业单位基本养老保险缴费支出', '10.00', '12.00', '12.00', '0.00', '2.00'],
  ['合计', null, '150.00', '162.00', '112.00', '50.00', '12.00'],
];

const ITEMS: Rows = [
  ['2024年一般公共预算“三公”经费支出表'],
  ['单位：万元'],
  ['项目', '上年预算数', '本年预算数', '增减额', '增减率（%）'],
  ['合计', '30.00', '27.00', '-3.00', '-10.00'],
  ['1、因公出国（境）费用', '5.00', '5.00', '0.00', '0.00'],
  ['2、公务接待费', '5.00', '4.00', '-1.00', '-20.00'],
  ['3、公务用车购置及运行费', '20.00', '18.00', '-2.00', '-10.00'],
];

const put = (rows: Rows, row: number, column: number, value: CellValue): Rows =>
  rows.map((cells, at) =>
    cells.map((cell, across) => (at + 1 === row && across + 1 === column ? value : cell)),
  );

function told(rows: Rows, ...grades: readonly string[]): string[] {
  return review({ sheets: [plainSheet('表', rows)] }, { ...OPTIONS, year: 2024 })
    .findings.filter(({ grade, rule }) => grades.includes(grade) && rule !== 'R601')
    .map((one) => `${one.rule} ${placeOf(one)}`);
}

test('last year, this year and the change between them are known apart', () => {
  const { tables } = learnForm({ sheets: [plainSheet('表', ITEMS)] }, OPTIONS.classification);
  expect(tables[0]!.blocks[0]!.columns.map(({ meaning }) => meaning)).toEqual(
    (['prior', 'budget', 'change', 'rate'] as const).map((year) => ({
      kind: 'of-lines',
      role: 'total',
      year,
    })),
  );
});

test.each([
  ['codes in rows', SPENDING],
  ['items in rows', ITEMS],
])('this year is last year and the change: %s', (_, rows) => {
  expect(told(rows, 'error', 'suspect', 'unchecked')).toEqual([]);
});

test.each([
  ['a change', put(SPENDING, 6, 7, '-16.00'), '表!G6'],
  ['a change that has the wrong sign', put(SPENDING, 6, 7, '10.00'), '表!G6'],
  ['a figure of last year', put(SPENDING, 6, 3, '90.00'), '表!C6'],
  ['a change of an item', put(ITEMS, 6, 4, '-1.50'), '表!D6'],
])('%s that does not add up is an error', (_, rows, place) => {
  expect(told(rows, 'error', 'suspect').join()).toContain(place);
});

test('changes of something else, against what was spent perhaps, are no errors', () => {
  const otherBase = SPENDING.map((cells, at) =>
    at < 4 ? cells : [...cells.slice(0, 6), at < 7 ? '7.77' : '23.31'],
  );
  expect(told(otherBase, 'error', 'suspect')).toEqual([]);
  expect(told(otherBase, 'unchecked').length).toBeGreaterThan(0);
});

const YEARS: Rows = [
  ['2024年“三公”经费财政拨款预算情况表'],
  ['单位：万元'],
  ['年度', '合计', '因公出国（境）费用', '公务接待费', '公务用车购置和运行维护费', null, null],
  [null, null, null, null, '小计', '公务用车购置费', '公务用车运行维护费'],
  ['2023年', '30.00', '5.00', '5.00', '20.00', '12.00', '8.00'],
  ['2024年', '25.00', '0.00', '5.00', '20.00', '11.00', '9.00'],
];

test('a year in each row is checked by itself, and mixed with no other', () => {
  expect(told(YEARS, 'error', 'suspect', 'unchecked')).toEqual([]);
  const changed = [...YEARS, ['增减额', '-5.00', '-5.00', '0.00', '0.00', '-1.00', '1.00']];
  expect(told(changed, 'error', 'suspect')).toEqual([]);
  expect(told(put(YEARS, 6, 4, '7.50'), 'error', 'suspect').join()).toContain('表!');
  expect(told(put(YEARS, 5, 6, '10.50'), 'error', 'suspect').join()).toContain('表!');
  // Nobody knows what the row is.
  expect(
    told([...YEARS, ['甲所', '9.00', '1.00', '1.00', '1.00', '1.00', '1.00']], 'error', 'suspect'),
  ).toEqual([]);
});
