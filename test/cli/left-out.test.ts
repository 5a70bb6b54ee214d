import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readImage } from '../../src/hosts/xlsx';
import { readImportRecord } from '../../src/core/index';
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
  expect(Object.keys(kept!.generated)).toHaveLength(10);
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
    '“合计”行写的是 1.00 元，它所含的 20 行明细相加是 4618349.00 元，相差 -4618348.00 元',
  );
  const checked = await desk.run('check', 'out.xlsx', '--lines', 'list.csv');
  expect(checked.status).toBe(1);
  expect(checked.out.replace(/\s+/g, '')).toContain('相加是4618349.00元');
});
