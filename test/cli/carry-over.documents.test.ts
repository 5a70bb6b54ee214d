import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { valueAt, type SheetSnapshot } from '../../src/core/workbook/snapshot';
import { readXlsx } from '../../src/hosts/xlsx';
import { csv, Desk, HEADING, line } from './command';

const SHEET = '收入与结转';
const list = csv(HEADING, line({ 5: '1200000.00', 6: '1000000.00' }));
const HEADINGS = ['来源', '本年收入', '上年结转', '结转下年', '备注'];
const CARRIED = [HEADINGS, ['一般公共预算', 1_100_000, 150_000, 50_000, '见批复']] as const;

async function sheetIn(desk: Desk, name: string, file = 'out.xlsx'): Promise<SheetSnapshot | undefined> {
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(join(desk.folder, file))), file);
  return sheets.find((sheet) => sheet.name === name);
}

test('a file that is named is what the tables show; what was made goes on from its own sheet', async () => {
  const desk = new Desk();
  const lines = desk.put('lines.csv', list);
  const carried = desk.put('carried.csv', csv(...CARRIED.map((row) => row.map(String))));
  const form = ['--form', 'central-2021'];
  const first = await desk.generate(lines, ...form, '--carry-over', carried);
  expect([first.status, first.err]).toEqual([0, '']);
  const overview = (await sheetIn(desk, '部门公开表1 收支总表'))!;
  expect([13, 14, 15].map((row) => valueAt(overview, row, 2))).toEqual([null, 15, 125]);
  expect(await sheetIn(desk, SHEET)).toMatchObject({ name: SHEET });
  expect((await desk.run('check', 'out.xlsx')).status).toBe(0);

  await desk.run('generate', 'out.xlsx', '--unit', '示范单位', '--year', '2021', ...form, '-o', 'again.xlsx');
  const [before, after] = [await sheetIn(desk, SHEET), await sheetIn(desk, SHEET, 'again.xlsx')];
  expect(after).toEqual(before);
  expect(valueAt(after!, 4, 6)).toBe('见批复');
});

test('what can’t be read is refused with its cell, whatever rows may be skipped, and nothing is written', async () => {
  const desk = new Desk();
  const input = await desk.putWorkbook('lines.xlsx', {
    预算明细: [HEADING, line({})],
    [SHEET]: [HEADINGS, ['一般公共预算', '一百', '', ''], ['事业收入', 1, '', ''], ['事业', 1, '', '']],
  });
  const { status, err, made } = await desk.generate(input, '--form', 'central-2021', '--skip-refused');
  expect([status, made]).toEqual([2, []]);
  expect(err).toContain(`${SHEET}!B2：金额“一百”不是数字`);
  expect(err).toContain(`${SHEET}!A4：来源“事业”写了两行，前一行在 A3`);
});

test('what is out of balance, or the form does not print, is told and made all the same', async () => {
  const desk = new Desk();
  const input = await desk.putWorkbook('lines.xlsx', {
    预算明细: [HEADING, line({ 5: '1300000.00' })],
    [SHEET]: CARRIED,
  });
  const { status, err } = await desk.generate(input);
  expect(status).toBe(0);
  expect(err).toContain(`${SHEET}!A2：一般公共预算拨款收支不平`);
  expect(err).toContain('＝ 1,250,000.00 元');
  expect(err).toContain('＝ 1,350,000.00 元');
  expect(err).toContain('上年结转 150,000.00 元、结转下年 50,000.00 元，而“新疆维吾尔自治区');
  const { status: found, out } = await desk.run('check', 'out.xlsx');
  expect(found).toBe(1);
  expect(out).toContain('R704');
});
