import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { quoteValue } from '../../src/core/workbook/snapshot';
import { readXlsx } from '../../src/hosts/xlsx';
import { quietStage } from './quiet-stage';
import { WorkbenchPage } from './open-workbench';

const on = quietStage();

const CSV = join(__dirname, '../cases/kashi-2021/lines.csv');
const LINES = '预算明细';
/** Title, unit and headings. */
const FROZEN = 3;
/** 经济科目编码. */
const ECONOMIC = 2;
/** 本年预算. */
const AMOUNT = 7;

/** The sheet of lines as a saved file has it. */
async function lines(bench: WorkbenchPage, of = LINES): Promise<string[][]> {
  const { path } = await bench.save('formulas');
  const { sheets } = await readXlsx(new Uint8Array(readFileSync(path)), 'saved.xlsx');
  const sheet = sheets.find(({ name }) => name === of)!;
  return sheet.rows
    .map((row) => row.map((cell) => quoteValue(cell?.value ?? null)))
    .filter((row) => row.some((text) => text !== ''));
}

/** Pixels from the corner of the grid to an economic code, and to the arrow of a filter on the first heading. */
const CODE = { x: 440, y: 190 };
const ARROW = { x: 154, y: 81 };

describe('the list of lines', () => {
  it('is sorted below its headings, one cell being selected', async () => {
    const bench = await WorkbenchPage.open(on.stage, '#kashi-2021');
    const { page } = bench;
    await page.getByRole('toolbar').getByText('喀什市').waitFor();
    const before = await lines(bench);
    const canvas = (await page.locator('#grid canvas[id^=univer-sheet-main]').boundingBox())!;
    for (const [way, sign] of [
      ['当前区域升序', 1],
      ['拓展区域降序', -1],
    ] as const) {
      await page.mouse.click(canvas.x + CODE.x, canvas.y + CODE.y, { button: 'right' });
      await page.getByText('排序', { exact: true }).last().hover();
      await page.getByText(way, { exact: true }).click();
      await page.waitForTimeout(1000);
      expect(await page.getByText('无法排序').count()).toBe(0);
      const after = await lines(bench);
      expect(after.slice(0, FROZEN)).toEqual(before.slice(0, FROZEN));
      const codes = after.slice(FROZEN).map((row) => Number(row[ECONOMIC]));
      expect(codes).toEqual([...codes].sort((a, b) => sign * (a - b)));
      const whole = (rows: string[][]): string[] => rows.map((row) => row.join('|')).sort();
      expect(whole(after)).toEqual(whole(before));
    }
    await page.context().close();
  });

  it('of a file is sorted below its captions, though no row is frozen; the keyboard is the grid’s again', async () => {
    const bench = await WorkbenchPage.open(on.stage);
    const { page } = bench;
    await page.locator('#bar input[type=file]').setInputFiles(CSV);
    await page.locator('#bar [role=status]').getByText('已打开').waitFor();
    const before = await lines(bench, 'lines');
    const canvas = (await page.locator('#grid canvas[id^=univer-sheet-main]').boundingBox())!;
    await page.mouse.click(canvas.x + CODE.x, canvas.y + CODE.y, { button: 'right' });
    await page.getByText('排序', { exact: true }).last().hover();
    await page.getByText('拓展区域降序', { exact: true }).click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
    await page.waitForTimeout(1000);
    const after = await lines(bench, 'lines');
    expect(after[0]).toEqual(before[0]);
    expect(after).not.toEqual(before);
    const whole = (rows: string[][]): string[] => rows.map((row) => row.join('|')).sort();
    expect(whole(after)).toEqual(whole(before));
    await page.context().close();
  });

  it('is sorted by keys from the panel of what has no room in the tool bar; the keyboard is the grid’s again', async () => {
    const bench = await WorkbenchPage.open(on.stage, '#kashi-2021');
    const { page } = bench;
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.getByRole('toolbar').getByText('喀什市').waitFor();
    await bench.goTo('H5');
    await page.locator('[data-u-comp="ribbon-toolbar-more"] button').focus();
    await page.keyboard.press('Enter');
    // The panel has the keyboard when it is there, and the list then.
    await page.waitForTimeout(400);
    await page.locator('[data-u-command="sheet.menu.sheets-sort"] svg').last().click();
    const way = page.getByText('拓展区域升序', { exact: true });
    await way.waitFor();
    await page.waitForTimeout(400);
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) {
      await page.keyboard.press(key);
    }
    await way.waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('contenteditable'))).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('#grid input.univer-size-full').inputValue()).toBe('H6');
    const amounts = (await lines(bench)).slice(FROZEN).map((row) => Number(row[AMOUNT]));
    expect(amounts).toEqual([...amounts].sort((one, other) => one - other));
    await page.context().close();
  });

  it('has the arrows of a filter on its headings', async () => {
    const bench = await WorkbenchPage.open(on.stage, '#kashi-2021');
    const { page } = bench;
    await page.getByRole('toolbar').getByText('喀什市').waitFor();
    await bench.goTo('C7');
    await page.keyboard.press('Control+Shift+l');
    await page.waitForTimeout(1000);
    const canvas = (await page.locator('#grid canvas[id^=univer-sheet-main]').boundingBox())!;
    await page.mouse.click(canvas.x + ARROW.x, canvas.y + ARROW.y);
    await page.waitForTimeout(1000);
    await page.getByText('按值', { exact: true }).waitFor();
    await page.context().close();
  });
});
