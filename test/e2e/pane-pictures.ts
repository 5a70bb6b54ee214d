import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { CASES, loadCase } from '../cases/load-case';
import { StandIn } from '@budget-disclosure/excel-stand-in';
import { Stage } from './open-pane';
import { WorkbenchPage } from './open-workbench';

const CASE = loadCase('kashi-2021');
const OVERVIEW = '表一 部门收支总体情况表';
const PICTURES = join(__dirname, '../../docs/pictures');
const WIDTH = 360;
const HEIGHT = 700;
/** The part of the workbench's window in which the cells are. */
const PAPER_CLIP = { x: 184, y: 112, width: 824, height: 580 };

let stage: Stage;
let standIn: StandIn;
let page: Page;

beforeAll(async () => {
  mkdirSync(PICTURES, { recursive: true });
  stage = await Stage.open();
  standIn = new StandIn();
  page = await stage.openPane(standIn, { width: WIDTH, height: HEIGHT, scale: 2 });
});
afterAll(() => stage.close());

const tab = (name: RegExp): Promise<void> => page.getByRole('tab', { name }).click();
const button = (name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

/** What the pane shows without scrolling further, down to a height; or one element of it. */
async function picture(name: string, of: number | Locator = HEIGHT): Promise<void> {
  await page.mouse.move(WIDTH - 1, HEIGHT - 1);
  // Bars and messages move into place.
  await page.waitForTimeout(500);
  const path = join(PICTURES, `${name}.png`);
  if (typeof of === 'number') {
    await page.screenshot({ path, clip: { x: 0, y: 0, width: WIDTH, height: of } });
  } else {
    await of.screenshot({ path });
  }
}

// Each picture goes on from the one before, as a user does.
describe('pictures of the pane', () => {
  it('input: unit, year, and where the lines come from', async () => {
    await page.getByLabel('编制部门').fill(CASE.unit);
    await page.getByLabel('预算年度').fill(String(CASE.year));
    await page.getByLabel('预算年度').blur();
    await picture('input');
    await page.getByText(`${CASE.unit} · ${CASE.year}`).click();
  });

  it('preview: how a list was understood', async () => {
    await page.setInputFiles('#step-panel input[type=file]', join(CASES, 'kashi-2021/lines.csv'));
    await page.getByText('表头下共 20 行').waitFor();
    await picture('preview');
    await button('导入');
    await page.getByText('已导入 20 行明细').waitFor();
  });

  it('generated: the composition', async () => {
    await button('下一步：生成');
    await button('一键生成');
    await page.getByText('公开表已生成：新建 9 张').waitFor();
    await picture('generated');
  });

  it('checked: a wrong figure', async () => {
    await button('下一步：核对');
    await button('核对');
    await page.getByText('核对完毕，没有错误').waitFor();
    standIn.userEdits(OVERVIEW, 'B6', 999);
    await page
      .getByRole('button', { name: `转到 ${OVERVIEW}!B6` })
      .first()
      .waitFor();
    await picture('checked');
  });

  it('finding: why it is wrong', async () => {
    const card = page.getByRole('listitem').filter({ hasText: 'B6' }).first();
    await card.locator('[data-finding]').click();
    await card.evaluate((element) => element.scrollIntoView({ block: 'start' }));
    await picture('finding', 470);
  });

  it('ignore: a finding is left as it is for a reason', async () => {
    const card = page.getByRole('listitem').filter({ hasText: 'B6' }).first();
    await card.getByRole('button', { name: '忽略…' }).click();
    await picture('ignore', card);
    await card.getByRole('button', { name: '取消' }).click();
  });

  it('insist: publishing in spite of an error takes a reason', async () => {
    await tab(/公开/);
    await button('定稿');
    await page.getByText('仍要定稿，请写明理由').waitFor();
    await page.evaluate('scrollTo(0, 0)');
    await picture('insist', 590);
    await button('取消');
  });

  it('published: values alone', async () => {
    await tab(/核对/);
    await button('重新生成');
    await page.getByText(/项核对，没有错误/).waitFor();
    await tab(/公开/);
    await button('定稿');
    await page.getByText('定稿已在新工作簿中打开').waitFor();
    await page.evaluate('scrollTo(0, 0)');
    await picture('published', 450);
  });
});

describe('pictures of the workbench', () => {
  it('workbench: a wrong figure in the grid, and what the pane says of it', async () => {
    const bench = await WorkbenchPage.open(stage, '#kashi-2021');
    await bench.generate();
    await bench.check();
    await bench.typeInto('B6', '999');
    await bench.page.getByText('表中为 999.00 万元').first().click();
    await bench.page.mouse.move(700, 855);
    await bench.page.waitForTimeout(800);
    await bench.page.screenshot({ path: join(PICTURES, 'workbench.png') });
    await bench.page.context().close();
  });

  it('paper: the exact totals behind the tables', async () => {
    const bench = await WorkbenchPage.open(stage, '#kashi-2021');
    await bench.generate();
    await bench.openSheet('底稿');
    await bench.page.mouse.move(700, 855);
    await bench.page.waitForTimeout(800);
    await bench.page.screenshot({ path: join(PICTURES, 'paper.png'), clip: PAPER_CLIP });
    await bench.page.context().close();
  });
});
