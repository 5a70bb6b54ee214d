import { readFileSync } from 'node:fs';
import { layOut, type WorkbookSnapshot } from '../../src/core/index';
import { readXlsx } from '../../src/hosts/xlsx';
import { discloseCase, loadCase } from '../cases/load-case';
import { quietStage } from './quiet-stage';
import { WorkbenchPage } from './open-workbench';

const PLAN = layOut(discloseCase(loadCase('kashi-2021')));
const TABLES = PLAN.sheets.filter(({ table }) => table === null);

const on = quietStage();

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
    const bench = await WorkbenchPage.open(on.stage, '#kashi-2021');
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

  it('saves the tables with the formulas that are asked for, and the keys of a spreadsheet do it too', async () => {
    const bench = await WorkbenchPage.open(on.stage, '#kashi-2021');
    const { page } = bench;
    await bench.generate();
    await bench.typeInto('A40', '我的说明');
    const formulasOf = async (path: string): Promise<string[]> => {
      const read = await readBack(path);
      expect(differences(read)).toEqual([]);
      expect(read.sheets.find(({ name }) => name === TABLES[0]!.name)!.rows[39]![0]!.value).toBe('我的说明');
      return read.sheets.flatMap(({ rows }) =>
        rows.flatMap((row) => row.flatMap((cell) => (cell?.formula ? [cell.formula] : []))),
      );
    };
    const functions = await formulasOf((await bench.save('functions')).path);
    expect(functions.length).toBeGreaterThan(10);
    expect(functions.every((formula) => formula.startsWith('BUDGET.'))).toBe(true);
    const native = await formulasOf((await bench.save('native')).path);
    expect(native.length).toBeGreaterThan(200);
    expect(await formulasOf((await bench.save('values')).path)).toEqual([]);
    const byKey = await bench.download(() => page.keyboard.press('Control+s'));
    expect(await formulasOf(byKey.path)).toEqual(native);
    await page.getByText('有改动没有另存').waitFor({ state: 'hidden' });

    await page.keyboard.press('Control+p');
    await page.getByRole('dialog', { name: '打印预览' }).waitFor();
    await page.keyboard.press('Escape');

    // The tables are those of other lines: their formulas can't be known.
    await page.locator('#grid').getByText('预算明细', { exact: true }).first().click();
    await bench.typeInto('A4', '2010199');
    await bench.choose('另存为', 'Excel 文件，公开表改用 BUDGET 函数');
    await page.getByText('请先重新生成，再另存').waitFor();
    await page.context().close();
  });

  it('begins with a sheet to enter lines in', async () => {
    const bench = await WorkbenchPage.open(on.stage);
    await bench.choose('新建', '预算明细录入表');
    await bench.page.locator('#grid').getByText('预算明细', { exact: true }).first().waitFor();
    await bench.goTo('A3');
    expect(await bench.page.locator('#pane').innerText()).toContain('录入');
    await bench.page.context().close();
  });

  it('explains an error of one of our functions where the pointer rests on it', async () => {
    const bench = await WorkbenchPage.open(on.stage);
    const { page } = bench;
    await bench.typeInto('A1', '=BUDGET.NAME("2089998",2021)');
    const box = (await page.locator('#grid canvas[id^=univer-sheet-main]').boundingBox())!;
    const sentence = page.getByText('2021 年的科目表中没有编码 2089998。');
    for (let turn = 0; turn < 20 && !(await sentence.isVisible()); turn += 1) {
      // The pointer comes to the cell, and moves on it.
      for (const x of [400, 80, 84]) {
        await page.mouse.move(box.x + x, box.y + 32);
        await page.waitForTimeout(200);
      }
    }
    expect(await sentence.isVisible()).toBe(true);
    await page.context().close();
  });

  it('keeps what is not saved: a crash in the middle loses nothing', async () => {
    const bench = await WorkbenchPage.open(on.stage, '#kashi-2021');
    const context = bench.page.context();
    await bench.generate();
    await bench.typeInto('A40', '我的说明');
    await bench.page.getByText('有改动没有另存').waitFor();
    while (!(await bench.page.evaluate(keptCells, '我的说明'))) {
      await bench.page.waitForTimeout(100);
    }
    await bench.page.close({ runBeforeUnload: false });

    const again = await WorkbenchPage.open(on.stage, '', context);
    await again.button('恢复').click();
    await again.page.getByText('已恢复').waitFor();
    await again.check();
    await again.page.getByText('没有错误').first().waitFor();
    const saved = await again.save('formulas');
    const read = await readBack(saved.path);
    expect(read.sheets.find(({ name }) => name === TABLES[0]!.name)?.rows[39]?.[0]?.value).toBe('我的说明');
    expect(differences(read)).toEqual([]);
    // Taken once, it is not offered again.
    const third = await WorkbenchPage.open(on.stage, '', context);
    await third.button('选择文件…').waitFor();
    expect(await third.button('恢复').count()).toBe(0);
    await context.close();
  });

  it('leaves a workbook alone that is open in another page', async () => {
    const bench = await WorkbenchPage.open(on.stage, '#kashi-2021');
    const context = bench.page.context();
    await bench.typeInto('A40', '别处开着');
    while (!(await bench.page.evaluate(keptCells, '别处开着'))) {
      await bench.page.waitForTimeout(100);
    }
    const other = await WorkbenchPage.open(on.stage, '#kashi-2021', context);
    // The sample is opened when nothing is offered.
    await other.page.getByText('喀什市').first().waitFor();
    expect(await other.button('恢复').count()).toBe(0);
    await context.close();
  });

  it('asks before it gives up what is not saved', async () => {
    const bench = await WorkbenchPage.open(on.stage, '#kashi-2021');
    await bench.generate();
    await bench.choose('新建', '空白工作簿');
    await bench.button('返回').click();
    await bench.page.locator('#grid').getByText(TABLES[0]!.name, { exact: true }).waitFor();
    await bench.choose('新建', '空白工作簿');
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
