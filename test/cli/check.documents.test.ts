import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fillForm } from '../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../src/core/disclosure/forms/xinjiang-2021/form';
import { layOut } from '../../src/core/sheet/lay-out';
import { writeXlsx } from '../../src/hosts/xlsx';
import { loadCase, readCase } from '../cases/load-case';
import { Desk, HEADING, csv, line, LINE } from './command';

const kashi = loadCase('kashi-2021');

/** A desk with the generated workbook of the golden case on it. */
async function deskWithTables(...more: string[]): Promise<Desk> {
  const desk = new Desk();
  desk.put('lines.csv', readFileSync(kashi.lines));
  const { status } = await desk.run(
    'generate',
    'lines.csv',
    '--unit',
    kashi.unit,
    '--year',
    '2021',
    '-o',
    'tables.xlsx',
    ...more,
  );
  expect(status).toBe(0);
  return desk;
}

async function change(desk: Desk, sheet: string, cell: string, value: ExcelJS.CellValue): Promise<void> {
  const path = join(desk.folder, 'tables.xlsx');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  workbook.getWorksheet(sheet)!.getCell(cell).value = value;
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
}

interface Json {
  file: string;
  form: string;
  year: number;
  unit: string;
  tables: { table: string; sheet: string | null; status: string; checks: number }[];
  findings: {
    rule: string;
    grade: string;
    sheet: string | null;
    cell: string | null;
    stated: string | null;
    expected: string | null;
    message: string;
    related: { sheet: string; cell: string }[];
  }[];
  checks: { made: number; passed: number; notPossible: number };
  summary: Record<string, number>;
}

test('the generated golden case checks with status 0, its tails proved', async () => {
  const desk = await deskWithTables();
  const { status, out } = await desk.run('check', 'tables.xlsx', '--format', 'json');
  const report = JSON.parse(out) as Json;
  expect(status).toBe(0);
  expect(report).toMatchObject({ file: 'tables.xlsx', form: 'xinjiang-2021', year: 2021, unit: '万元' });
  expect(report.summary).toEqual({ error: 0, suspect: 0, tail: 15, hint: 0, unchecked: 0 });
  expect(report.tables.map(({ status: one }) => one)).toEqual([
    ...Array<string>(6).fill('recognised'),
    'empty',
    'empty',
    'empty',
  ]);
  expect(report.findings.every(({ message }) => message.includes('已用预算明细证明'))).toBe(true);
  expect(report.checks.notPossible).toBe(0);
  expect(report.checks.passed).toBe(report.checks.made);
});

test('one falsified figure: status 1, one error at its cell, with what should stand there', async () => {
  const desk = await deskWithTables('--formulas', 'values');
  await change(desk, '表三 部门支出总体情况表', 'F11', 20.81);
  const { status, out } = await desk.run('check', 'tables.xlsx', '--format', 'json');
  const errors = (JSON.parse(out) as Json).findings.filter(({ grade }) => grade === 'error');
  expect(status).toBe(1);
  expect(errors).toMatchObject([
    { rule: 'R213', sheet: '表三 部门支出总体情况表', cell: 'F11', stated: '20.81', expected: '20.18' },
  ]);
  const text = await desk.run('check', 'tables.xlsx');
  expect(text.status).toBe(1);
  expect(text.out).toContain('发现 1 处错误');
  expect(text.out).toContain('F11');
  const english = await desk.run('check', 'tables.xlsx', '--lang', 'en-US');
  expect(english.out).toMatch(/1 error/);
});

test('lines changed after the tables were made are one finding; lines beside the workbook prove it', async () => {
  const desk = await deskWithTables('--formulas', 'values');
  await change(desk, '预算明细', 'H4', 999_999);
  const stale = JSON.parse((await desk.run('check', 'tables.xlsx', '--format', 'json')).out) as Json;
  expect(stale.findings.filter(({ grade }) => grade === 'error').map(({ rule }) => rule)).toEqual(['R608']);
  const beside = await desk.run('check', 'tables.xlsx', '--lines', 'lines.csv', '--format', 'json');
  expect(beside.status).toBe(0);
  expect((JSON.parse(beside.out) as Json).summary).toMatchObject({ error: 0, tail: 15 });
});

test('lines with a refused row prove nothing, and that is said', async () => {
  const desk = await deskWithTables();
  desk.put('bad.csv', csv(HEADING, LINE, line({ 5: 'abc' })));
  const { status, out } = await desk.run('check', 'tables.xlsx', '--lines', 'bad.csv', '--format', 'json');
  const report = JSON.parse(out) as Json;
  expect(status).toBe(0);
  expect(report.findings.filter(({ rule }) => rule === 'R608')).toMatchObject([
    { grade: 'unchecked', sheet: 'bad' },
  ]);
});

test('a report is written whole, replaces nothing unasked, never the input', async () => {
  const desk = await deskWithTables();
  const first = await desk.run('check', 'tables.xlsx', '--format', 'html', '-o', 'report.html');
  expect([first.status, first.made]).toEqual([0, ['report.html', 'tables.xlsx']]);
  const page = readFileSync(join(desk.folder, 'report.html'), 'utf8');
  expect(page).toMatch(/^<!doctype html>/i);
  expect(page).not.toMatch(/(?:src|href)="(?!#)/);
  expect((await desk.run('check', 'tables.xlsx', '--format', 'html', '-o', 'report.html')).err).toMatch(
    /--force/,
  );
  expect((await desk.run('check', 'tables.xlsx', '-o', 'tables.xlsx', '--force')).status).toBe(2);
  expect(
    (await desk.run('check', 'tables.xlsx', '--format', 'html', '-o', 'report.html', '--force')).status,
  ).toBe(0);
});

/** The tables of the form with nothing in them. */
async function template(): Promise<Uint8Array> {
  const budget = { ...readCase(kashi).budget!, lines: [] };
  const plan = layOut(fillForm(xinjiang2021, budget));
  const sheets = plan.sheets.filter(({ id }) => id !== 'input');
  return writeXlsx({ ...plan, sheets, names: [] }, 'values');
}

/** Workbooks in which nothing can be checked, and how the report begins. */
const NOTHING: readonly (readonly [string, (desk: Desk) => Promise<string>, string, string])[] = [
  [
    'no table at all',
    (desk) => desk.putWorkbook('x.xlsx', { 甲: [['a', 'b']] }),
    '没有核对：没有认出部门预算公开表',
    'no-tables',
  ],
  [
    'an empty file',
    (desk) => desk.putWorkbook('x.xlsx', { 甲: [] }),
    '没有核对：没有认出部门预算公开表',
    'no-tables',
  ],
  [
    'an empty template',
    async (desk) => desk.put('x.xlsx', await template()),
    '没有核对：认出的各表都没有金额',
    'empty',
  ],
];

describe.each(NOTHING)('%s', (_, make, headline, kind) => {
  test('status 2, and a report is written all the same', async () => {
    const desk = new Desk();
    await make(desk);
    const text = await desk.run('check', 'x.xlsx');
    expect([text.status, text.out.split('\n')[0]]).toEqual([2, headline]);
    const json = await desk.run('check', 'x.xlsx', '--format', 'json', '-o', 'report.json');
    expect(json.status).toBe(2);
    expect(json.out).toContain(headline);
    expect(JSON.parse(readFileSync(join(desk.folder, 'report.json'), 'utf8'))).toMatchObject({
      verdict: kind,
      headline,
    });
    const html = await desk.run('check', 'x.xlsx', '--format', 'html', '-o', 'report.html');
    expect(html.status).toBe(2);
    expect(readFileSync(join(desk.folder, 'report.html'), 'utf8')).toContain(headline);
  });
});

test('tables that no form has are named where nothing is recognised, too', async () => {
  const desk = new Desk();
  await desk.putWorkbook('x.xlsx', {
    采购: [
      ['政府采购预算表', null],
      ['计算机', 3.5],
    ],
  });
  const { status, out } = await desk.run('check', 'x.xlsx');
  expect(status).toBe(2);
  expect(out).toContain('政府采购预算表');
});

test('a table beyond the form is told, and leaves the status of the rest', async () => {
  const desk = await deskWithTables('--formulas', 'values');
  const path = join(desk.folder, 'tables.xlsx');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  workbook
    .addWorksheet('采购')
    .addRows([['政府采购支出表'], ['科目编码', '科目名称', '合计'], ['', '合计', 12]]);
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  const { status, out } = await desk.run('check', 'tables.xlsx');
  expect(status).toBe(0);
  expect(out).toContain('没有核对：“政府采购支出表”');
  expect(out).not.toMatch(/^未发现错误\n/);
});

test.each([
  ['a file that is none', (desk: Desk) => Promise.resolve(desk.put('x.xlsx', 'text')), '不是 .xlsx 工作簿'],
  ['no such file', () => Promise.resolve('missing.xlsx'), '找不到文件'],
] as const)('%s: status 2 and a clear sentence', async (_, make, sentence) => {
  const desk = new Desk();
  const { status, err, made } = await desk.run('check', await make(desk));
  expect(status).toBe(2);
  expect(err).toContain(sentence);
  expect(made).toEqual([]);
});

test.each([
  [['check'], '请给出且只给出一个要核对的工作簿'],
  [['check', 'a.xlsx', '--format', 'pdf'], 'text、json、html'],
  [['check', 'a.xlsx', '--year', '21'], '年度'],
  [['check', 'a.xlsx', '--rounding', 'up'], 'half-up、truncate'],
  [['prüfe'], 'generate、learn、check'],
])('wrong usage %j is explained', async (args, sentence) => {
  const { status, err } = await new Desk().run(...args);
  expect([status, err.includes(sentence)]).toEqual([2, true]);
});

test('an official classification makes an unlisted code an error; without a year it cannot be used', async () => {
  const desk = await deskWithTables();
  desk.put(
    'official.csv',
    csv(
      ['编码', '名称'],
      ['208', '社会保障和就业支出'],
      ['20805', '行政事业单位养老支出'],
      ['2080505', '另一名称'],
    ),
  );
  const { out } = await desk.run(
    'check',
    'tables.xlsx',
    '--classification',
    'official.csv',
    '--format',
    'json',
  );
  const report = JSON.parse(out) as Json;
  expect(report.findings.some(({ rule, grade }) => rule === 'R302' && grade === 'error')).toBe(true);
});

test('what options would help is said beside the report, whose sentences name none', async () => {
  const desk = await deskWithTables();
  const parts = unzipSync(readFileSync(join(desk.folder, 'tables.xlsx')));
  for (const name of Object.keys(parts).filter((one) => /(sharedStrings|sheet\d+|core)\.xml$/.test(one))) {
    parts[name] = strToU8(strFromU8(parts[name]!).replaceAll('2021', ''));
  }
  writeFileSync(join(desk.folder, 'no-year.xlsx'), zipSync(parts));
  const noYear = await desk.run('check', 'no-year.xlsx');
  expect(noYear.out).toContain('没有写明预算年度');
  expect(noYear.out).not.toContain('--');
  expect(noYear.err).toContain('--year');

  desk.put('odd.csv', csv(HEADING, line({ 0: '2080588' })));
  await desk.run('generate', 'odd.csv', '--unit', '甲', '--year', '2021', '-o', 'odd.xlsx');
  const odd = await desk.run('check', 'odd.xlsx', '--lang', 'en-US', '--format', 'html', '-o', 'odd.html');
  expect(odd.err).toContain('--classification FILE');
  expect(readFileSync(join(desk.folder, 'odd.html'), 'utf8')).not.toContain('--classification');
  expect((await desk.run('check', 'tables.xlsx')).err).not.toContain('--');
});

test('a chart sheet among the tables is passed over', async () => {
  const desk = await deskWithTables();
  const parts = unzipSync(readFileSync(join(desk.folder, 'tables.xlsx')));
  const edit = (name: string, before: string, after: string): void => {
    parts[name] = strToU8(strFromU8(parts[name]!).replace(before, after));
  };
  const office = 'http://schemas.openxmlformats.org';
  edit('xl/workbook.xml', '<sheets>', '<sheets><sheet name="图表" sheetId="99" r:id="rId99"/>');
  edit(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rId99" Type="${office}/officeDocument/2006/relationships/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>`,
  );
  edit(
    '[Content_Types].xml',
    '</Types>',
    '<Override PartName="/xl/chartsheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml"/></Types>',
  );
  parts['xl/chartsheets/sheet1.xml'] = strToU8(`<chartsheet xmlns="${office}/spreadsheetml/2006/main"/>`);
  desk.put('chart.xlsx', zipSync(parts));
  const { status, out } = await desk.run('check', 'chart.xlsx', '--format', 'json');
  expect([status, (JSON.parse(out) as Json).summary]).toEqual([
    0,
    { error: 0, suspect: 0, tail: 15, hint: 0, unchecked: 0 },
  ]);
});

test('items by their official names alone check as well', async () => {
  const desk = await deskWithTables('--item-names', 'official', '--formulas', 'values');
  const { status, out } = await desk.run('check', 'tables.xlsx', '--format', 'json');
  expect(status).toBe(0);
  expect((JSON.parse(out) as Json).summary).toMatchObject({ error: 0, suspect: 0, tail: 15, hint: 0 });
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(join(desk.folder, 'tables.xlsx'));
  const names: unknown[] = [];
  workbook.getWorksheet('表三 部门支出总体情况表')!.eachRow((row) => names.push(row.getCell(4).value));
  expect(names).toContain('行政运行');
  expect(names).not.toContain('行政运行（城乡社区管理事务）');
});

test('a table that the form does not have is checked by its own captions, and against the others', async () => {
  const desk = await deskWithTables('--formulas', 'values');
  const path = join(desk.folder, 'tables.xlsx');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(path);
  workbook
    .addWorksheet('国资')
    .addRows([
      ['国有资本经营预算支出表'],
      ['', '', '单位：万元'],
      ['科目编码', '科目名称', '合计'],
      ['2230105', '国有企业政策性补贴', 12],
      ['', '合计', 13],
    ]);
  writeFileSync(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  const { status, out } = await desk.run('check', 'tables.xlsx');
  expect(status).toBe(1);
  expect(out).toContain('国资!C5');
  expect(out).toContain('按表头理解：C 列 合计');
});

test('tables are understood by a form file that is given', async () => {
  const desk = await deskWithTables('--formulas', 'values');
  expect((await desk.run('learn', 'tables.xlsx', '-o', 'form.json')).status).toBe(0);
  const { status, out } = await desk.run('check', 'tables.xlsx', '--form', 'form.json');
  expect(status).toBe(0);
  expect(out).toContain('按表头理解：');
  desk.put('bad.json', '{');
  expect((await desk.run('check', 'tables.xlsx', '--form', 'bad.json')).status).toBe(2);
});
