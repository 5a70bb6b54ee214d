import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';

type Rows = readonly (readonly CellValue[])[];

const sheet = (name: string, rows: Rows): SheetSnapshot => ({
  name,
  hidden: false,
  rows: rows.map((cells) =>
    cells.map((value) =>
      value === null ? null : { value, ...(typeof value === 'number' && { numberFormat: '#,##0.00' }) },
    ),
  ),
  merges: [],
  hiddenRows: [],
  hiddenColumns: [],
});

const head = (title: string): Rows => [[title], [null, null, null, '单位：万元']];

/** Spending by code: 合计, 基本支出, 项目支出. 20603 has no 项, which are not public. */
const TREE: Rows = [
  ['206', '科学技术支出', 900, 300, 600],
  ['20602', '基础研究', 700, 300, 400],
  ['2060201', '机构运行', 300, 300, '-'],
  ['2060203', '自然科学基金', 400, '-', 400],
  ['20603', '应用研究', 200, '-', 200],
  ['208', '社会保障和就业支出', 60, 60, '-'],
  ['20805', '行政事业单位养老支出', 60, 60, '-'],
  ['2080505', '机关事业单位基本养老保险缴费支出', 40, 40, '-'],
  ['2080506', '机关事业单位职业年金缴费支出', 20, 20, '-'],
  ['合计', null, 960, 360, 600],
];

const codes = (caption: string): Rows => [
  ['科目编码', '科目名称', caption, null, null],
  [null, null, '合计', '基本支出', '项目支出'],
];

/**
 * A document as central units publish it, a form that is not declared: with 上年结转 and 结转下年 beside the year's money, and
 * tables whose columns are others. All figures are invented; nothing in it is wrong.
 */
export function centralWorkbook(): WorkbookSnapshot {
  return {
    sheets: [
      sheet('收支总表', [
        ...head('收支总表'),
        ['收 入', null, '支 出', null],
        ['项 目', '预算数', '项 目', '预算数'],
        ['一、一般公共预算拨款收入', 500, '一、科学技术支出', 900],
        ['二、政府性基金预算拨款收入', null, '二、社会保障和就业支出', 60],
        ['三、事业收入', 300, null, null],
        ['本年收入合计', 800, '本年支出合计', 960],
        ['使用非财政拨款结余', 10, '结转下年', 50],
        ['上年结转', 200, null, null],
        ['收 入 总 计', 1010, '支 出 总 计', 1010],
      ]),
      sheet('收入总表', [
        ...head('收入总表'),
        ['合计', '上年结转', '一般公共预算拨款收入', '事业收入', '使用非财政拨款结余'],
        [1010, 200, 500, 300, 10],
      ]),
      sheet('支出总表', [
        ...head('支出总表'),
        ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
        ...TREE,
      ]),
      sheet('财政拨款收支总表', [
        ...head('财政拨款收支总表'),
        ['收 入', null, '支 出', null],
        ['项目', '预算数', '项目', '预算数'],
        ['一、本年收入', 500, '一、本年支出', 660],
        ['(一)一般公共预算财政拨款', 500, '(一)科学技术支出', 600],
        [null, null, '(二)社会保障和就业支出', 60],
        ['二、上年结转', 160, '二、结转下年', null],
        ['收 入 总 计', 660, '支 出 总 计', 660],
      ]),
      sheet('一般公共预算支出表', [
        ...head('一般公共预算支出表'),
        ...codes('本年一般公共预算支出'),
        ['206', '科学技术支出', 440, 240, 200],
        ['20602', '基础研究', 390, 240, 150],
        ['2060201', '机构运行', 240, 240, '-'],
        ['2060203', '自然科学基金', 150, '-', 150],
        ['20603', '应用研究', 50, '-', 50],
        ...TREE.slice(5, 9),
        ['合计', null, 500, 300, 200],
      ]),
      sheet('一般公共预算基本支出表', [
        ...head('一般公共预算基本支出表'),
        ['人员经费', null, null, '公用经费', null, null],
        ['科目编码', '科目名称', '预算数', '科目编码', '科目名称', '日常公用经费'],
        ['301', '工资福利支出', 260, '302', '商品和服务支出', 40],
        ['30101', '基本工资', 200, '30201', '办公费', 40],
        ['30108', '机关事业单位基本养老保险缴费', 60, null, null, null],
        [null, '人员经费合计', 260, null, '公用经费合计', 40],
      ]),
      sheet('三公', [
        ...head('一般公共预算“三公”经费支出表'),
        ['2022年预算数', null, null, null, null, null, '2023年预算数', null, null, null, null, null],
        [...THREE_PUBLIC, ...THREE_PUBLIC],
        [12, 2, 8, 0, 8, 2, 10, 1, 7, 0, 7, 2],
      ]),
      sheet('政府性基金收支表', [
        ...head('政府性基金收支表'),
        ...codes('2023年政府性基金预算支出'),
        ['-', '-', '-', '-', '-'],
        ['合计', null, '-', '-', '-'],
        ['注：本单位无政府性基金收入。'],
      ]),
      sheet('国有资本经营预算支出表', [
        ...head('国有资本经营预算支出表'),
        ['科目编码', '科目名称', '2023年国有资本经营预算支出', null, null],
        [null, null, '小计', '基本支出', '项目支出'],
        ['合 计'],
        ['注：本单位2023年没有使用国有资本经营预算安排的支出。'],
      ]),
    ],
  };
}

const THREE_PUBLIC: readonly CellValue[] = [
  '合计',
  '因公出国（境）费',
  '公务用车购置及运行费小计',
  '公务用车购置费',
  '公务用车运行费',
  '公务接待费',
];
