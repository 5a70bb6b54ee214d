import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { isTable, LANGUAGES, layOut, reportTexts } from '../../src/core/index';
import { writeXlsx } from '../../src/hosts/xlsx';
import { BALANCE_TEXTS } from '../../src/words/balance';
import { COMMAND_WORDS } from '../../src/words/commands';
import { textsOf } from '../../src/words/pane';
import { WORKBENCH_TEXTS } from '../../src/words/workbench';
import { KNOT_LIST } from '../cases/knot-list';
import { discloseCase, loadCase } from '../cases/load-case';
import { Stage } from './open-pane';
import { WorkbenchPage } from './open-workbench';

/** The figure of 表三 that is wrong. */
const WRONG = { row: 9, column: 6 };

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

/** Texts of the pane that are wider than what they stand in. */
const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('#pane *')]
      .filter((one) => getComputedStyle(one).overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1)
      .filter((one) => getComputedStyle(one).clipPath === 'none')
      .map(({ tagName, textContent }) => `${tagName} ${(textContent ?? '').slice(0, 60)}`),
  );

async function picture(page: Page, name: string): Promise<void> {
  if (PICTURES) {
    await page.waitForTimeout(500);
    await page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
  }
}

interface Picked {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Tables without their list, in which one figure is wrong: nothing else says what is right. */
async function wrongTables(): Promise<Picked> {
  const plan = layOut(discloseCase(loadCase('kashi-2021')));
  const sheets = plan.sheets
    .filter(({ id }) => isTable(id))
    .map((sheet, at) =>
      at === 2
        ? {
            ...sheet,
            cells: sheet.cells.map((cell) =>
              cell.row === WRONG.row && cell.column === WRONG.column && typeof cell.value === 'number'
                ? { ...cell, value: cell.value + 9, text: String(cell.value + 9) }
                : cell,
            ),
          }
        : sheet,
    );
  const bytes = await writeXlsx({ ...plan, sheets }, 'values');
  return { name: '公开表.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
}

describe.each(LANGUAGES)('in %s', (language) => {
  const texts = textsOf(language);
  const balance = BALANCE_TEXTS[language];
  const command = COMMAND_WORDS[language];

  async function openFile(page: Page, file: Picked): Promise<void> {
    await page.locator('#bar input[type=file]').setInputFiles(file);
    await page.locator('#bar [role=status]').getByText(WORKBENCH_TEXTS[language].opened(file.name)).waitFor();
  }

  async function balanced(bench: WorkbenchPage, way: string): Promise<void> {
    const { page } = bench;
    await page.getByLabel(texts.balance, { exact: true }).selectOption(way);
    await page.getByRole('tab', { name: new RegExp(texts.steps.generate) }).click();
    await bench.button(command.generate.label).first().click();
  }

  test('a balanced generation says what it changed', async () => {
    const bench = await WorkbenchPage.open(stage, `?lang=${language}#kashi-2021`);
    const { page } = bench;
    await page.getByRole('tab', { name: new RegExp(texts.steps.input) }).click();
    await page.locator('summary').filter({ hasText: '喀什市' }).first().click();
    await balanced(bench, 'balanced-totals');
    const counts = { cells: 146, changed: 20, moved: 0, gap: 0, totalsFirst: true, sheet: '尾差调整' };
    const said = balance.balanced(counts).split('“')[0]!;
    await page.getByRole('status').filter({ hasText: said }).waitFor();
    await page.locator('#pane').getByRole('status').first().scrollIntoViewIfNeeded();
    await picture(page, `balanced-${language}`);
    expect(await cutOff(page)).toEqual([]);
    await page.context().close();
  });

  test('figures that have to be moved are asked about, and nothing is written before', async () => {
    const bench = await WorkbenchPage.open(stage, `?lang=${language}`);
    const { page } = bench;
    await openFile(page, { name: 'lines.csv', mimeType: 'text/csv', buffer: Buffer.from(KNOT_LIST) });
    await page.getByLabel(texts.unit).fill('示范单位');
    await page.getByLabel(texts.year).fill('2024');
    await page.getByLabel(texts.year).blur();
    await balanced(bench, 'balanced');
    const asked = page.getByRole('alertdialog');
    await asked.waitFor();
    const items = await asked.getByRole('listitem').allTextContents();
    expect(items.length).toBeGreaterThan(0);
    expect(items.filter((item) => !/表.+ [A-Z]+\d+.+→/.test(item))).toEqual([]);
    await expect(asked.textContent()).resolves.toContain(balance.toMove(items.length));
    await picture(page, `moved-${language}`);
    expect(await cutOff(page)).toEqual([]);
    await asked.getByRole('button', { name: balance.move, exact: true }).click();
    await page.getByRole('status').filter({ hasText: '尾差调整' }).waitFor();
    await page.context().close();
  });

  test('a correction is proposed with its way to the cell', async () => {
    const bench = await WorkbenchPage.open(stage, `?lang=${language}`);
    const { page } = bench;
    await openFile(page, await wrongTables());
    await page.getByRole('tab', { name: new RegExp(texts.steps.check) }).click();
    await bench.button(command.check.label).first().click();
    const words = reportTexts(language);
    const summary = page.locator('summary').filter({ hasText: words.proposals(1) });
    await summary.click();
    await page.getByText(words.proposalsHelp).waitFor();
    await page.locator('details', { has: summary }).getByRole('listitem').last().scrollIntoViewIfNeeded();
    await picture(page, `proposals-${language}`);
    expect(await cutOff(page)).toEqual([]);
    await page.context().close();
  });
});
