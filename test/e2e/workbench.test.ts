import { readFileSync } from 'node:fs';
import { layOut, type WorkbookSnapshot } from '../../src/core/index';
import { readXlsx } from '../../src/hosts/xlsx';
import { discloseCase, loadCase } from '../cases/load-case';
import { Stage } from './open-pane';
import { WorkbenchPage } from './open-workbench';

const PLAN = layOut(discloseCase(loadCase('kashi-2021')));
const TABLES = PLAN.sheets.filter(({ table }) => table === null);

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());
afterEach(() => {
  expect(stage.consoleErrors).toEqual([]);
  expect(stage.strayRequests).toEqual([]);
});

/** Cells of the tables that are not as planned, in a workbook that was read back. */
function differences(read: WorkbookSnapshot): string[] {
  return TABLES.flatMap((sheet) =>
    sheet.cells.flatMap(({ row, column, value }) => {
      const is =
        read.sheets.find(({ name }) => name === sheet.name)?.rows[row - 1]?.[column - 1]?.value ?? '';
      return is === (value ?? '')
        ? []
        : [`${sheet.name} ${String(row)},${String(column)}: ${JSON.stringify(is)}`];
    }),
  );
}

const readBack = (path: string): Promise<WorkbookSnapshot> =>
  readXlsx(new Uint8Array(readFileSync(path)), 'saved.xlsx');

describe('the workbench', () => {
  it('goes the whole way: sample, tables, a false figure, warned, repaired, published, saved', async () => {
    const bench = await WorkbenchPage.open(stage, '#kashi-2021');
    const { page } = bench;
    await bench.generate();
    await bench.check();
    await page.getByText('没有错误').first().waitFor();

    await bench.typeInto('B6', '999');
    await page.getByText('发现 1 个错误').waitFor();
    const finding = page.getByText('表中为 999.00 万元').first();
    await finding.waitFor();
    await bench.goTo('D30');
    await finding.click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('#grid input.univer-size-full')?.value === 'B6',
    );
    await page
      .getByRole('button', { name: /^重新生成|^改为/ })
      .first()
      .click();
    await page.getByText('没有错误').first().waitFor();

    await bench.step('公开');
    const published = await bench.download(() => bench.button('定稿').click());
    expect(published.name).toMatch(/（公开）\.xlsx$/);
    const final = await readBack(published.path);
    expect(final.sheets.map(({ name }) => name)).toEqual(TABLES.map(({ name }) => name));
    expect(differences(final)).toEqual([]);
    expect(final.sheets.flatMap(({ rows }) => rows.flat()).some((cell) => cell?.formula !== undefined)).toBe(
      false,
    );

    const saved = await bench.save('formulas');
    const kept = await readBack(saved.path);
    expect(differences(kept)).toEqual([]);
    expect(kept.sheets.map(({ name }) => name)).toContain('预算明细');
    expect(
      kept.sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => cell?.formula).length,
    ).toBeGreaterThan(200);
    await page.close();
  });

  it('keeps what is not saved: a crash in the middle loses nothing', async () => {
    const bench = await WorkbenchPage.open(stage, '#kashi-2021');
    const context = bench.page.context();
    await bench.generate();
    await bench.typeInto('A40', '我的说明');
    await bench.page.getByText('有改动没有另存').waitFor();
    while (!(await bench.page.evaluate(keptCells, '我的说明'))) {
      await bench.page.waitForTimeout(100);
    }
    await bench.page.close({ runBeforeUnload: false });

    const again = await WorkbenchPage.open(stage, '', context);
    await again.button('恢复').click();
    await again.page.getByText('已恢复').waitFor();
    await again.check();
    await again.page.getByText('没有错误').first().waitFor();
    const saved = await again.save('formulas');
    const read = await readBack(saved.path);
    expect(read.sheets.find(({ name }) => name === TABLES[0]!.name)?.rows[39]?.[0]?.value).toBe('我的说明');
    expect(differences(read)).toEqual([]);
    // Taken once, it is not offered again.
    const third = await WorkbenchPage.open(stage, '', context);
    await third.button('选择文件…').waitFor();
    expect(await third.button('恢复').count()).toBe(0);
    await context.close();
  });

  it('asks before it gives up what is not saved', async () => {
    const bench = await WorkbenchPage.open(stage, '#kashi-2021');
    await bench.generate();
    await bench.button('新建').click();
    await bench.button('返回').click();
    await bench.page.locator('#grid').getByText(TABLES[0]!.name, { exact: true }).waitFor();
    await bench.button('新建').click();
    await bench.button('放弃改动').click();
    await bench.page.locator('#grid').getByText('工作表1', { exact: true }).waitFor();
    expect(await bench.page.locator('#grid').getByText(TABLES[0]!.name, { exact: true }).count()).toBe(0);
    await bench.page.context().close();
  });
});

/** Whether the browser keeps a workbook with these words. */
function keptCells(words: string): Promise<boolean> {
  return new Promise((resolve) => {
    const request = indexedDB.open('budget-disclosure');
    request.onsuccess = () => {
      const all = request.result.transaction('workbooks').objectStore('workbooks').getAll();
      all.onsuccess = () => {
        request.result.close();
        resolve(JSON.stringify(all.result).includes(words));
      };
    };
  });
}
