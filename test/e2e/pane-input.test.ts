import { calls, change, show } from '../taskpane/pane/pane-stage';
import { sampleState } from '../taskpane/pane/sample-states';
import { button, focus, openPane, page } from './staged-pane';

openPane();

describe('what only the user knows of a list', () => {
  const unnamed = { settings: { ...sampleState('ready', 'zh-CN').settings, unit: '' } };

  it.each([
    ['which of several it is', 'several-lists', () => button('以“一月”为明细')],
    ['its unit of money', 'lines-without-unit', () => page.getByLabel('这份明细没有写金额单位')],
  ] as const)('%s, is asked above the settings, in sight', async (_, situation, question) => {
    await show(page, sampleState(situation, 'zh-CN', unnamed));
    const unit = page.getByLabel('编制部门');
    await unit.waitFor();
    const asked = (await question().boundingBox())!;
    expect(asked.y + asked.height).toBeLessThan((await unit.boundingBox())!.y);
    expect(asked.y + asked.height).toBeLessThan(page.viewportSize()!.height / 2);
  });

  it('can be chosen otherwise in the same place, and leaves the focus there', async () => {
    await show(page, sampleState('lines-without-unit', 'zh-CN', unnamed));
    const choice = page.getByLabel('这份明细没有写金额单位');
    await choice.focus();
    await choice.selectOption('万元');
    expect(await calls(page)).toEqual([['setListUnit', '万元']]);
    const { input } = sampleState('lines-without-unit', 'zh-CN');
    await change(page, { input: { ...input!, needsMoneyUnit: false, moneyUnit: '万元' } });
    expect(await choice.inputValue()).toBe('万元');
    expect(await choice.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it('gives the focus on when it is answered', async () => {
    const state = sampleState('several-lists', 'zh-CN', unnamed);
    await show(page, state);
    await button('以“二月”为明细').click();
    await change(page, { lists: { candidates: [], others: [] } });
    await page.waitForFunction(() => document.activeElement?.tagName === 'SUMMARY');
  });
});

describe('rows that were left out', () => {
  it('are gone to where they stand in a sheet of the workbook, and not in a file', async () => {
    await show(page, sampleState('lines-left-out', 'zh-CN'));
    await page.getByRole('tab', { name: /录入/ }).click();
    expect(await page.getByRole('button', { name: /转到 明细!/ }).count()).toBe(0);
    const { input } = sampleState('lines-left-out', 'zh-CN');
    await change(page, { input: { ...input!, source: '明细' } });
    await page.getByRole('button', { name: '转到 明细!C5' }).click();
    await page.getByRole('button', { name: '转到 明细!F12' }).click();
    expect(await calls(page)).toEqual([
      ['reveal', { sheet: '明细', cell: 'C5' }],
      ['reveal', { sheet: '明细', cell: 'F12' }],
    ]);
  });
});

describe('settings', () => {
  it('are asked for while the unit is missing, and kept', async () => {
    await show(page, sampleState('empty', 'zh-CN'));
    await page.getByLabel('编制部门').fill(' 某市财政局 ');
    await page.getByLabel('预算年度').fill('2026');
    await page.getByLabel('预算年度').blur();
    await page.getByLabel('尾数处理').selectOption('truncate');
    expect(await calls(page)).toEqual([
      ['changeSettings', { unit: '某市财政局' }],
      ['changeSettings', { year: 2026 }],
      ['changeSettings', { rounding: 'truncate' }],
    ]);
    await page.getByText('某市财政局 · 2026').waitFor();
    await button('收起').click();
    await focus(/^某市财政局/);
    expect(await page.getByLabel('预算年度').isVisible()).toBe(false);
  });

  it('take no half-typed year', async () => {
    await show(page, sampleState('empty', 'zh-CN'));
    await page.getByLabel('预算年度').fill('202');
    await page.getByLabel('预算年度').blur();
    await page.getByText('请填四位年份').waitFor();
    expect(await calls(page)).toEqual([]);
  });

  it('take an official classification, and give it back', async () => {
    await show(page, sampleState('empty', 'zh-CN'));
    const group = page.getByRole('group', { name: '科目表' });
    await group.getByText('内置科目表（2018 年起）').waitFor();
    await group.locator('input[type=file]').setInputFiles({
      name: '科目.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('a,b'),
    });
    await page.waitForFunction(() => window.sample!.session.calls.length > 0);
    await show(page, sampleState('official', 'zh-CN'));
    await page.locator('summary').first().click();
    await group.getByText('2021 年正式科目表：2021年政府收支分类科目.xlsx（1890 个科目）').waitFor();
    await group.getByText('没有存入工作簿').waitFor();
    await group.getByRole('button', { name: '只用内置科目表' }).click();
    expect(await calls(page)).toEqual([['dropClassification']]);
  });

  it('do not offer functions where they do not run', async () => {
    await show(page, sampleState('empty', 'zh-CN'));
    expect(await page.getByRole('option', { name: 'BUDGET 函数' }).isDisabled()).toBe(true);
    await page.getByText('BUDGET 函数没有运行').waitFor();
  });
});

describe('a list', () => {
  it('comes from a file that is chosen', async () => {
    await show(page, sampleState('ready', 'zh-CN'));
    await page.setInputFiles('#step-panel input[type=file]', {
      name: '明细.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('a,b'),
    });
    await page.waitForFunction(() => window.sample!.session.calls.length > 0);
    expect(await calls(page)).toEqual([['previewFile', '明细.csv', 3]]);
  });

  it('comes from a file that is dropped, and a file beside its place does no harm', async () => {
    await show(page, sampleState('ready', 'zh-CN'));
    const drop = (selector: string): Promise<void> =>
      page.evaluate((to) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['1,2,3'], 'dropped.xlsx'));
        const at = document.querySelector(to)!;
        at.dispatchEvent(new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer }));
        const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer });
        at.dispatchEvent(event);
        if (!event.defaultPrevented) {
          throw new Error('the browser would open the file');
        }
      }, selector);
    await drop('footer');
    expect(await calls(page)).toEqual([]);
    await drop('#step-panel input[type=file]');
    await page.waitForFunction(() => window.sample!.session.calls.length > 0);
    expect(await calls(page)).toEqual([['previewFile', 'dropped.xlsx', 5]]);
  });

  it('is shown as it is understood, with what is refused, and imported without it', async () => {
    await show(page, sampleState('preview-refused', 'zh-CN'));
    await page.getByRole('row', { name: /^C 备注/ }).waitFor();
    expect(await page.getByLabel('C 列认作').inputValue()).toBe('');
    const refused = page.getByRole('listitem').filter({ hasText: '金额“十七万”不是数字' });
    await refused.getByText('G3').waitFor();
    await page.getByText('表头下共 20 行：明细 17').waitFor();
    await button('跳过不能读的 3 行，导入其余各行').click();
    await button('不导入').click();
    expect(await calls(page)).toEqual([['acceptImport', { skipRefused: true }], ['dismissImport']]);
  });

  it('can be understood otherwise, column by column', async () => {
    await show(page, sampleState('preview-refused', 'zh-CN'));
    await page.getByLabel('C 列认作').selectOption('项目名称');
    await page.getByLabel('A 列认作').selectOption('原样保留');
    expect(await calls(page)).toEqual([
      ['mapColumn', 3, 'project'],
      ['mapColumn', 1, null],
    ]);
  });

  it('asks for its unit of money and imports nothing before', async () => {
    await show(page, sampleState('preview-no-unit', 'zh-CN'));
    await button('导入').click({ force: true });
    await page.getByLabel('明细没有写金额单位').selectOption('万元');
    expect(await calls(page)).toEqual([['setMoneyUnit', '万元']]);
  });
});

describe('generating', () => {
  it('takes one click when the lines were changed', async () => {
    await show(page, sampleState('stale', 'zh-CN'));
    await button('重新生成').click();
    expect(await calls(page)).toEqual([['generate']]);
  });

  it('shows how far it is, lets itself be stopped, and starts nothing else', async () => {
    await show(page, sampleState('generating', 'zh-CN'));
    const bar = page.getByRole('progressbar', { name: '正在生成…' });
    expect(await bar.getAttribute('aria-valuenow')).toBe('3');
    expect(await bar.getAttribute('aria-valuetext')).toBe('已完成 3 / 9');
    await button('一键生成').click({ force: true });
    await button('取消').click();
    expect(await calls(page)).toEqual([['cancel']]);
  });

  it('says what is taken back', async () => {
    await show(page, sampleState('generated', 'zh-CN'));
    await page.getByRole('button', { name: '撤销“一键生成”' }).click();
    expect(await calls(page)).toEqual([['undo']]);
  });
});
