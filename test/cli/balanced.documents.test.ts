import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/hosts/xlsx';
import { emptyMemory, readMemory } from '../../src/session/memory';
import { loadCase } from '../cases/load-case';
import { KNOT_LIST } from '../cases/knot-list';
import { Desk } from './command';

test('figures that have to be moved are named before the workbook is written', async () => {
  const desk = new Desk();
  desk.put('lines.csv', KNOT_LIST);
  const args = ['generate', 'lines.csv', '--unit', '甲', '--year', '2024', '-o', 'tables.xlsx'];
  const { status, out } = await desk.run(...args, '--rounding', 'balanced');
  expect(status).toBe(0);
  const lines = out.split('\n');
  const head = lines.findIndex((line) => line.startsWith('为使各表处处相等，下列'));
  const count = Number(/下列 (\d+) 个数/.exec(lines[head]!)![1]);
  const named = lines.slice(head + 1, head + 1 + count);
  expect(named.filter((line) => !/^ {2}表\S* \S+ [A-Z]+\d+（.+）：-?[\d.]+ → -?[\d.]+$/.test(line))).toEqual(
    [],
  );
  expect(lines.findIndex((line) => line.includes('tables.xlsx'))).toBeGreaterThan(head + count);
  expect(out).toContain(`${String(count)} 个数本可照列`);
});

test('shares of the text add up to 100% where that is asked for, and the workbook remembers what it was made by', async () => {
  const desk = new Desk();
  desk.put('lines.csv', KNOT_LIST.replace('1000050.00\n2080502,30201', '2000050.00\n2080502,30201'));
  const args = ['generate', 'lines.csv', '--unit', '甲', '--year', '2024', '-o', 'tables.xlsx', '--text'];
  expect((await desk.run(...args, '--shares', 'largest-remainder', '--rounding', 'balanced')).status).toBe(0);
  const { memory } = await readXlsx(readFileSync(join(desk.folder, 'tables.xlsx')), 'tables.xlsx');
  expect(readMemory(memory!, emptyMemory(2024)).settings).toMatchObject({
    shares: 'largest-remainder',
    balanced: true,
  });
  const refused = await desk.run(...args, '--force', '--shares', 'closed');
  expect([refused.status, refused.err]).toEqual([2, expect.stringContaining('--shares')]);
});

test('totals keep their own rounding where that is asked for, and it is said', async () => {
  const desk = new Desk();
  const kashi = loadCase('kashi-2021');
  desk.put('lines.csv', readFileSync(kashi.lines));
  const { status, out } = await desk.generate('lines.csv', '--rounding', 'balanced-totals', '--totals');
  expect(status).toBe(0);
  expect(out).toContain('146 个数处处合计相等，其中 20 个与四舍五入不同');
  expect(out).toContain('各项合计优先保持四舍五入');
  expect(out).toMatch(/表一 .+461\.83/);
});
