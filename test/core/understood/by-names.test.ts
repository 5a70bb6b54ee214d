import { review } from '../../../src/core/reconcile/review/review';
import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { plainSheet } from '../recognise/varied';
import { OPTIONS, placeOf } from '../reconcile/check-options';

const YEAR = { ...OPTIONS, year: 2024 };

type Rows = readonly (readonly CellValue[])[];

/** A sheet with one cell of another value. */
function table(name: string, rows: Rows, row = 0, column = 0, value: CellValue = null): SheetSnapshot {
  const changed = rows.map((cells, at) =>
    cells.map((cell, across) => (at + 1 === row && across + 1 === column ? value : cell)),
  );
  return plainSheet(name, changed);
}

const SPENDING: Rows = [
  ['部门支出总表'],
  ['单位：万元'],
  ['科目名称', '合计', '基本支出', '项目支出'],
  ['一般公共服务支出', 150, 100, 50],
  ['政府办公厅（室）及相关机构事务', 150, 100, 50],
  ['行政运行', 100, 100, 0],
  ['一般行政管理事务', 50, 0, 50],
  ['社会保障和就业支出', 20, 20, 0],
  ['行政事业单位养老支出', 20, 20, 0],
  ['机关事业单位基本养老保险缴费支出', 12, 12, 0],
  ['机关事业单位职业年金缴费支出', 8, 8, 0],
  ['合计', 170, 120, 50],
];

const INCOME: Rows = [
  ['部门收入总表'],
  ['单位：万元'],
  ['功能分类科目', '合计', '一般公共预算', '事业收入'],
  ['一般公共服务支出', 150, 120, 30],
  ['政府办公厅（室）及相关机构事务', 150, 120, 30],
  ['行政运行', 100, 100, 0],
  ['一般行政管理事务', 50, 20, 30],
  ['社会保障和就业支出', 20, 20, 0],
  ['行政事业单位养老支出', 20, 20, 0],
  ['机关事业单位基本养老保险缴费支出', 12, 12, 0],
  ['机关事业单位职业年金缴费支出', 8, 8, 0],
  ['合计', 170, 140, 30],
];

const BASIC: Rows = [
  ['一般公共预算基本支出表'],
  ['单位：万元'],
  ['经济分类科目名称', '合计', '人员经费', '公用经费'],
  ['合计', 120, 90, 30],
  ['工资福利支出', 90, 90, 0],
  ['基本工资', 60, 60, 0],
  ['津贴补贴', 30, 30, 0],
  ['商品和服务支出', 30, 0, 30],
  ['办公费', 20, 0, 20],
  ['差旅费', 10, 0, 10],
];

const GOVERNMENT: Rows = [
  ['一般公共预算基本支出表（按政府预算支出经济分类）'],
  ['单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
  ['501', '机关工资福利支出', 90, 90, 0],
  ['50101', '工资奖金津补贴', 80, 80, 0],
  ['50102', '社会保障缴费', 10, 10, 0],
  ['502', '机关商品和服务支出', 50, 30, 20],
  ['50201', '办公经费', 30, 30, 0],
  ['50299', '其他商品和服务支出', 20, 0, 20],
  ['合计', null, 140, 120, 20],
];

const PROJECTS: Rows = [
  ['部门项目支出表'],
  ['单位：万元'],
  ['单位名称', '项目名称', '合计', '一般公共预算', '政府性基金预算', '事业收入'],
  ['甲局', '办公楼维修', 30, 30, 0, 0],
  ['甲局', '信息系统运行维护', 25, 10, 5, 10],
  ['甲局', '执法办案', 20, 20, 0, 0],
  ['合计', null, 75, 60, 5, 10],
];

function told(sheets: readonly SheetSnapshot[], ...grades: readonly string[]): string[] {
  return review({ sheets }, YEAR)
    .findings.filter(({ grade }) => grades.includes(grade))
    .map((one) => `${one.rule} ${one.message} ${placeOf(one)}`);
}

const ALL = [
  table('支出', SPENDING),
  table('收入', INCOME),
  table('基本', BASIC),
  table('政府', GOVERNMENT),
  table('项目', PROJECTS),
];

test('names without codes, codes of 政府预算经济分类 and projects without codes are read and hold no error', () => {
  const report = review({ sheets: ALL }, YEAR);
  expect(told(ALL, 'error', 'suspect', 'unchecked')).toEqual(['R601 form-unproved -']);
  expect(new Set(report.tables.flatMap(({ sheet, understood }) => (understood ? [sheet] : [])))).toEqual(
    new Set(ALL.map(({ name }) => name)),
  );
});

test.each([
  ['a 款 that is not the sum of its 项', ALL[0]!, '支出', table('支出', SPENDING, 9, 3, 60), '支出!'],
  ['a row of income that is not that of spending', ALL[1]!, '收入', table('收入', INCOME, 7, 3, 26), '收入!'],
  ['an economic 类 that is not the sum of its 款', ALL[2]!, '基本', table('基本', BASIC, 8, 4, 40), '基本!D'],
  ['a 类 of 政府预算经济分类', ALL[3]!, '政府', table('政府', GOVERNMENT, 5, 4, 90), '政府!'],
  ['a project', ALL[4]!, '项目', table('项目', PROJECTS, 5, 4, 20), '项目!'],
])('%s is an error', (_, __, name, wrong, place) => {
  const sheets = ALL.map((sheet) => (sheet.name === name ? wrong : sheet));
  expect(told(sheets, 'error', 'suspect').join()).toContain(place);
});

test('names that nobody knows, or that stand below each unit, leave the table unchecked', () => {
  const misspelt = table('支出', SPENDING, 6, 1, '行政运转');
  expect(told([misspelt], 'error', 'suspect', 'hint')).toEqual([]);
  expect(told([misspelt], 'unchecked').length).toBeGreaterThan(0);
  const units: Rows = [
    ...SPENDING.slice(0, 3),
    ['甲局', 150, 100, 50],
    ['行政运行', 100, 100, 0],
    ['一般行政管理事务', 50, 0, 50],
    ['乙所', 20, 20, 0],
    ['行政运行', 15, 15, 0],
    ['购房补贴', 5, 5, 0],
    ['合计', 170, 120, 50],
  ];
  expect(told([table('支出', units)], 'error', 'suspect', 'hint')).toEqual([]);
});

test('projects below what adds them up are no error', () => {
  const grouped: Rows = [
    ...PROJECTS.slice(0, 3),
    [null, '特定目标类', 55, 40, 5, 10],
    ...PROJECTS.slice(3, 5),
    [null, '运转类', 20, 20, 0, 0],
    ...PROJECTS.slice(5),
  ];
  expect(told([table('项目', grouped)], 'error', 'suspect', 'hint')).toEqual([]);
  const narrow = grouped.map((cells) => cells.slice(0, 3));
  expect(told([table('项目', narrow)], 'error', 'suspect', 'hint')).toEqual([]);
});

test('codes of another classification beside those of the department say nothing of what adds up', () => {
  const beside = (...rows: Rows): SheetSnapshot =>
    table('基本', [
      ['一般公共预算基本支出表'],
      ['单位：万元'],
      ['部门预算支出经济分类科目', null, '政府预算支出经济分类科目', null, '合计', '人员经费', '公用经费'],
      ['科目编码', '科目名称', '科目编码', '科目名称', null, null, null],
      ['301', '工资福利支出', null, null, 90, 90, 0],
      ...rows,
      ['合计', null, null, null, 90, 90, 0],
    ]);
  const once = [
    ['30101', '基本工资', '50101', '工资奖金津补贴', 60, 60, 0],
    ['30102', '津贴补贴', '50101', '工资奖金津补贴', 30, 30, 0],
  ] as const;
  const divided = [
    ['30101', '基本工资', '50101', '工资奖金津补贴', 40, 40, 0],
    ['30101', '基本工资', '50501', '工资福利支出', 20, 20, 0],
    ['30102', '津贴补贴', '50101', '工资奖金津补贴', 30, 30, 0],
  ] as const;
  expect(told([beside(...once)], 'error', 'suspect', 'hint')).toEqual([]);
  expect(told([beside(...divided)], 'error', 'suspect', 'hint')).toEqual([]);
  const wrong = [once[0], ['30102', '津贴补贴', '50101', '工资奖金津补贴', 25, 25, 0]] as const;
  // One sum of few that does not hold may be meant otherwise: it is told, and is no error.
  expect(told([beside(...wrong)], 'error', 'suspect')).toEqual([]);
  expect(told([beside(...wrong)], 'unchecked').join()).toContain('基本!E5');
});
