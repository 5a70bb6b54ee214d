import { StandIn } from '@budget-disclosure/excel-stand-in';
import { join } from 'node:path';
import { CASES, loadCase } from '../cases/load-case';
import { Stage } from './open-pane';
import { WorkbenchPage } from './open-workbench';

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());
afterEach(() => {
  expect(stage.strayRequests).toEqual([]);
  expect(stage.consoleErrors).toEqual([]);
});

const PICTURES = process.env['PICTURES'];

async function picture(bench: WorkbenchPage, name: string): Promise<void> {
  if (PICTURES) {
    await bench.page.screenshot({ path: join(PICTURES, `${name}.png`) });
  }
}

describe('the text, in the workbench', () => {
  let bench: WorkbenchPage;

  it('is written when it is asked for, with what a person has to fill in', async () => {
    bench = await WorkbenchPage.open(stage, '#kashi-2021');
    await bench.step('生成');
    await picture(bench, 'before');
    await bench.button('编写文字说明').click();
    await bench.page.getByText('已写好“说明”').waitFor();
    await bench.page.getByText('文字说明有 27 段还要填写或确认').waitFor();
    await picture(bench, 'written');
  });

  it('is not published before it is finished', async () => {
    await bench.step('生成');
    await bench.generate();
    await bench.step('公开');
    await bench.button('定稿').click();
    await bench.page.getByText(/填好之前不能定稿/).waitFor();
    await bench.button('Word 文档').click();
    await bench.page.getByText(/填好之前不能定稿/).waitFor();
    await picture(bench, 'unfinished');
  });

  it('takes up what is written for it', async () => {
    await bench.step('生成');
    await bench.page
      .getByRole('button', { name: /文字材料!D4/ })
      .first()
      .click();
    await bench.typeInto('D4', '监督建设工程质量。');
    await bench.button('重新编写文字说明').click();
    await bench.page.getByText('已写好“说明”').waitFor();
    await picture(bench, 'again');
    await bench.page.getByRole('button', { name: /说明!/ }).first().click();
    await bench.page.getByText('文字说明有 26 段还要填写或确认').waitFor();
    await picture(bench, 'sheet');
  });
});

test('Excel’s pane writes the text beside the tables', async () => {
  const standIn = new StandIn();
  const page = await stage.openPane(standIn);
  const { unit, year } = loadCase('kashi-2021');
  await page.getByLabel('编制部门').fill(unit);
  await page.getByLabel('预算年度').fill(String(year));
  await page.getByLabel('预算年度').blur();
  await page.getByText(`${unit} · ${String(year)}`).waitFor();
  await page.setInputFiles('#step-panel input[type=file]', join(CASES, 'kashi-2021/lines.csv'));
  await page.getByRole('button', { name: '导入', exact: true }).click();
  await page.getByText('已导入 20 行').waitFor();
  await page.getByRole('tab', { name: /生成/ }).click();
  await page.getByRole('button', { name: '一键生成', exact: true }).click();
  await page.getByText('公开表已生成').waitFor();
  await page.getByRole('button', { name: '编写文字说明', exact: true }).click();
  await page.getByText('已写好“说明”').waitFor();
  const names = standIn.workbook.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['说明', '基本信息', '文字材料', '绩效目标']));
  expect([...standIn.unknownMembers]).toEqual([]);
});
