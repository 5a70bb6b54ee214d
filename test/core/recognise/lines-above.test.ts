import { linesAbove, titleOfRows } from '../../../src/core/recognise/lines-above';
import type { SheetSnapshot } from '../../../src/core/workbook/snapshot';
import { check, said } from './clean-document';

describe('lines above a table', () => {
  it.each<readonly [string, readonly string[], number]>([
    ['nothing', [], 0],
    ['a sentence', ['收支总预算251.53万元。'], 0],
    ['a unit of money', ['收支总预算251.53万元。', '单位：万元'], 1],
    ['number, title, owner and unit', ['目录', '表一：', '部门收支总体情况表', '编制部门：甲 单位：万元'], 3],
    ['a title that no form has', ['政府采购预算表'], 1],
    ['a title with the number in it', ['附件2：部门收支总表'], 1],
    ['a subtitle below the title', ['部门收支总表', '（2024年预算公开表）', '单位：元'], 3],
    ['a heading of the text', ['二、机构设置及人员情况'], 0],
    ['a heading over the title', ['第二部分 2021年部门预算公开表', '部门收支总表'], 1],
    ['a heading between', ['部门收支总表', '三、说明', '单位：万元'], 1],
    ['too much between', ['部门收支总表', '甲', '乙', '丙'], 0],
  ])('%s', (_, lines, count) => {
    expect(linesAbove(lines)).toBe(count);
  });
});

test('a title stands at the top of rows, or nowhere', () => {
  const row = (...texts: readonly string[]): SheetSnapshot['rows'][number] =>
    texts.map((value) => ({ value }));
  expect(titleOfRows([row('表一'), row('部门收支总表', '单位：万元')])?.text).toBe('部门收支总表');
  expect(titleOfRows([row('人员情况'), row('编制', '实有')])).toBeNull();
});

test('a text is no table, though it is titled and lists figures like one', () => {
  const lines = ['部门收支总体情况表', '251.53', '251.53', '目录'];
  const sheet: SheetSnapshot = {
    name: '正文',
    hidden: false,
    rows: lines.map((value) => [{ value }]),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  expect(said(check({ sheets: [sheet] }))).toContain('R610 unchecked table-beyond-form A1');
  expect(said(check({ sheets: [{ ...sheet, prose: true }] }))).toEqual(['R601 unchecked no-table -']);
});
