import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/hosts/xlsx';
import { valueAt, type SheetSnapshot } from '../../src/core/workbook/snapshot';
import { withItemsInRows, withOneCodeColumn, withOtherColumns } from '../cases/hard-layouts';
import { withMacros } from '../cases/hard-packages';
import { guangxi } from '../cases/region-guangxi';
import { REGION_TEMPLATES } from '../cases/region-templates';
import { csv, Desk, HEADING, LINE } from './command';

const LIST = csv(HEADING, LINE);
const region = REGION_TEMPLATES.map((make) => make()).find(
  ({ tables }) => tables.length === guangxi().length,
)!;

interface FormFile {
  readonly roles: readonly string[];
  readonly tables: readonly {
    readonly sheet: string;
    readonly table: string;
    readonly columns: readonly { cell: string; captions: string[]; role: string }[];
  }[];
}

const formOf = (desk: Desk, name: string): FormFile =>
  JSON.parse(readFileSync(join(desk.folder, name), 'utf8')) as FormFile;

async function sheetsOf(desk: Desk, name: string): Promise<readonly SheetSnapshot[]> {
  return (await readXlsx(readFileSync(join(desk.folder, name)), name)).sheets;
}

test('a template is filled, and stays as it was itself', async () => {
  const desk = new Desk();
  const { bytes, tables } = withOneCodeColumn();
  desk.put('lines.csv', LIST);
  desk.put('t.xlsx', bytes);
  const { status, out, made } = await desk.generate('lines.csv', '--template', 't.xlsx');
  expect([status, made]).toEqual([0, ['out.xlsx']]);
  expect(out).toMatch(/填写了 \d+ 张表、\d+ 个金额。/);
  expect(new Uint8Array(readFileSync(join(desk.folder, 't.xlsx')))).toEqual(bytes);
  const sheets = await sheetsOf(desk, 'out.xlsx');
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['预算明细', '底稿'].slice(0, 1)));
  const spending = tables.find(({ table }) => table === 'spending')!;
  const sheet = sheets.find(({ name }) => name === spending.sheet)!;
  const [first] = spending.blocks[0]!.body!;
  expect(valueAt(sheet, first, 1)).toBe('208');
});

test('what nobody knows is asked for in a file, and the answers are used', async () => {
  const desk = new Desk();
  desk.put('lines.csv', LIST);
  desk.put('t.xlsx', region.bytes);
  const learned = await desk.run('learn', 't.xlsx', '-o', 'form.json');
  expect(learned.status).toBe(3);
  expect(learned.err).toContain('"role": "?"');
  const form = formOf(desk, 'form.json');
  const open = form.tables.flatMap(({ table, columns }) =>
    table === '-' ? [] : columns.filter(({ role }) => role === '?'),
  );
  expect(open.length).toBeGreaterThan(0);
  const before = await desk.generate('lines.csv', '--template', 't.xlsx');
  expect([before.status, before.err]).toEqual([3, expect.stringContaining('不能确定')]);
  open.forEach((one) => {
    one.role = '-';
  });
  desk.put('answers.json', JSON.stringify(form));
  const after = await desk.generate('lines.csv', '--template', 't.xlsx', '--form', 'answers.json', '--force');
  expect([after.status, after.err.includes('不能确定')]).toEqual([0, false]);
});

test('a form of which all is known asks nothing', async () => {
  const desk = new Desk();
  desk.put('t.xlsx', withOtherColumns().bytes);
  const { status, out } = await desk.run('learn', 't.xlsx', '-o', 'form.json');
  expect([status, out]).toEqual([0, expect.stringContaining('认出 2 张表')]);
});

test('a form file that cannot be used says why, and nothing is written', async () => {
  const desk = new Desk();
  desk.put('lines.csv', LIST);
  desk.put('t.xlsx', withItemsInRows().bytes);
  const refused = async (text: string): Promise<string> => {
    desk.put('form.json', text);
    const { status, err, made } = await desk.generate(
      'lines.csv',
      '--template',
      't.xlsx',
      '--form',
      'form.json',
    );
    expect([status, made]).toEqual([2, []]);
    return err;
  };
  expect(await refused('{')).toContain('不是 JSON 文件');
  expect(await refused('{}')).toContain('不是 learn 写出的表样文件');
  const file = { kind: 'budget-disclosure-form', version: 2, tables: [] };
  expect(await refused(JSON.stringify(file))).toContain('版本是 2');
  const tables = [{ sheet: '1', title: '', table: '-', columns: [{ cell: 'A1', captions: [], role: 'x' }] }];
  expect(await refused(JSON.stringify({ ...file, version: 1, tables }))).toContain('不认识这个词：1 A1: x');
});

test('what cannot go together is refused', async () => {
  const desk = new Desk();
  desk.put('lines.csv', LIST);
  desk.put('t.xlsm', withMacros().bytes);
  await desk.putWorkbook('none.xlsx', { 目录: [['一、概况']] });
  const err = async (...more: string[]): Promise<string> => (await desk.generate('lines.csv', ...more)).err;
  expect(await err('--form', 'form.json')).toContain('--template');
  expect(await err('--template', 'none.xlsx', '--text')).toContain('--text 不能与 --template 一起用');
  expect(await err('--template', 'none.xlsx')).toContain('没有找到可以填写的公开表');
  // Macros are never dropped: the name has to say that they are there.
  expect(await err('--template', 't.xlsm')).toContain('.xlsm');
  expect((await desk.run('learn', 'none.xlsx', '-o', 'form.json')).status).toBe(2);
});
