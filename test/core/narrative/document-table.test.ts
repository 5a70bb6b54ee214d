import { documentTable } from '../../../src/core/narrative/document-table';
import { layOut } from '../../../src/core/sheet/lay-out';
import type { SheetPlan } from '../../../src/core/sheet/plan';
import { discloseCase, loadCase, printedGrid } from '../../cases/load-case';

const plan = layOut(discloseCase(loadCase('kashi-2021')));
const sheetOf = (id: string): SheetPlan => plan.sheets.find((sheet) => sheet.id === id)!;

test('the lines above and below a table are what they say', () => {
  const table = documentTable(sheetOf('government-funds'));
  expect(table).toMatchObject({
    role: 'table',
    number: '表九：',
    title: '政府性基金预算支出情况表',
    right: '单位：万元',
  });
  expect(table.left).toMatch(/^编制部门：.+站$/);
  expect(table.remarks).toHaveLength(1);
  expect(table.remarks[0]).toMatch(/^备注：/);
  expect(table.body.flat().some(({ text }) => text.startsWith('备注'))).toBe(false);
});

test('merged captions are one cell, and what they cover is left out', () => {
  const { header, widths } = documentTable(sheetOf('spending'));
  expect(
    header.map((row) => row.map(({ text, columns, rows }) => `${text} ${String(columns)}×${String(rows)}`)),
  ).toEqual([
    ['项目 3×1', '支出预算 4×1'],
    ['功能分类科目编码 3×1', '功能分类科目名称 1×2', '合计 1×2', '基本支出 1×2', '项目支出 1×2'],
    ['类 1×1', '款 1×1', '项 1×1'],
    ['** 1×1', '** 1×1', '** 1×1', '** 1×1', '1 1×1', '2 1×1', '3 1×1'],
  ]);
  expect(widths).toHaveLength(7);
});

test.each(plan.sheets.filter(({ id }) => id !== 'input').map((sheet) => [sheet.name, sheet] as const))(
  'all texts of %s are there, in rows that are full',
  (_, sheet) => {
    const { header, body, remarks, widths } = documentTable(sheet);
    const printed = printedGrid(sheet)
      .slice(3)
      .flat()
      .filter((text) => text !== '');
    const said = [...header, ...body].flat().map(({ text }) => text);
    expect([...said, ...remarks].filter((text) => text !== '')).toEqual(printed);
    const covered = [...header, ...body].flat().reduce((sum, { columns, rows }) => sum + columns * rows, 0);
    expect(covered).toBe((header.length + body.length) * widths.length);
  },
);

test('totals are bold, figures stand on the right, codes in the middle', () => {
  const rows = documentTable(sheetOf('spending')).body;
  expect(rows.at(-1)!.at(-1)).toMatchObject({ align: 'right', bold: true });
  expect(rows[2]!.at(-1)).toMatchObject({ align: 'right', bold: false });
  expect(rows[2]![1]).toMatchObject({ align: 'center' });
});

test('only a table too wide for a page in portrait asks for landscape', () => {
  const wide = plan.sheets.filter(({ id }) => id !== 'input').filter((sheet) => documentTable(sheet).wide);
  expect(wide.map(({ id }) => id)).toEqual(['income', 'projects']);
});

test('hidden columns are left out, and merges that reach over them are narrower', () => {
  const sheet = sheetOf('spending');
  const hidden = {
    ...sheet,
    columnWidths: sheet.columnWidths.map((width, at) => (at === 0 || at === 5 ? 0 : width)),
  };
  const { header, body, widths } = documentTable(hidden);
  expect(widths).toHaveLength(5);
  expect(header[0]!.map(({ text, columns }) => [text, columns])).toEqual([
    ['项目', 2],
    ['支出预算', 3],
  ]);
  expect(header[1]!.map(({ text }) => text)).toEqual([
    '功能分类科目编码',
    '功能分类科目名称',
    '合计',
    '项目支出',
  ]);
  expect(body.every((cells) => cells.length === 5)).toBe(true);
});
