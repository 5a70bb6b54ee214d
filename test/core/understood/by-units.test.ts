import { review } from '../../../src/core/reconcile/review/review';
import type { SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { plainSheet } from '../recognise/varied';
import { OPTIONS, placeOf } from '../reconcile/check-options';

const YEAR = { ...OPTIONS, year: 2024 };

/** Codes below each unit of a department, as some regions print them. */
const spending = plainSheet('支出', [
  ['部门支出总表'],
  ['单位：万元'],
  ['单位编码', '单位名称', '科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['001', '甲局', '2010301', '行政运行', 100, 100, 0],
  ['001', '甲局', '2010302', '一般行政管理事务', 50, 0, 50],
  ['001', '甲局', '2080505', '机关事业单位基本养老保险缴费支出', 12, 12, 0],
  ['002', '乙所', '2010301', '行政运行', 30, 30, 0],
  ['002', '乙所', '2010350', '事业运行', 70, 70, 0],
  ['002', '乙所', '2080505', '机关事业单位基本养老保险缴费支出', 8, 8, 0],
  ['合计', null, null, null, 270, 220, 50],
]);

/** Nothing goes below a 款, and the basic spending is that of all money. */
const general = plainSheet('一般', [
  ['一般公共预算支出表'],
  ['单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['201', '一般公共服务支出', 240, 190, 50],
  ['20103', '政府办公厅（室）及相关机构事务', 240, 190, 50],
  ['208', '社会保障和就业支出', 20, 20, 0],
  ['20805', '行政事业单位养老支出', 20, 20, 0],
  ['合计', null, 260, 210, 50],
]);
const basic = plainSheet('基本', [
  ['部门基本支出预算表'],
  ['单位：万元'],
  ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
  ['301', '工资福利支出', 180, 180, 0],
  ['30101', '基本工资', 180, 180, 0],
  ['302', '商品和服务支出', 40, 0, 40],
  ['30201', '办公费', 40, 0, 40],
  ['合计', null, 220, 180, 40],
]);

function told(sheets: readonly SheetSnapshot[], ...grades: readonly string[]): string[] {
  return review({ sheets }, YEAR)
    .findings.filter(({ grade }) => grades.includes(grade))
    .map((one) => `${one.rule} ${one.message} ${placeOf(one)}`);
}

test('codes that stand below each unit, and orders of our forms that other tables do not follow, are no errors', () => {
  expect(told([spending, general, basic], 'error', 'suspect')).toEqual([]);
  expect(told([spending, general, basic], 'hint')).toContain('R304 level-missing 一般!B4');
});

test('a wrong sum is one', () => {
  const wrong = general.rows.map((row, at) =>
    at === 3 ? row.map((cell, across) => (across === 2 ? { ...cell!, value: 241 } : cell)) : row,
  );
  expect(told([spending, { ...general, rows: wrong }, basic], 'error').join()).toContain('一般!C4');
});

test('of columns that nobody can tell apart none gives an error', () => {
  const twice = plainSheet('支出', [
    ['部门支出总表'],
    ['单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '基本支出'],
    ['2010301', '行政运行', 100, 60, 50],
    ['2080505', '机关事业单位基本养老保险缴费支出', 12, 10, 9],
    ['合计', null, 112, 70, 59],
  ]);
  expect(told([twice], 'error', 'suspect')).toEqual([]);
  expect(told([twice], 'unchecked').join()).toContain('R609 column-unknown');
});
