import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/hosts/xlsx';
import { cellAt } from '../../src/core/workbook/snapshot';
import { withOtherColumns } from '../cases/hard-layouts';
import { Stage } from './open-pane';
import { WorkbenchPage } from './open-workbench';

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

describe('a template of the user’s own, in the workbench', () => {
  let bench: WorkbenchPage;
  const template = withOtherColumns();

  const picture = async (name: string): Promise<void> => {
    if (PICTURES) {
      await bench.page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: true });
    }
  };

  it('is chosen and understood', async () => {
    bench = await WorkbenchPage.open(stage, '#kashi-2021');
    await bench.step('生成');
    const chooser = bench.page.waitForEvent('filechooser');
    await bench.button('选择模板').click();
    const file = { name: '表样.xlsx', mimeType: '', buffer: Buffer.from(template.bytes) };
    await (await chooser).setFiles(file);
    await bench.page.getByText(/“表样\.xlsx”：认出 \d+ 张可以填写的表/).waitFor();
    await picture('template-understood');
  });

  it('shows what was taken for certain, to be corrected; the correction is kept', async () => {
    await bench.page.getByText(/认出的各栏各行（\d+ 处）/).click();
    const table = bench.page.locator('details details').first();
    await table.locator('summary').click();
    const choice = table.getByRole('combobox').first();
    const was = await choice.inputValue();
    await choice.selectOption('-');
    expect(await choice.inputValue()).toBe('-');
    await choice.selectOption(was);
    await picture('template-certain');
  });

  it('is filled and saved, with what was left named', async () => {
    const { path } = await bench.download(() => bench.button('填写并保存').click());
    await bench.page.getByText(/已填写 \d+ 张表、\d+ 个金额/).waitFor();
    await picture('template-filled');
    const { sheets } = await readXlsx(readFileSync(path), path);
    const { sheet, blocks } = template.tables.find(
      ({ table }) => table === 'spending' || table === 'projects',
    )!;
    const [letters] = Object.entries(blocks[0]!.columns).find(([, role]) => role === 'total')!;
    const found = sheets.find(({ name }) => name === sheet)!;
    const figures = found.rows.flatMap(
      (_, at) => cellAt(found, at + 1, letters.charCodeAt(0) - 64)?.value ?? [],
    );
    expect(figures.filter((value) => typeof value === 'number').length).toBeGreaterThan(0);
  });
});
