import { bundledClassification } from '../../../src/core/classification/classification';
import { recognise } from '../../../src/core/recognise/recognise';
import type { CellValue } from '../../../src/core/workbook/snapshot';
import { plainSheet } from './varied';

/** How documents of later years and other regions print the same tables, nothing merged: rows, and columns expected. */
const TABLES: readonly (readonly [
  string,
  readonly (readonly CellValue[])[],
  string,
  readonly (number | null)[],
])[] = [
  [
    'last year and changes beside the budget',
    [
      ['部门预算03表'],
      ['一般公共预算支出表'],
      [null, null, null, '单位：万元'],
      [
        '科目编码',
        '科目名称',
        '2023年执行数',
        '2024年预算数',
        null,
        null,
        '2024年预算数比2023年执行数',
        null,
      ],
      [null, null, null, '小计', '基本支出', '项目支出', '增减额', '增减%'],
      ['201', '一般公共服务支出', 90, 100, 60, 40, 10, 11.1],
    ],
    'general-budget',
    [4, 5, 6],
  ],
  [
    'economic classification by its own caption',
    [
      ['一般公共预算基本支出表'],
      ['支出经济分类科目', null, '2024年基本支出', null, null],
      ['科目编码', '科目名称', '合计', '人员经费', '公用经费'],
      ['301', '工资福利支出', 60, 60, null],
    ],
    'basic',
    [3, 4, 5],
  ],
  [
    '三公 with 运行维护费',
    [
      ['2024年“三公”经费预算表'],
      ['三公经费合计', '因公出国（境）费用', '公务用车购置及运行维护费', null, null, '公务接待费用'],
      [null, null, '小计', '公务用车购置', '公务用车运行维护费', null],
      [3, 0, 2, 0, 2, 1],
    ],
    'three-public',
    [1, 2, 3, 4, 5, 6],
  ],
  [
    'a unit in columns of its own',
    [
      ['部门支出总表'],
      ['单位编码', '单位名称', '科目编码', '科目名称', '合计', '基本支出', '项目支出', '上缴上级支出'],
      ['001', '某单位', '2010301', '行政运行', 5, 5, null, null],
    ],
    'spending',
    [5, 6, 7],
  ],
  [
    'codes below one caption over three columns, unmerged',
    [
      ['部门支出总表'],
      ['科目编码', null, null, '科目名称', '总计', '基本支出', '项目支出'],
      ['201', null, null, '一般公共服务支出', 5, 5, null],
      ['201', '03', null, '政府办公厅（室）及相关机构事务', 5, 5, null],
      ['201', '03', '01', '行政运行', 5, 5, null],
    ],
    'spending',
    [5, 6, 7],
  ],
];

test.each(TABLES)('%s', (_, rows, id, columns) => {
  const { tables, problems } = recognise({ sheets: [plainSheet('Sheet1', rows)] }, bundledClassification());
  expect(problems).toEqual([]);
  expect(tables.map(({ declaration }) => declaration.id)).toEqual([id]);
  const [block] = tables[0]!.blocks;
  expect(block!.columns).toEqual(columns);
  expect(block!.rows.length).toBeGreaterThan(0);
  expect(block!.rows.filter(({ malformed }) => malformed !== null)).toEqual([]);
});
