import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { valueAt } from '../../src/core/workbook/snapshot';
import { readXlsx } from '../../src/hosts/xlsx';
import { csv, Desk, HEADING, line } from './command';

async function names(desk: Desk): Promise<unknown[]> {
  const read = await readXlsx(readFileSync(join(desk.folder, 'out.xlsx')), 'out.xlsx');
  const spending = read.sheets[2]!;
  return [9, 10, 11].map((row) => valueAt(spending, row, 4));
}

test('the official table of the year goes over the bundled one', async () => {
  const desk = new Desk();
  const list = desk.put('lines.csv', csv(HEADING, line({ 0: '2089777' })));
  const official = await desk.putWorkbook('official.xlsx', {
    说明: [['2021年政府收支分类科目']],
    支出功能分类: [
      ['政府收支分类'],
      ['科目编码', '科目名称'],
      [208, '社会保障和就业支出（正式）'],
      [20897, '某款'],
      ['2089777', '某项'],
    ],
  });
  const outcome = await desk.generate(list, '--classification', official);
  expect(outcome.status).toBe(0);
  expect(outcome.err).toContain('已载入正式科目表：3 个科目');
  expect(outcome.err).not.toContain('2089777');
  expect(await names(desk)).toEqual(['社会保障和就业支出（正式）', '某款', '某项']);
});

test('a file without 编码 and 名称 is refused, a code given twice is told', async () => {
  const desk = new Desk();
  const list = desk.put('lines.csv', csv(HEADING, line({})));
  const none = await desk.generate(list, '--classification', desk.put('none.csv', '甲,乙\n1,2'));
  expect(none).toMatchObject({ status: 2, made: [] });
  expect(none.err).toContain('没有找到科目表');
  const twice = desk.put('twice.csv', '编码,名称\n208,甲\n208,乙\n');
  expect((await desk.generate(list, '--classification', twice)).err).toContain('208：“甲”与“乙”');
});
