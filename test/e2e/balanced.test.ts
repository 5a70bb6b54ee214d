import { join } from 'node:path';
import { cellAt } from '../../src/core/workbook/snapshot';
import { readXlsx } from '../../src/hosts/xlsx';
import { Stage } from './open-pane';
import { WorkbenchPage } from './open-workbench';
import { finalise } from './workbench-steps';

const PICTURES = process.env['PICTURES'];

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());
afterEach(() => {
  expect(stage.strayRequests).toEqual([]);
  expect(stage.consoleErrors).toEqual([]);
});

test('balanced rounding in the workbench: solved in a thread, without a tail, and so in the copy that is published', async () => {
  const bench = await WorkbenchPage.open(stage, '#kashi-2021');
  const { page } = bench;
  await bench.step('录入');
  await page.locator('summary').filter({ hasText: '喀什市' }).first().click();
  await page.getByLabel('生成时的舍入').selectOption('balanced');
  await bench.step('生成');
  await bench.generate();
  await page.getByText('146 个数处处合计相等，其中 12 个与四舍五入不同').waitFor();
  await bench.check();
  await page.getByText('核对完毕，没有错误').waitFor();
  if (PICTURES) {
    await page.screenshot({ path: join(PICTURES, 'balanced.png'), fullPage: true });
  }
  const file = await finalise(page);
  const { sheets } = await readXlsx(file, 'balanced.xlsx');
  const overview = sheets.find(({ name }) => name.startsWith('表一'))!;
  expect(cellAt(overview, 36, 2)?.value).toBe(461.84);
  // What is published are the tables; the log and the list stay with those who made them.
  expect(sheets.filter(({ name }) => !name.startsWith('表'))).toEqual([]);
});
