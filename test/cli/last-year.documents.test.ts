import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quoteValue } from '../../src/core/workbook/snapshot';
import { readXlsx } from '../../src/hosts/xlsx';
import { csv, Desk, HEADING, line, type Outcome } from './command';

/** Amounts in 元; 2010301 ended. */
const LINES = [
  line({ 5: '1200000.00', 6: '1000000.00' }),
  line({ 0: '2010301', 1: '30101', 5: '0.00', 6: '160000.00' }),
];
const list = csv(HEADING, ...LINES);
const withoutPrior = csv(...[HEADING, ...LINES].map((cells) => cells.slice(0, 6)));
const before = csv(HEADING, ...LINES.map((cells) => [...cells.slice(0, 5), cells[6]!, '']));

/** A desk with what was published last year, as a workbook and as a document. */
async function deskWithLastYear(year = '2020'): Promise<Desk> {
  const desk = new Desk();
  const lines = desk.put('before.csv', before);
  const { status } = await desk.run(
    ...[
      'generate',
      lines,
      '--unit',
      '示范单位',
      '--year',
      year,
      '-o',
      'before.xlsx',
      '--docx',
      'before.docx',
    ],
  );
  expect(status).toBe(0);
  return desk;
}

async function textIn(desk: Desk, file = 'out.xlsx'): Promise<string> {
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(join(desk.folder, file))), file);
  const rows = sheets.find(({ name }) => name === '说明')?.rows ?? [];
  return rows.map(([cell]) => quoteValue(cell?.value ?? null)).join('\n');
}

const wanted = (desk: Desk, lines: string, ...more: string[]): Promise<Outcome> =>
  desk.generate(desk.put('lines.csv', lines), '--force', ...more);

test('the text compares with the tables of last year, be they a workbook or a document', async () => {
  const desk = await deskWithLastYear();
  await wanted(desk, list, '--text');
  const ofList = await textIn(desk);
  expect(ofList).toContain(
    '行政运行（政府办公厅（室）及相关机构事务）（项）：2021年预算数为0万元，比上年预算减少16.00万元',
  );
  for (const file of ['before.xlsx', 'before.docx']) {
    const { status, err } = await wanted(desk, withoutPrior, '--last-year', file);
    expect([status, err]).toEqual([0, expect.not.stringContaining('before')]);
    expect(await textIn(desk)).toBe(ofList);
  }
  await wanted(desk, withoutPrior, '--text');
  expect(await textIn(desk)).toContain('【上年数未提供】');
  // The workbook remembers them: the file is not needed another time.
  await wanted(desk, withoutPrior, '--last-year', 'before.xlsx', '-o', 'kept.xlsx');
  await wanted(desk, withoutPrior, '--text', '--profile', 'kept.xlsx');
  expect(await textIn(desk)).toBe(ofList);
});

test('the tables go before the column of the list, and totals that differ are told with both', async () => {
  const desk = await deskWithLastYear();
  const other = list.replace('160000.00', '170000.00');
  const { status, err } = await wanted(desk, other, '--last-year', 'before.xlsx');
  expect(status).toBe(0);
  expect(err).toContain('上年公开的“before.xlsx”，请留意：');
  const told = ['收入总计', '支出总计', '一般公共预算支出合计'].map(
    (total) => `${total}：上年公开表是 1,160,000.00 元，明细的“上年预算”相加是 1,170,000.00 元`,
  );
  told.forEach((sentence) => expect(err).toContain(sentence));
  expect(await textIn(desk)).toContain('比上年预算减少16.00万元');
  const english = await wanted(desk, other, '--last-year', 'before.xlsx', '--lang', 'en-US');
  expect(english.err).toMatch(/last year’s tables have 1,160,000\.00 元/);
});

test.each([
  ['before.xlsx', /“before\.xlsx”不能使用：[^]*是 2019 年的，上年数应取自 2020 年的[^]*没有写任何文件/],
  ['before.csv', /“before\.csv”不能使用：[^]*没有认出收支总表[^]*没有写任何文件/],
  ['gone.xlsx', /找不到文件/],
])('%s is refused, and nothing is written', async (file, said) => {
  const desk = await deskWithLastYear('2019');
  const { status, err, made } = await wanted(desk, list, '--last-year', file);
  expect([status, made.includes('out.xlsx')]).toEqual([2, false]);
  expect(err).toMatch(said);
});

test('what was published last year is never written over', async () => {
  const desk = await deskWithLastYear();
  const lines = desk.put('lines.csv', list);
  const { status, err } = await desk.run(
    ...['generate', lines, '--unit', '示范单位', '--year', '2021', '--last-year', 'before.xlsx'],
    ...['-o', 'before.xlsx', '--force'],
  );
  expect(status).toBe(2);
  expect(err).toContain('输出文件就是输入文件');
});
