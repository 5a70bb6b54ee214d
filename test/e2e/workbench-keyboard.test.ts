import { readFileSync } from 'node:fs';
import { parseAddress } from '../../src/core/workbook/address';
import { quoteValue } from '../../src/core/workbook/snapshot';
import { readXlsx } from '../../src/hosts/xlsx';
import { Stage } from './open-pane';
import { WorkbenchPage } from './open-workbench';

let stage: Stage;
let bench: WorkbenchPage;
beforeAll(async () => {
  stage = await Stage.open();
  bench = await WorkbenchPage.open(stage, '#kashi-2021');
  await bench.page.getByRole('toolbar').getByText('喀什市').waitFor();
  // The grid takes the keyboard when it is there.
  await bench.page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
});
afterAll(() => stage.close());

const press = async (...keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    await bench.page.keyboard.press(key);
  }
};

const area = (): Promise<string> =>
  bench.page.evaluate(() => document.activeElement?.closest('#bar, #sheets, #pane')?.id ?? '');

const cell = (): Promise<string> => bench.page.locator('#grid input.univer-size-full').inputValue();

/** The selected cell is this one; what is typed before comes into its cell first. */
async function arrives(at: string): Promise<void> {
  await bench.page.waitForFunction(
    (wanted) => document.querySelector<HTMLInputElement>('#grid input.univer-size-full')!.value === wanted,
    at,
    { timeout: 5000 },
  );
}

/** What stands in cells, as a copy of them has it. */
async function typed(...cells: readonly string[]): Promise<string[]> {
  const { path } = await bench.save('formulas');
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(path)), 'saved.xlsx');
  const { rows } = sheets.find(({ name }) => name === '预算明细')!;
  return cells.map((cell) => {
    const { row, column } = parseAddress(cell)!;
    const found = rows[row - 1]?.[column - 1];
    return found?.formula === undefined ? quoteValue(found?.value ?? null) : `=${found.formula}`;
  });
}

/** Tab, or another key, until the keyboard is on what has this name. */
async function reach(name: string, key = 'Tab'): Promise<void> {
  const met: string[] = [];
  for (let presses = 0; presses < 60; presses++) {
    const at = await bench.page.evaluate(() => {
      const { activeElement } = document;
      if (activeElement?.hasAttribute('data-finding')) {
        return 'finding';
      }
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
    if (at.startsWith(name)) {
      return;
    }
    met.push(at);
    await press(key);
  }
  throw new Error(`${name} is not reached, but ${met.join(', ')}`);
}

describe('the workbench by keyboard', () => {
  it('goes from area to area and back, out of the grid too', async () => {
    const { page } = bench;
    await page.locator('#bar button').first().focus();
    await press('F6');
    expect(await area()).toBe('sheets');
    await page.locator('#sheets[data-reached]').waitFor();
    const before = await cell();
    await press('Tab', 'ArrowDown');
    expect([before, await cell(), await area()]).toEqual(['A1', 'A2:I2', 'sheets']);
    await press('F6');
    expect(await area()).toBe('pane');
    expect(await page.locator('[data-reached]').getAttribute('id')).toBe('pane');
    await press('F6');
    expect(await area()).toBe('bar');
    await press('Shift+F6', 'Shift+F6');
    expect(await area()).toBe('sheets');
    await press('Shift+F6', 'Tab', 'F6', 'Shift+F6');
    // Where it left.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('打开…');
  });

  it('does the whole job', async () => {
    const { page } = bench;
    await press('Shift+F6');
    expect(await area()).toBe('pane');
    await reach('一键生成');
    await press('Enter');
    await page.getByText('公开表已生成').waitFor();
    await reach('下一步：核对', 'Shift+Tab');
    await press('Enter');
    await reach('核对');
    await press('Enter');
    await page.getByText('核对完毕，没有错误').waitFor();

    await press('Shift+F6');
    for (let presses = 0; presses < 10 && !(await cell()).startsWith('A6'); presses++) {
      await press('ArrowDown');
    }
    await press('ArrowRight');
    expect(await cell()).toBe('B6');
    await page.keyboard.type('999');
    await press('Enter');
    await page.getByText('发现 1 个错误').waitFor();
    await press('ArrowRight', 'ArrowRight', 'F6');
    await reach('finding');
    await press('Enter');
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#grid input.univer-size-full')?.value === 'B6',
    );
    if ((await area()) !== 'pane') {
      await press('F6');
    }
    await reach('重新生成');
    await press('Enter');
    await page.getByText('没有错误').first().waitFor();

    await press('F6');
    expect(await area()).toBe('bar');
    await reach('另存为');
    await press('Enter');
    await page.getByRole('menu').waitFor();
    const { path } = await bench.download(() => press('Enter'));
    const saved = await readXlsx(new Uint8Array(readFileSync(path)), 'saved.xlsx');
    const overview = saved.sheets.find(({ name }) => name === '表一 部门收支总体情况表')!;
    expect(overview.rows[5]![1]!.value).toBe(251.53);
  });

  it('leaves nothing while a question waits', async () => {
    const { page } = bench;
    await page.locator('#grid canvas').first().waitFor();
    await press('F6');
    await page.keyboard.type('1');
    await press('Enter');
    await page.getByText('有改动没有另存').waitFor();
    await bench.button('新建').focus();
    await press('Enter');
    await page.getByRole('menu').waitFor();
    await press('Enter');
    await page.getByRole('alertdialog').waitFor();
    await press('F6');
    expect(await page.evaluate(() => document.activeElement?.closest('[role=alertdialog]') !== null)).toBe(
      true,
    );
    await press('Escape');
  });
});

describe('Enter and Tab in the grid', () => {
  beforeAll(async () => {
    bench = await WorkbenchPage.open(stage, '#kashi-2021');
    await bench.page.getByRole('toolbar').getByText('喀什市').waitFor();
  });

  it('enters a row with Tab, and Enter goes back to where it began; after a click it goes down', async () => {
    const { page } = bench;
    const row = async (...texts: readonly string[]): Promise<void> => {
      for (const text of texts) {
        await page.keyboard.type(text);
        await press('Tab');
      }
    };
    await bench.goTo('L30');
    await row('1', '2');
    await arrives('N30');
    await page.keyboard.type('3');
    await press('Enter');
    await arrives('L31');
    await row('4', '5');
    await arrives('N31');
    await bench.goTo('L40');
    await row('6', '7');
    await arrives('N40');
    const grid = (await page.locator('#grid canvas[id^=univer-sheet-main]').boundingBox())!;
    await page.mouse.click(grid.x + 120, grid.y + 200);
    await page.waitForFunction(
      () => !document.querySelector<HTMLInputElement>('#grid input.univer-size-full')!.value.endsWith('40'),
    );
    const [, column, at] = /([A-Z]+)(\d+)/.exec(await cell())!;
    await press('Enter');
    await arrives(`${column!}${String(Number(at) + 1)}`);
  });

  it('goes back with Shift, from what is typed, from a formula, and from a cell', async () => {
    const { page } = bench;
    await bench.goTo('N50');
    await page.keyboard.type('7');
    await press('Shift+Tab');
    await arrives('M50');
    await page.keyboard.type('8');
    await press('Shift+Enter');
    await arrives('M49');
    await page.keyboard.type('=1+1');
    await press('Shift+Tab');
    await arrives('L49');
    await press('Shift+Tab');
    await arrives('K49');
    await press('Shift+Enter');
    await arrives('K48');
    await press('Enter');
    await arrives('K49');
    expect(await typed('N50', 'M50', 'M49')).toEqual(['7', '8', '=1+1']);
  });

  it('goes back to where a row began though one step was taken back', async () => {
    await bench.goTo('L60');
    await press('Tab', 'Tab', 'Shift+Tab');
    await arrives('M60');
    await press('Enter');
    await arrives('L61');
  });
});
