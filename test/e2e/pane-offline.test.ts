import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { textsOf } from '../../src/words/pane';
import { CASES, loadCase } from '../cases/load-case';
import { StandIn } from '../excel-stand-in';
import { Stage } from './open-pane';
import { laterScripts } from './workbench-steps';

const TEXTS = textsOf('zh-CN');
const LATER = laterScripts('taskpane.html');

let stage: Stage;

beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

const step = (page: Page, name: RegExp): Promise<void> => page.getByRole('tab', { name }).click();
const button = (page: Page, name: string): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name, exact: true });

/** Puts the lines of a case in, and makes the tables and checks them. */
async function disclose(page: Page): Promise<void> {
  const { unit, year } = loadCase('kashi-2021');
  await page.getByLabel('编制部门').fill(unit);
  await page.getByLabel('预算年度').fill(String(year));
  await page.getByLabel('预算年度').blur();
  await page.setInputFiles('#step-panel input[type=file]', join(CASES, 'kashi-2021/lines.csv'));
  await button(page, '导入').click();
  await page.getByText('已导入').waitFor();
  await step(page, /生成/);
  await button(page, '一键生成').click();
  await page.getByText('公开表已生成').waitFor();
}

it('loads what the workbench’s grid does not need besides', () => {
  expect(LATER.length).toBeGreaterThan(3);
  expect(LATER.filter((file) => file.includes('grid-'))).toEqual([]);
});

it('goes on when its server does not: import, pictures, check, report and help', async () => {
  const page = await stage.openPane(new StandIn());
  await page.waitForFunction(
    (files) => files.every((file) => performance.getEntriesByName(file).length === 1),
    LATER.map((file) => stage.address + file),
  );
  await page.waitForLoadState('networkidle');
  await page.context().setOffline(true);
  await disclose(page);
  await page.getByRole('table', { name: /收入/ }).waitFor();
  await step(page, /核对/);
  await button(page, '核对').click();
  const report = page.waitForEvent('download');
  await page.getByRole('group', { name: TEXTS.exportReport }).getByRole('button').first().click();
  expect(readFileSync(await (await report).path(), 'utf8')).toContain('<!doctype html>');
  await button(page, TEXTS.help).click();
  await page.getByRole('region', { name: TEXTS.help }).waitFor();
  expect(stage.consoleErrors.splice(0)).toEqual([]);
});

it('says where a part did not come, goes on, and asks for it again', async () => {
  const page = await stage.openPane(new StandIn(), { offline: /\/chunks\// });
  await button(page, TEXTS.help).click();
  await page.getByText(TEXTS.partMissing).waitFor();
  await step(page, /公开/);
  await page.getByRole('tabpanel', { name: '公开' }).waitFor();
  await page.unroute(/\/chunks\//);
  await button(page, TEXTS.loadAgain).click();
  await page.getByRole('region', { name: TEXTS.help }).waitFor();
  expect(stage.consoleErrors.splice(0).filter((said) => !/ERR_FAILED/.test(said))).toEqual([]);
});
