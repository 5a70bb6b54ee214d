import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { layOut } from '../../src/core/index';
import { CASES, discloseCase, loadCase } from '../cases/load-case';
import { StandIn } from '@budget-disclosure/excel-stand-in';
import { Stage } from './open-pane';

const CASE = loadCase('kashi-2021');
const OVERVIEW = '表一 部门收支总体情况表';

let stage: Stage;
let standIn: StandIn;
let page: Page;

beforeAll(async () => {
  stage = await Stage.open();
  standIn = new StandIn();
  page = await stage.openPane(standIn);
});
afterAll(() => stage.close());
afterEach(() => {
  expect([...standIn.unknownMembers]).toEqual([]);
  expect(stage.strayRequests).toEqual([]);
  expect(stage.consoleErrors).toEqual([]);
});

const tab = (name: RegExp): ReturnType<Page['getByRole']> => page.getByRole('tab', { name });
const button = (name: string): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name, exact: true });
const marks = (): string =>
  JSON.stringify(standIn.workbook.sheets.find(({ name }) => name === OVERVIEW)!.conditionalFormats);

/** Waits until the workbook's side holds it; the time limit of the test is the last word. */
async function soon(holds: () => boolean): Promise<void> {
  while (!holds()) {
    await page.waitForTimeout(20);
  }
}

// Each step goes on from the one before, as a user does.
describe('a first disclosure, in the built pane', () => {
  it('takes unit and year', async () => {
    await page.getByLabel('编制部门').fill(CASE.unit);
    await page.getByLabel('预算年度').fill(String(CASE.year));
    await page.getByLabel('预算年度').blur();
    await page.getByText(`${CASE.unit} · ${CASE.year}`).waitFor();
  });

  it('imports the lines after a preview', async () => {
    await page.setInputFiles('#step-panel input[type=file]', join(CASES, 'kashi-2021/lines.csv'));
    await page.getByText('表头下共 20 行').waitFor();
    await page.getByRole('rowheader', { name: '功能科目编码' }).waitFor();
  });

  it('reads them again as the columns are said to be, and lets no field be said twice', async () => {
    await page.getByLabel('G 列认作').selectOption('本年预算');
    await page.getByText('F1、G1 都认作“本年预算”').waitFor();
    expect(await button('导入').getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('G 列认作').selectOption('原样保留');
    await page.getByText('上年预算合计：0.00 元').waitFor();
    await page.getByLabel('G 列认作').selectOption('上年预算');
    await page.getByText('上年预算合计：4,782,360.00 元').waitFor();
    await button('导入').click();
    await page.getByText('已导入 20 行明细').waitFor();
  });

  it('makes the nine sheets with one click, every cell as published', async () => {
    await tab(/生成/).click();
    await button('一键生成').click();
    await page.getByText('公开表已生成：新建 9 张').waitFor();
    // What came of it is what is seen, not the form that has been filled in.
    expect(await page.getByLabel('预算年度').isVisible()).toBe(false);
    const wrong = layOut(discloseCase(CASE)).sheets.flatMap(({ name, cells }) =>
      cells.flatMap(({ row, column, value }) => {
        const address = `${String.fromCharCode(64 + column)}${row}`;
        const is = standIn.valueOf(name, address);
        return is === (value ?? '') ? [] : [`${name}!${address}: ${String(is)} for ${String(value)}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('finds no error', async () => {
    await tab(/核对/).click();
    await button('核对').click();
    await page.getByText('核对完毕，没有错误').waitFor();
  });

  it('marks and lists a falsified cell after the pause', async () => {
    standIn.userEdits(OVERVIEW, 'B6', 999);
    const cell = page.getByRole('button', { name: `转到 ${OVERVIEW}!B6` });
    await cell.first().waitFor();
    await soon(() => marks().includes('BudgetDisclosure error'));
  });

  it('selects the cell on a click', async () => {
    await page
      .getByRole('button', { name: `转到 ${OVERVIEW}!B6` })
      .first()
      .click();
    await soon(() => standIn.selectedAddress() === `${OVERVIEW}!B6`);
  });

  it('takes the mark away when it is put right', async () => {
    await button('重新生成').first().click();
    await page.getByText('公开表已生成').waitFor();
    await page.getByText(/项核对，没有错误/).waitFor();
    expect(marks()).not.toContain('BudgetDisclosure error');
    expect(standIn.valueOf(OVERVIEW, 'B6')).toBe(251.53);
  });

  it('publishes values in a new workbook', async () => {
    await tab(/公开/).click();
    await button('定稿').click();
    await page.getByText('定稿已在新工作簿中打开').waitFor();
    expect(standIn.openedWorkbooks).toHaveLength(1);
  });

  it('generates again and takes it back', async () => {
    // Formulas follow an amount; a code that no table has is in none.
    standIn.userEdits('预算明细', 'A4', '2010101');
    await tab(/生成/).click();
    await page.getByText('预算明细在生成之后又改过').waitFor();
    const before = standIn.valueOf(OVERVIEW, 'A2');
    await button('重新生成').click();
    await page.getByText('公开表已生成').waitFor();
    await page.getByRole('button', { name: /撤销/ }).click();
    await page.getByText('已撤销“一键生成”').waitFor();
    expect(standIn.valueOf(OVERVIEW, 'A2')).toBe(before);
  });
});
