import type { Budget } from '../../../src/core/budget/budget';
import { bundledClassification } from '../../../src/core/classification/classification';
import { fromWholeFen } from '../../../src/core/money/amount';
import { fillTemplate, learnForm } from '../../../src/core/template/index';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { plainSheet } from '../recognise/varied';

const classification = bundledClassification();
const CODES = ['2010301', '2080505', '2080506', '2210201'];

const BUDGET: Budget = {
  unit: '示范单位',
  year: 2024,
  lines: CODES.map((functional, at) => ({
    functional,
    economic: '30101',
    source: 'general-budget',
    kind: 'personnel',
    project: '',
    current: fromWholeFen((at + 1) * 10_000_00),
    prior: null,
    extra: [],
    row: at + 2,
  })),
  classification,
  ownNames: new Map(),
  extraHeadings: [],
};

const HEAD: readonly (readonly CellValue[])[] = [
  ['单位：万元'],
  ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
];
const FIRST = plainSheet('支出总表', [
  ['支出总表'],
  ...HEAD,
  ['2010301', '行政运行', 7, 7, 0],
  ['2080505', '机关事业单位基本养老保险缴费支出', 7, 7, 0],
]);
const REST = [
  ['2080506', '机关事业单位职业年金缴费支出', 7, 7, 0],
  ['2210201', '住房公积金', 7, 7, 0],
  ['合计', null, 28, 28, 0],
];

test('a table that goes on on another sheet has its rows on the first one, its total where it stands', () => {
  const workbook = {
    sheets: [FIRST, plainSheet('支出总表（续）', [['支出总表（续表）'], ...HEAD, ...REST])],
  };
  const { tables, left } = fillTemplate(workbook, learnForm(workbook, classification), BUDGET);
  const texts = (sheet: string): CellValue[] =>
    tables.filter((table) => table.sheet === sheet).flatMap(({ cells }) => cells.map(({ value }) => value));
  for (const code of CODES.slice(2)) {
    expect(texts('支出总表')).toContain(code);
    expect(texts('支出总表（续）')).not.toContain(code);
  }
  const rest = tables.find(({ sheet }) => sheet === '支出总表（续）')!;
  expect(rest.remove).toEqual([{ at: 4, count: 2 }]);
  expect(rest.cells.filter(({ row, value }) => row === 6 && value !== null)).toEqual(
    expect.arrayContaining([expect.objectContaining({ column: 3, value: 10 })]),
  );
  expect(left.map(({ code, sheet, caption }) => [code, sheet, caption])).toContainEqual([
    'continued',
    '支出总表（续）',
    '支出总表',
  ]);
});

test('a sheet that goes on without a header is left as it is, and told', () => {
  const workbook = { sheets: [FIRST, plainSheet('支出总表（续）', REST)] };
  const { left } = fillTemplate(workbook, learnForm(workbook, classification), BUDGET);
  expect(left.map(({ code, sheet }) => [code, sheet])).toContainEqual(['continued-unread', '支出总表（续）']);
});
