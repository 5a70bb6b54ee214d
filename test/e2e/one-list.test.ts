import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import ExcelJS from 'exceljs';
import { loadCase } from '../cases/load-case';
import { Stage } from './open-pane';
import { WorkbenchPage } from './open-workbench';

const CASE = loadCase('kashi-2021');
const LINES = readFileSync(CASE.lines, 'utf8').trim().split('\n');

let stage: Stage;
let folder: string;
beforeAll(async () => {
  stage = await Stage.open();
  folder = mkdtempSync(join(tmpdir(), 'budget-lists-'));
});
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});
afterEach(() => expect(stage.strayRequests).toEqual([]));

/** Opens a file as a user does, and says whose budget it is. */
async function openFile(path: string): Promise<WorkbenchPage> {
  const bench = await WorkbenchPage.open(stage);
  await bench.page.locator('#bar input[type=file]').setInputFiles(path);
  await bench.page.locator('#bar [role=status]').getByText('已打开').waitFor();
  await bench.page.getByLabel('编制部门').fill(CASE.unit);
  await bench.page.getByLabel('预算年度').fill(String(CASE.year));
  await bench.page.getByLabel('预算年度').blur();
  return bench;
}

async function look(bench: WorkbenchPage, name: string): Promise<void> {
  const { PICTURES } = process.env;
  if (PICTURES !== undefined) {
    await bench.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }
}

it('a list in .csv becomes the list of lines: there is one sheet, and what is changed there counts', async () => {
  const file = join(folder, '明细.csv');
  writeFileSync(file, LINES.join('\n'));
  const bench = await openFile(file);
  await bench.step('生成');
  await bench.generate();
  await bench.page.getByText('“明细”已整理为预算明细“预算明细”').waitFor();
  expect(await bench.page.locator('#grid').getByText('明细', { exact: true }).count()).toBe(0);
  await bench.openSheet('预算明细');
  await bench.step('公开');
  // Formulas follow an amount; a code that no table has is in none.
  await bench.typeInto('H4', '999');
  await bench.page.getByText('公开表与预算明细一致').waitFor();
  await bench.typeInto('A4', '2010101');
  await bench.page.getByRole('tab', { name: /生成：需要处理/ }).waitFor();
  await bench.page.getByText('有的数与预算明细不符').waitFor();
  await look(bench, 'became');
  await bench.page.context().close();
});

it('a list beside other sheets is taken from; a change in it is told, blocks, and is taken in', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('封面').addRows([['部门预算']]);
  workbook
    .addWorksheet('明细')
    .addRows(
      LINES.map((line, row) =>
        line.split(',').map((text, at) => (row > 0 && at > 4 && text !== '' ? Number(text) : text)),
      ),
    );
  const file = join(folder, '明细簿.xlsx');
  writeFileSync(file, new Uint8Array(await workbook.xlsx.writeBuffer()));
  const bench = await openFile(file);
  const { page } = bench;
  await bench.step('生成');
  await bench.generate();
  await page.getByText('“明细”再有改动会提示您').waitFor();
  await bench.openSheet('明细');
  await bench.typeInto('F2', '999');
  await page.getByRole('tab', { name: /录入：需要处理/ }).waitFor();
  await bench.step('录入');
  await page.getByText('“明细”与“预算明细”有 1 行不同').waitFor();
  await page.getByText('本年预算：201784.10 → 999.00').waitFor();
  await look(bench, 'changed');
  await bench.step('核对');
  await bench.button('核对').click();
  await page.getByText('有 1 个错误').first().waitFor();
  await look(bench, 'changed-check');
  await bench.step('公开');
  await page.getByText('不只一份明细，还没有处理').waitFor();
  await look(bench, 'changed-publish');

  await bench.step('录入');
  await bench.button('读入更改').click();
  await bench.button('导入').click();
  await page.getByText('已导入 20 行明细').waitFor();
  expect(await page.getByText('有 1 行不同').count()).toBe(0);
  await bench.step('生成');
  await bench.button('重新生成').click();
  await page.getByText('公开表已生成').waitFor();
  await page.context().close();
});

it('a list with unreadable rows that is opened says why nothing can be generated, and has the ways of one that is imported', async () => {
  const file = join(folder, '打开的坏行.csv');
  const spoilt = LINES.map((line, at) => (at === 3 ? line.replace('一般公共预算', '天上掉的') : line));
  writeFileSync(file, spoilt.join('\n'));
  const bench = await openFile(file);
  const { page } = bench;
  await bench.step('生成');
  await page.getByText('预算明细有 1 行不能读').waitFor();
  await page.getByRole('button', { name: '转到 打开的坏行!C4' }).waitFor();
  await bench.button('转到 录入').click();
  await bench.button('不能读的 1 行怎样处理…').click();
  await bench.button('不导入').click();
  await bench.button('不能读的 1 行怎样处理…').click();
  await bench.button('全部导入，不能读的 1 行照原样写入，到表中改正').waitFor();
  await bench.button('跳过不能读的 1 行，导入其余各行').click();
  await page.getByText('天上掉的').first().waitFor();
  await bench.step('生成');
  expect(await page.getByText('行不能读').count()).toBe(0);
  await bench.generate();
  await page.context().close();
});

it('rows that are skipped stay known, in 录入, 核对 and 公开', async () => {
  const bench = await WorkbenchPage.open(stage);
  const { page } = bench;
  const file = join(folder, '坏行.csv');
  const spoilt = LINES.map((line, at) => (at === 3 ? line.replace('一般公共预算', '天上掉的') : line));
  writeFileSync(file, spoilt.join('\n'));
  await page.getByLabel('编制部门').fill(CASE.unit);
  await page.getByLabel('预算年度').fill(String(CASE.year));
  await page.getByLabel('预算年度').blur();
  await page.locator('#pane [role=tabpanel] input[type=file]').first().setInputFiles(file);
  await bench.button('跳过不能读的 1 行，导入其余各行').waitFor();
  await look(bench, 'preview');
  await bench.button('跳过不能读的 1 行，导入其余各行').click();
  await page.getByText('跳过的 1 行没有计入').waitFor();
  await bench.step('录入');
  await page.getByText('导入“坏行.csv”时跳过、还没有计入的 1 行').waitFor();
  await look(bench, 'skipped');
  await bench.step('生成');
  await bench.generate();
  await bench.step('核对');
  await bench.button('核对').click();
  await page.getByText('有 1 个错误').first().waitFor();
  await look(bench, 'skipped-check');
  await bench.step('公开');
  await page.getByText('有没有计入的行').waitFor();
  await bench.button('定稿').click();
  await page.getByRole('alertdialog').getByText('还有 1 个错误').waitFor();
  await look(bench, 'skipped-publish');
  await page.context().close();
});

it('a line that is typed below the others is in all tables that are made again, and what is checked then holds', async () => {
  const file = join(folder, '明细.csv');
  writeFileSync(file, LINES.join('\n'));
  const bench = await openFile(file);
  await bench.step('生成');
  await bench.generate();
  await bench.check();
  await bench.openSheet('预算明细');
  const row = String(LINES.length + 3);
  const line = { A: '2120101', C: '30201', E: '一般公共预算拨款', F: '公用经费', H: '12345.67', I: '0' };
  for (const [column, text] of Object.entries(line)) {
    await bench.typeInto(`${column}${row}`, text);
  }
  await bench.step('生成');
  await bench.button('重新生成').click();
  await bench.page.getByText('公开表已生成').waitFor();
  await bench.page.getByRole('tab', { name: /核对：完成/ }).waitFor();
  await bench.step('核对');
  expect(await bench.page.getByText('错误 1 条').count()).toBe(0);
  await bench.page.getByText(/项核对，没有错误/).waitFor();
  await bench.page.context().close();
});
