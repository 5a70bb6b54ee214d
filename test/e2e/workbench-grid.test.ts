import type { Page } from 'playwright-core';
import { quietStage } from './quiet-stage';
import { WorkbenchPage } from './open-workbench';

const on = quietStage();

const OVERVIEW = '表一 部门收支总体情况表';

const inCells = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.activeElement?.getAttribute('contenteditable') === 'true');

/** What a copy of a cell holds. */
async function content(bench: WorkbenchPage, cell: string): Promise<string> {
  const { page } = bench;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await bench.goTo(cell);
  await page.keyboard.press('Control+c');
  await page.waitForTimeout(500);
  await page.keyboard.press('Escape');
  return page.evaluate(() => navigator.clipboard.readText());
}

const sheet = (bench: WorkbenchPage, name: string) =>
  bench.page.getByRole('navigation', { name: '工作表' }).getByRole('button', { name });

describe('lists of words in the sheet of lines', () => {
  let bench: WorkbenchPage;
  beforeAll(async () => {
    bench = await WorkbenchPage.open(on.stage);
    await bench.choose('新建', '预算明细录入表');
    await bench.page.locator('#grid').getByText('预算明细', { exact: true }).first().waitFor();
    // The sheet is there before its first cell is selected.
    await bench.page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#grid input.univer-size-full')?.value === 'A4',
    );
  });
  afterAll(() => bench.page.context().close());

  it('takes a word of a list that is typed, and goes on to the next cell', async () => {
    const { page } = bench;
    const box = page.locator('#grid input.univer-size-full');
    for (const [cell, word, key, next] of [
      ['E4', '一般公共预算拨款', 'Enter', 'E5'],
      ['F4', '人员经费', 'Tab', 'G4'],
    ] as const) {
      await bench.goTo(cell);
      await page.keyboard.type(word);
      await page.keyboard.press(key);
      await page.waitForFunction(
        (at) => document.querySelector<HTMLInputElement>('#grid input.univer-size-full')?.value === at,
        next,
      );
      expect([await box.inputValue(), await inCells(page)]).toEqual([next, true]);
      expect(await content(bench, cell)).toContain(word);
    }
  });

  it('opens the list of a cell with Alt+Down, goes through it with arrows, and closes it', async () => {
    const { page } = bench;
    const list = page.getByRole('listbox');
    const open = async (cell: string): Promise<void> => {
      await bench.goTo(cell);
      await page.keyboard.press('Alt+ArrowDown');
      await list.waitFor();
    };
    const words = list.getByRole('option');
    const onWord = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');
    const closed = async (): Promise<void> => {
      await list.waitFor({ state: 'detached' });
      await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
    };

    await open('F5');
    const texts = await words.allTextContents();
    expect(texts.length).toBeGreaterThan(1);
    expect(await onWord()).toBe(texts[0]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await closed();
    expect((await content(bench, 'F5')).trim()).toBe(texts[1]);

    // The word that the cell has is where the list opens; choosing it again changes nothing.
    await open('F5');
    expect([await onWord(), await words.nth(1).getAttribute('aria-selected')]).toEqual([texts[1], 'true']);
    await page.keyboard.press('Enter');
    await closed();
    await open('F5');
    await words.nth(1).click();
    await closed();
    expect((await content(bench, 'F5')).trim()).toBe(texts[1]);

    await open('F5');
    await page.keyboard.press('End');
    expect(await onWord()).toBe(texts.at(-1));
    await page.keyboard.press('Escape');
    await closed();
    expect((await content(bench, 'F5')).trim()).toBe(texts[1]);
    expect(await page.locator('#grid input.univer-size-full').inputValue()).toBe('F5');

    // A cell without a list has none to open.
    await bench.goTo('A1');
    await page.keyboard.press('Alt+ArrowDown');
    await page.waitForTimeout(500);
    expect(await list.count()).toBe(0);
  });
});

describe('the grid by keyboard', () => {
  it('finds as soon as it is there, on a slow machine, too', async () => {
    const bench = await WorkbenchPage.open(on.stage, '#kashi-2021');
    const { page } = bench;
    const machine = await page.context().newCDPSession(page);
    await machine.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.getByRole('toolbar').getByText('喀什市').waitFor();
    const field = page.getByPlaceholder('输入查找内容');
    const box = page.locator('#grid input.univer-size-full');
    for (let times = 0; times < 2; times += 1) {
      await bench.goTo('B5');
      await page.keyboard.press('Control+f');
      await field.waitFor();
      await page.waitForFunction(() => document.activeElement?.getAttribute('placeholder') !== null);
      // It stands once in the list; the cell that has it is gone to.
      await page.keyboard.type('30108');
      await page.getByRole('dialog').getByText('1/1', { exact: true }).waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await field.waitFor({ state: 'detached' });
      expect(await content(bench, await box.inputValue())).toContain('30108');
    }
    await page.context().close();
  });

  it('finds first what stands at the selected cell or after it, and the first of all after the last', async () => {
    const bench = await WorkbenchPage.open(on.stage, '#kashi-2021');
    const { page } = bench;
    await page.getByRole('toolbar').getByText('喀什市').waitFor();
    const dialog = page.locator('[data-u-comp="find-replace-dialog"]');
    const found: string[] = [];
    // C4, C5, C6, C8, C9 and so on hold it: A1 stands before all, C9 is one, D9 stands behind that, I23 behind all.
    for (const from of ['A1', 'C9', 'D9', 'I23']) {
      await bench.goTo(from);
      await page.keyboard.press('Control+f');
      await dialog.locator('input').first().fill('301');
      found.push((await dialog.getByText(/^\d+\/\d+$/).innerText()).trim());
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
    }
    expect(found).toEqual(['1/13', '5/13', '6/13', '1/13']);
    await page.context().close();
  });

  it('copies without a complaint, finds and replaces, and turns from sheet to sheet', async () => {
    const bench = await WorkbenchPage.open(on.stage, '#kashi-2021');
    const { page } = bench;
    await page.getByRole('toolbar').getByText('喀什市').waitFor();
    expect(await content(bench, 'B5')).toContain('住房公积金');

    await page.keyboard.press('Control+f');
    await page.getByPlaceholder('输入查找内容').waitFor();
    await page.keyboard.press('Escape');
    await page.getByPlaceholder('输入查找内容').waitFor({ state: 'detached' });
    expect(await inCells(page)).toBe(true);

    await page.keyboard.press('Control+h');
    await page.getByPlaceholder('输入查找内容').fill('30108');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('1/1', { exact: true }).waitFor();
    await page.getByPlaceholder('输入替换内容').fill('30109');
    await bench.button('替换全部').click();
    await bench.button('确定').click();
    await page.getByPlaceholder('输入查找内容').press('Escape');
    await page.getByPlaceholder('输入查找内容').waitFor({ state: 'detached' });
    expect(await content(bench, 'C4')).toBe('30109');

    const title = (): Promise<string> => content(bench, 'A1');
    expect(await title()).toContain('预算明细');
    await page.keyboard.press('Control+PageUp');
    expect(await title()).not.toContain('预算明细');
    await page.keyboard.press('Control+Shift+PageDown');
    expect(await title()).toContain('预算明细');
    await page.context().close();
  });
});

describe('the page round the grid', () => {
  it('lists the sheets with how they stand, and leads to each', async () => {
    const bench = await WorkbenchPage.open(on.stage, '#kashi-2021');
    await bench.generate();
    expect(await sheet(bench, OVERVIEW).innerText()).toContain('未核对');
    await bench.check();
    expect(await sheet(bench, '表九').innerText()).toContain('无错误');
    await sheet(bench, '表九').focus();
    await bench.page.keyboard.press('Enter');
    expect(await sheet(bench, '表九').getAttribute('aria-current')).toBe('page');
    expect(await inCells(bench.page)).toBe(true);
    await sheet(bench, OVERVIEW).click();
    await bench.typeInto('B6', '999');
    await sheet(bench, OVERVIEW).getByText('1 个错误').waitFor();
    await bench.button('工作表清单').click();
    expect(await sheet(bench, OVERVIEW).count()).toBe(0);
    await bench.page.context().close();
  });

  it('leads with the check where somebody’s tables are opened, with the unit and year that they print', async () => {
    const bench = await WorkbenchPage.open(on.stage, '#kashi-2021-slips');
    const { page } = bench;
    await page.getByText('9 张编好的公开表').waitFor();
    expect(await page.getByRole('tab', { name: /核对/ }).getAttribute('aria-selected')).toBe('true');
    const summary = page.locator('#pane details summary');
    expect(await summary.innerText()).toMatch(/喀什市建设工程质量安全监督站 · 2021/);
    expect(await page.locator('#pane details').getAttribute('open')).toBeNull();
    expect(await page.getByText('有改动没有另存').count()).toBe(0);
    await page.setViewportSize({ width: 1280, height: 720 });
    await bench.check();
    await page.getByText('发现 4 个错误').waitFor();
    const { y, height } = (await page.locator('[data-finding]').first().boundingBox())!;
    expect(y + height).toBeLessThanOrEqual(720);
    await page.context().close();
  });
});

describe('the page round an empty grid', () => {
  let bench: WorkbenchPage;
  beforeAll(async () => {
    bench = await WorkbenchPage.open(on.stage);
  });
  afterAll(() => bench.page.context().close());

  it('goes dark and light with the system', async () => {
    const dark = (): Promise<boolean> =>
      bench.page.evaluate(() => document.documentElement.classList.contains('univer-dark'));
    expect(await dark()).toBe(false);
    await bench.page.emulateMedia({ colorScheme: 'dark' });
    await bench.page.waitForFunction(() => document.documentElement.classList.contains('univer-dark'));
    await bench.page.emulateMedia({ colorScheme: 'light' });
    await bench.page.waitForFunction(() => !document.documentElement.classList.contains('univer-dark'));
  });

  it('says once that the browser keeps no draft', async () => {
    const { page } = bench;
    await page.evaluate(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
    const told = page.getByText('浏览器没有存下草稿');
    await bench.typeInto('A1', '1');
    await told.waitFor();
    await page.locator('#bar').getByRole('button', { name: '关闭' }).click();
    await bench.typeInto('A2', '2');
    await page.waitForTimeout(2500);
    expect(await told.count()).toBe(0);
  });
});
