import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readImage, readXlsx, writeImage } from '../../src/hosts/xlsx';
import { bundledClassification, findingKey, readImportRecord, type Finding } from '../../src/core/index';
import { review } from '../../src/core/reconcile/index';
import { loadCase } from '../cases/load-case';
import { Desk } from './command';

const LINES = readFileSync(loadCase('kashi-2021').lines, 'utf8').trim().split('\n');
const damaged = LINES.map((line, at) => (at === 3 ? line.replace('一般公共预算', '天上掉的') : line)).join(
  '\n',
);

test('rows that are left out are named, and the workbook that is written keeps them in mind', async () => {
  const desk = new Desk();
  const list = desk.put('list.csv', damaged);
  const { status, out } = await desk.generate(list, '--skip-refused');
  expect(status).toBe(0);
  expect(out).toContain('没有计入 1 行（第 4 行）');
  const bytes = new Uint8Array(readFileSync(join(desk.folder, 'out.xlsx')));
  const { kept } = await readImage(bytes, 'out.xlsx');
  expect(Object.values(kept!.generated)).toContain('input');
  expect(Object.keys(kept!.generated)).toHaveLength(11);
  const memory = JSON.parse(kept!.memory!) as { readonly imported: unknown };
  expect(readImportRecord(memory.imported)).toMatchObject({
    file: 'list.csv',
    skipped: [{ row: 4, reasons: [{ code: 'source-unknown', found: '天上掉的' }] }],
  });
});

test('what is wrong for one reason is told once', async () => {
  const desk = new Desk();
  const unlisted = LINES.map((line, at) =>
    at > 0 && at < 9 ? line.replace(/^\d{7}/, `20899${String(at + 40)}`) : line,
  );
  const list = desk.put('list.csv', unlisted.join('\n'));
  const { err } = await desk.generate(list);
  const about = err.split('\n').filter((line) => line.includes('支出功能分类表里没有'));
  expect(about).toHaveLength(1);
  expect(about[0]).toContain('等 8 处');
  expect(err).toContain('--classification');
});

test('a total of the list that differs from its rows is told by both commands', async () => {
  const desk = new Desk();
  const list = desk.put('list.csv', [...LINES, '合计,,,,,1.00,'].join('\n'));
  const { err } = await desk.generate(list);
  expect(err).toContain(
    '“合计”行的本年预算写的是 1.00 元，它所含的 20 行明细相加是 4,618,349.00 元，相差 -4,618,348.00 元',
  );
  const checked = await desk.run('check', 'out.xlsx', '--lines', 'list.csv');
  expect(checked.status).toBe(1);
  expect(checked.out.replace(/\s+/g, '')).toContain('相加是4,618,349.00元');
});

/** What a report says of the list, in the order of the report. */
async function toldOfList(desk: Desk, ...more: string[]): Promise<{ status: number; told: unknown[] }> {
  const { status, out } = await desk.run('check', 'out.xlsx', '--format', 'json', ...more);
  const { findings } = JSON.parse(out) as { findings: { rule: string }[] };
  return { status, told: findings.filter(({ rule }) => rule.startsWith('R7')) };
}

test('the check of that workbook repeats what was left out, until the row is among the lines', async () => {
  const desk = new Desk();
  await desk.generate(desk.put('list.csv', damaged), '--skip-refused');
  expect(await toldOfList(desk)).toMatchObject({
    status: 1,
    told: [
      {
        rule: 'R702',
        grade: 'error',
        sheet: '预算明细',
        stated: '4',
      },
    ],
  });
  const whole = desk.put('whole.csv', LINES.join('\n'));
  expect((await toldOfList(desk, '--lines', whole)).told).toEqual([]);
});

test('so it is where the workbench has saved the workbook, under another name of the list', async () => {
  const desk = new Desk();
  await desk.generate(desk.put('list.csv', damaged), '--skip-refused');
  const { image, kept } = await readImage(new Uint8Array(readFileSync(join(desk.folder, 'out.xlsx'))), 'x');
  const renamed = {
    ...image,
    sheets: image.sheets.map((sheet) => (sheet.name === '预算明细' ? { ...sheet, name: '明细' } : sheet)),
  };
  desk.put('out.xlsx', await writeImage(renamed, kept, 'values'));
  expect((await toldOfList(desk)).told).toMatchObject([{ rule: 'R702', sheet: '明细' }]);
});

test('a workbook that is made from that workbook has not forgotten them either', async () => {
  const desk = new Desk();
  await desk.generate(desk.put('list.csv', damaged), '--skip-refused');
  const { out } = await desk.run(
    ...['generate', 'out.xlsx', '--unit', '示范单位', '--year', '2021', '-o', 'again.xlsx'],
  );
  expect(out).toContain('没有计入 1 行（第 4 行）');
  const checked = await desk.run('check', 'again.xlsx');
  expect(checked.status).toBe(1);
  expect(checked.out.replace(/\s+/g, '')).toContain('导入“list.csv”时跳过了第4行');
});

test('remarks of the import are repeated: a total as a finding, others beside the report', async () => {
  const desk = new Desk();
  const unlisted = LINES.map((line, at) => (at === 2 ? line.replace(/^\d{7}/, '2089941') : line));
  await desk.generate(desk.put('list.csv', [...unlisted, '合计,,,,,1.00,'].join('\n')));
  const { told } = await toldOfList(desk);
  expect(told).toMatchObject([{ rule: 'R703', stated: '1.00', sheet: null }]);
  const { err } = await desk.run('check', 'out.xlsx');
  expect(err).toContain('导入“list.csv”时请留意的地方：');
  expect(err).not.toContain('合计');
});

test.each([
  ['not json'],
  ['{"imported":7}'],
  ['[]'],
  ['{"imported":{"file":"x","skipped":[{}],"remarks":[5]}}'],
])('a memory that another program wrote into (%s) is as good as none', async (memory) => {
  const desk = new Desk();
  await desk.generate(desk.put('list.csv', LINES.join('\n')));
  const { image, kept } = await readImage(
    new Uint8Array(readFileSync(join(desk.folder, 'out.xlsx'))),
    'out.xlsx',
  );
  desk.put('out.xlsx', await writeImage(image, { ...kept!, memory }, 'values'));
  expect(await toldOfList(desk)).toEqual({ status: 0, told: [] });
});

test('what the unit explained stands in every report, and is an error still', async () => {
  const desk = new Desk();
  const list = desk.put('list.csv', LINES.join('\n'));
  await desk.generate(list);
  const path = join(desk.folder, 'out.xlsx');
  const { image, kept } = await readImage(new Uint8Array(readFileSync(path)), 'out.xlsx');
  const [overview] = image.sheets.filter(({ name }) => name.startsWith('表一'));
  const sheets = image.sheets.map((sheet) =>
    sheet === overview
      ? {
          ...sheet,
          rows: sheet.rows.map((row, at) =>
            row.map((cell, column) =>
              at === 5 && column === 1 ? { ...cell!, formula: null, value: 999 } : cell,
            ),
          ),
        }
      : sheet,
  );
  const save = async (ignored: Readonly<Record<string, string>>): Promise<void> =>
    writeFileSync(
      path,
      await writeImage({ ...image, sheets }, { ...kept!, memory: JSON.stringify({ ignored }) }, 'values'),
    );
  await save({});
  const before = JSON.parse((await desk.run('check', 'out.xlsx', '--format', 'json')).out) as {
    findings: Finding[];
    ignored: unknown[];
  };
  expect(before.ignored).toEqual([]);
  const wrong = before.findings.find(({ grade }) => grade === 'error')!;
  expect(wrong.cell).toBe('B6');

  const workbook = await readXlsx(new Uint8Array(readFileSync(path)), 'out.xlsx');
  const { findings } = review(workbook, {
    year: null,
    classification: bundledClassification(),
    lines: null,
    moneyUnit: null,
    rounding: 'half-up',
  });
  await save({
    [findingKey(findings.find(({ grade }) => grade === 'error')!)]: '按财政局 3 号批复列示',
    other: '无',
  });
  const { status, out } = await desk.run('check', 'out.xlsx');
  expect(status).toBe(1);
  expect(out.replace(/\s+/g, '')).toContain('按财政局3号批复列示');
  expect(out).toContain('经人工确认、不作修改（1 条）');
});
