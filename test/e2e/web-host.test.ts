import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { CASES, loadCase } from '../cases/load-case';
import { StandIn, type FunctionMetadata } from '@budget-disclosure/excel-stand-in';
import { BUILT, Stage } from './open-pane';

const CASE = loadCase('kashi-2021');

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());
afterEach(() => {
  expect(stage.strayRequests).toEqual([]);
  expect(stage.consoleErrors).toEqual([]);
});

/** A first disclosure, as a user makes it. */
async function disclose(pane: Page | FrameLocator): Promise<void> {
  const button = (name: string): ReturnType<Page['getByRole']> =>
    pane.getByRole('button', { name, exact: true });
  await pane.getByLabel('编制部门').fill(CASE.unit);
  await pane.getByLabel('预算年度').fill(String(CASE.year));
  await pane.getByLabel('预算年度').blur();
  await pane.getByText(`${CASE.unit} · ${CASE.year}`).waitFor();
  await pane.locator('#step-panel input[type=file]').setInputFiles(join(CASES, 'kashi-2021/lines.csv'));
  await button('导入').click();
  await pane.getByText('已导入 20 行明细').waitFor();
  await pane.getByRole('tab', { name: /生成/ }).click();
  await button('一键生成').click();
  await pane.getByText('公开表已生成：新建 9 张').waitFor();
}

/** All of the workbook but the mark of the last writing, which is never twice the same. */
function contents(standIn: StandIn): unknown {
  const { settings, ...rest } = standIn.toJSON({ ids: false }) as { settings: Record<string, string> };
  const kept = Object.entries(settings).filter(([key]) => key !== 'budget-disclosure.committed');
  return { ...rest, settings: kept };
}

describe('Excel on the web, where messages take the place of calls', () => {
  it('holds the same workbook after the same clicks', async () => {
    const windows = new StandIn();
    await disclose(await stage.openPane(windows));
    const web = new StandIn();
    const pane = await stage.openOnTheWeb(web);
    expect(await pane.locator('body').evaluate('Office.context.platform')).toBe('OfficeOnline');
    await disclose(pane);
    expect([...web.unknownMembers]).toEqual([]);
    expect(web.workbook.sheets).toHaveLength(12);
    expect(contents(web)).toEqual(contents(windows));
  });

  it('hears of edits, buttons and functions', async () => {
    const functions = JSON.parse(readFileSync(join(BUILT, 'functions.json'), 'utf8')) as FunctionMetadata;
    const standIn = new StandIn({ functions });
    const pane = await stage.openOnTheWeb(standIn);
    await disclose(pane);
    standIn.pressButton('check');
    await pane.getByText('核对完毕，没有错误').waitFor();
    const [sheet] = standIn.workbook.sheets.filter(({ name }) => name.startsWith('表一'));
    standIn.userEdits(sheet!.name, 'B6', 999);
    await pane
      .getByRole('button', { name: `转到 ${sheet!.name}!B6` })
      .first()
      .waitFor();
    expect(standIn.completedCommands).toEqual(['check']);
    standIn.userEdits('Sheet1', 'A1', '=BUDGET.WAN(123456)');
    while (standIn.host.isPending()) {
      await pane.locator('body').evaluate('new Promise((next) => setTimeout(next, 20))');
    }
    expect(standIn.valueOf('Sheet1', 'A1')).toBe(12.35);
  });
});
