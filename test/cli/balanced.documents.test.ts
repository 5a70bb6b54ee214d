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
