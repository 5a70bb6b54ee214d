import type { CellValue, SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { plainSheet } from './varied';

const grid = (
  rows: number,
  columns: number,
  value: (row: number, column: number) => CellValue,
): CellValue[][] =>
  Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => value(row, column)),
  );

const functional = [
  ['2010301', '行政运行', 12.5, 10, 2.5],
  ['2080505', '机关事业单位基本养老保险缴费支出', 3, 3, 0],
];

/** Tables that departments publish beside the nine: their titles speak of 收入, 支出, 收支, and their columns too. */
export const OTHER_TABLES: readonly SheetSnapshot[] = [
  plainSheet('政府采购', [
    ['2024年政府采购支出预算表'],
    ['单位：万元'],
    ['项目名称', '采购品目', '合计', '一般公共预算', '政府性基金预算'],
    ['办公设备', '计算机', 12, 12, 0],
  ]),
  plainSheet('购买服务', [
    ['政府购买服务支出表'],
    ['项目', '合计', '基本支出', '项目支出'],
    ['保洁', 3, 0, 3],
  ]),
  plainSheet('绩效', [
    ['项目支出绩效目标表'],
    ['项目名称', '项目支出合计', '工资福利支出', '商品和服务支出'],
    ['平台运维', 30, 0, 30],
  ]),
  plainSheet('部门经济', [
    ['部门支出经济分类预算表'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['301', '工资福利支出', 9, 9, 0],
    ['30101', '基本工资', 9, 9, 0],
    ['合计', null, 9, 9, 0],
  ]),
  plainSheet('政府经济', [
    ['一般公共预算支出政府预算经济分类表'],
    ['单位：万元'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['501', '机关工资福利支出', 9, 9, 0],
    ['合计', null, 9, 9, 0],
  ]),
  plainSheet('一般公共经济', [
    ['一般公共预算支出经济分类表'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ['301', '工资福利支出', 9, 9, 0],
    ['30101', '基本工资', 9, 9, 0],
  ]),
  plainSheet('拨款明细', [
    ['财政拨款支出明细表'],
    ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ...functional,
  ]),
  plainSheet('收支决算', [
    ['2022年度收入支出决算总表'],
    ['收入', null, '支出', null],
    ['项目', '预算数', '项目', '预算数'],
    ['一、财政拨款收入', 100, '一、一般公共服务支出', 100],
    ['收入总计', 100, '支出总计', 100],
  ]),
  plainSheet('支出决算', [
    ['支出决算表'],
    ['功能分类科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    ...functional,
  ]),
  plainSheet('结转', [['上年结转支出预算表'], ['项目名称', '结转金额'], ['道路', 5]]),
  plainSheet('三公说明', [
    ['“三公”经费增减变化情况说明表'],
    ['项目', '上年预算数', '本年预算数', '增减'],
    ['公务接待费', 3, 2, -1],
  ]),
];

/** A sheet that only lists the titles of the tables. */
export const contents = (titles: readonly string[]): SheetSnapshot =>
  plainSheet('目录', [
    ['目录'],
    ...titles.map((title, at) => [`${at + 1}`, title]),
    ...titles.map((title) => [title]),
  ]);

/** Two sentences that mention the tables. */
export const narrative = plainSheet('说明', [
  ['部门预算编制说明'],
  ['本部门按照全口径预算的原则编制部门收支总体情况表，所有收入和支出均纳入预算管理。'],
  ['各项支出详见部门支出总体情况表、财政拨款收支预算总体情况表。'],
]);

export const lists: readonly SheetSnapshot[] = Array.from({ length: 80 }, (_, at) =>
  plainSheet(`清单${at}`, [
    [`${at % 2 === 0 ? '固定资产' : '人员'}清单`],
    ['序号', '名称', '金额', '备注'],
    ...grid(20, 4, (row, column) => [row + 1, `物品${row}`, row * 1.5, null][column]!),
  ]),
);

/** Sheets without cells: an empty one, and a chart. */
export const emptySheets: readonly SheetSnapshot[] = [plainSheet('空白', []), plainSheet('图表', [])];
