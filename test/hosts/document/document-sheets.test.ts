import type { Block } from '../../../src/hosts/document/blocks';
import { documentSheets } from '../../../src/hosts/document/document-sheets';
import { readMarkdown } from '../../../src/hosts/document/markdown';
import { quoteValue, type SheetSnapshot } from '../../../src/core/workbook/snapshot';

const text = (line: string): Block => ({ kind: 'paragraph', text: line });
const grid = (...rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  rows,
  columns: Math.max(...rows.map((row) => row.length)),
  merges: [{ top: 1, left: 1, bottom: 1, right: 2 }],
});

/** What stands on a sheet, rows as texts. */
function rowsOf({ rows }: SheetSnapshot): string[] {
  return rows.map((row) => row.map((cell) => quoteValue(cell?.value ?? null)).join('|'));
}

function sheetsOf(...blocks: readonly Block[]): Record<string, string[]> {
  const { tables, text: prose } = documentSheets(blocks);
  return Object.fromEntries(
    [...tables, ...(prose ? [prose] : [])].map((sheet) => [sheet.name, rowsOf(sheet)]),
  );
}

const HEAD = ['科目编码', '合计'];
const SENTENCE = '收支总预算251.53万元。';

describe('a table of a document', () => {
  it('takes the lines right above it that number it, name it and state its unit', () => {
    const blocks = [
      text('第二部分 2021年部门预算公开表'),
      text('表三：'),
      text('部门支出总体情况表'),
      text(' '),
      text('编制部门：示范单位 单位：万元'),
      grid(HEAD, ['208', '1.00']),
      text(SENTENCE),
    ];
    expect(sheetsOf(...blocks)).toEqual({
      部门支出总体情况表: [
        '表三：',
        '部门支出总体情况表',
        '编制部门：示范单位 单位：万元',
        '科目编码|合计',
        '208|1',
      ],
      正文: ['第二部分 2021年部门预算公开表', SENTENCE],
    });
    expect(documentSheets(blocks).tables[0]?.merges).toEqual([{ top: 4, left: 1, bottom: 4, right: 2 }]);
  });

  it('takes a date between title and table, but no heading and no sentence', () => {
    expect(
      sheetsOf(
        text('二、机构设置及人员情况'),
        text(SENTENCE),
        text('部门收入总体情况表'),
        text('2021年2月8日'),
        grid(HEAD),
      ),
    ).toEqual({
      部门收入总体情况表: ['部门收入总体情况表', '2021年2月8日', '科目编码|合计'],
      正文: ['二、机构设置及人员情况', SENTENCE],
    });
    expect(sheetsOf(text('二、人员情况'), grid(['编制', '18']))).toEqual({
      '表格 1': ['编制|18'],
      正文: ['二、人员情况'],
    });
  });

  it('takes its remark, and the text goes on below', () => {
    expect(
      sheetsOf(text('项目支出情况表'), grid(HEAD), text('备注：没有项目支出，此表为空。'), text(SENTENCE)),
    ).toEqual({
      项目支出情况表: ['项目支出情况表', '科目编码|合计', '备注：没有项目支出，此表为空。'],
      正文: [SENTENCE],
    });
  });

  it.each([
    ['nothing stands between', []],
    ['its title stands there again', [text('部门支出总体情况表'), text('单位：万元')]],
    ['its title says so', [text('部门支出总体情况表（续）')]],
    ['a line says so', [text('续表三')]],
    ['its unit and its header stand there again', [text('单位：万元')]],
  ])('goes on over pages where %s', (_, between) => {
    const sheets = sheetsOf(
      text('部门支出总体情况表'),
      text('单位：万元'),
      grid(HEAD, ['208', '1.00']),
      ...between,
      grid(HEAD, ['212', '2.00']),
    );
    expect(Object.keys(sheets)).toEqual(['部门支出总体情况表']);
    expect(sheets.部门支出总体情况表!.slice(-2)).toEqual(['科目编码|合计', '212|2']);
  });

  it('goes on without a header, too', () => {
    const { tables } = documentSheets([
      text('部门收支总表'),
      grid(HEAD, ['208', '1']),
      grid(['教育支出', '']),
      grid(['合计', '2']),
    ]);
    expect(tables.map(rowsOf)).toEqual([['部门收支总表', '科目编码|合计', '208|1', '教育支出|', '合计|2']]);
  });

  it.each<readonly [string, readonly string[], readonly Block[]]>([
    ['it has other columns', HEAD, [grid([...HEAD, '基本支出'])]],
    ['it has a title of its own', HEAD, [text('部门收入总体情况表'), grid(HEAD)]],
    ['its title stands in it', HEAD, [grid(['部门收入总体情况表', ''], HEAD)]],
    ['a sentence stands between', HEAD, [text(SENTENCE), grid(HEAD)]],
    ['it begins with other captions', ['科目', '合计', '基本'], [grid(['项目', '金额', '备注'])]],
    ['its unit stands there with other captions', HEAD, [text('单位：万元'), grid(['项目', '金额'])]],
  ])('does not where %s', (_, head, next) => {
    expect(documentSheets([text('部门支出总体情况表'), grid(head), ...next]).tables).toHaveLength(2);
  });

  it('has a legal name of its own', () => {
    const long = `新疆维吾尔自治区喀什地区喀什市建设工程质量安全监督站2021年部门收支总体情况表`;
    const { tables } = documentSheets([
      text('收支[预算]总表'),
      grid(HEAD),
      text(SENTENCE),
      text('收支[预算]总表'),
      grid(HEAD),
      text(long),
      grid(HEAD),
      text(SENTENCE),
      grid(HEAD),
    ]);
    const names = tables.map(({ name }) => name);
    expect(names).toEqual(['收支 预算 总表', '收支 预算 总表2', `…${long.slice(-30)}`, '表格 4']);
    expect(names.every((name) => name.length <= 31 && !/[[\]:*?/\\]/.test(name))).toBe(true);
  });
});

describe('a cell', () => {
  const cellOf = (written: string): unknown => documentSheets([grid([written, 'x'])]).tables[0]?.rows[0]?.[0];

  it.each([
    ['251.53', 251.53, '0.00'],
    ['1,234.50', 1234.5, '#,##0.00'],
    ['0', 0, '0'],
    ['0.00', 0, '0.00'],
    ['-5.20', -5.2, '0.00'],
    ['－5.20', -5.2, '0.00'],
    ['(12.00)', -12, '0.00;(0.00)'],
    ['１２', 12, '0'],
    ['05', 5, '00'],
    ['2080505', 2080505, '0'],
    ['12,345\n.67', 12345.67, '#,##0.00'],
    ['1,234,\n567.00', 1234567, '#,##0.00'],
  ])('%j is a figure, as printed', (written, value, numberFormat) => {
    expect(cellOf(written)).toEqual({ value, numberFormat });
  });

  it.each(['—', '12\n34.56', '12%', '基本工资', '208 05', '1234567890123456.78', '**'])(
    '%j is text',
    (written) => {
      expect(cellOf(written)).toEqual({ value: written });
    },
  );

  it('without anything is blank', () => {
    expect(cellOf(' \n')).toBeNull();
  });
});

test('markdown is read without its marks, and its tables as tables', () => {
  const { tables, text: prose } = documentSheets(
    readMarkdown(
      [
        '# 第一部分 **概况**',
        '',
        '- 一、主要职能',
        '1. 收支总预算 **251.53** 万元，其中 *基本* 支出 2*3 项。',
        '---',
        '表一：部门收支总体情况表',
        '',
        '| 项目 | 预算数 |',
        '|---|:-:|',
        '| 收入 | **251.53** |',
        '| 甲\\|乙 |',
        '后面的段落',
      ].join('\r\n'),
    ),
  );
  expect(rowsOf(prose!)).toEqual([
    '第一部分 概况',
    '一、主要职能',
    '1. 收支总预算 251.53 万元，其中 基本 支出 2*3 项。',
    '后面的段落',
  ]);
  expect(tables.map(rowsOf)).toEqual([['表一：部门收支总体情况表', '项目|预算数', '收入|251.53', '甲|乙']]);
});
