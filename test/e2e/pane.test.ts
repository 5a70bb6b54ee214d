import type { Page } from 'playwright-core';
import { calls, change, PaneStage, show } from '../taskpane/pane/pane-stage';
import { sampleState } from '../taskpane/pane/sample-states';

let stage: PaneStage;
let page: Page;

beforeAll(async () => {
  stage = await PaneStage.open();
  page = await stage.pane(sampleState('ready', 'zh-CN'));
  page.setDefaultTimeout(5000);
}, 120_000);

afterAll(() => stage.close());

afterEach(() => {
  expect(stage.complaints.splice(0)).toEqual([]);
});

const button = (name: string | RegExp): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name, exact: true });
const headings = (): ReturnType<Page['locator']> => page.locator('[data-finding]');
const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** The focus comes to an element with this text. */
async function focus(text: RegExp): Promise<void> {
  await page.waitForFunction(
    (pattern) => new RegExp(pattern).test(document.activeElement?.textContent ?? ''),
    text.source,
  );
}

describe('the steps', () => {
  it('are gone through with the arrow keys', async () => {
    await show(page, sampleState('generated', 'zh-CN'));
    const check = page.getByRole('tab', { name: '核对：可以开始' });
    expect(await check.getAttribute('aria-selected')).toBe('true');
    await check.focus();
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toContain('公开');
    await page.getByRole('tabpanel', { name: '公开' }).waitFor();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('tabpanel', { name: '录入' }).waitFor();
    await page.keyboard.press('End');
    await page.getByRole('tabpanel', { name: '公开' }).waitFor();
  });

  it('show what a command of the ribbon found', async () => {
    await show(page, sampleState('wrong', 'zh-CN'));
    await page.getByRole('tab', { name: /录入/ }).click();
    await change(page, { notice: { kind: 'checked', errors: 2, marked: 2, unmarked: [] } });
    await page.getByRole('tabpanel', { name: '核对' }).waitFor();
  });

  it('stay where they are when something else is told', async () => {
    await show(page, sampleState('wrong', 'zh-CN'));
    await page.getByRole('tab', { name: /录入/ }).click();
    await change(page, { notice: { kind: 'undone', command: 'fix' } });
    await page.getByText('已撤销“改正”').waitFor();
    await page.getByRole('tabpanel', { name: '录入' }).waitFor();
  });
});

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

describe('what is to hold before tables are published', () => {
  const signs = async (): Promise<string[]> => {
    await page.getByRole('tab', { name: /公开/ }).click();
    return page
      .getByRole('tabpanel', { name: '公开' })
      .getByRole('list')
      .first()
      .getByRole('listitem')
      .allInnerTexts();
  };
  const marks = async (): Promise<string> => (await signs()).map((line) => line.trim()[0]).join('');

  it('is no failure while nobody has looked', async () => {
    await show(page, sampleState('empty', 'zh-CN'));
    expect(await marks()).toBe('○○○○○');
    await show(page, sampleState('lines', 'zh-CN'));
    expect(await marks()).toBe('✓✓○○○');
    await show(page, sampleState('generated', 'zh-CN'));
    expect((await signs()).join('\n')).toMatch(/还没有核对[^]*有没有错误：核对后才知道/);
    await show(page, sampleState('wrong', 'zh-CN'));
    expect(await marks()).toBe('✓✓✓✓✕');
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

describe('what the ribbon asks for', () => {
  it('is shown, each time it is asked', async () => {
    await show(page, sampleState('wrong', 'zh-CN'));
    await change(page, { asked: { show: 'input' } });
    await page.getByRole('tabpanel', { name: '录入' }).waitFor();
    await page.getByRole('tab', { name: /核对/ }).click();
    await change(page, { asked: { show: 'input' } });
    await page.getByRole('tabpanel', { name: '录入' }).waitFor();
  });

  it('can be the help, which leaves the step as it is and gives the focus back', async () => {
    await show(page, sampleState('wrong', 'zh-CN'));
    await page.getByRole('tab', { name: /公开/ }).click();
    await change(page, { asked: { show: 'help' } });
    const help = page.getByRole('region', { name: '使用说明' });
    await help.getByText('单元格显示 #NAME?').waitFor();
    expect(await focused()).toBe('使用说明');
    await page.getByRole('tabpanel', { name: '公开' }).waitFor();
    expect(await help.getByRole('link').getAttribute('href')).toBe('help.html');
    await help.getByRole('button', { name: '关闭' }).click();
    await help.waitFor({ state: 'hidden' });
    await page.waitForFunction(() => document.activeElement !== document.body);
    await button('使用说明').click();
    await help.waitFor();
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

describe('findings', () => {
  beforeEach(() => show(page, sampleState('wrong', 'zh-CN')));

  it('go to their cell on a click and show their sums', async () => {
    await headings().first().click();
    expect(await calls(page)).toEqual([['reveal', { sheet: '表三 部门支出总体情况表', cell: 'E12' }]]);
    expect(await headings().first().getAttribute('aria-expanded')).toBe('true');
    await page.getByText('207.885 … 207.895').first().waitFor();
    await page.getByText('规则 R104：类等于款之和').first().waitFor();
    await button('改为 423.74').click();
    expect((await calls(page)).at(-1)![0]).toBe('fix');
    await headings().first().click();
    expect(await headings().first().getAttribute('aria-expanded')).toBe('false');
    expect((await calls(page)).filter(([action]) => action === 'reveal')).toHaveLength(1);
  });

  it('have their evidence as links, which lead there and back and leave the finding open', async () => {
    await headings().first().click();
    const part = page.getByRole('button', { name: '转到 表三 部门支出总体情况表!E13', exact: true });
    await part.focus();
    await page.keyboard.press('Enter');
    expect((await calls(page)).at(-1)).toEqual(['reveal', { sheet: '表三 部门支出总体情况表', cell: 'E13' }]);
    expect(await headings().first().getAttribute('aria-expanded')).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toContain('E13');
    // The cell of another finding is evidence as well.
    const { sheet, cell } = { sheet: '表五 一般公共预算支出情况表', cell: 'D9' };
    await change(page, { selected: { sheet, cell } });
    await page.getByRole('button', { expanded: true, name: /D9/ }).waitFor();
  });

  it('lead to the working paper where it has their exact amount, and nowhere where it has none', async () => {
    await headings().first().click();
    const group = page.getByRole('group', { name: '底稿中的精确数' });
    expect(await group.count()).toBe(0);
    const { check } = sampleState('wrong', 'zh-CN');
    const exact = ['D13:F13', 'K13'].map((cell) => ({ sheet: '底稿', cell }));
    const findings = check!.findings.map((one) => ({ ...one, exact }));
    await change(page, { check: { ...check!, findings } });
    expect(await group.getByRole('button').allTextContents()).toEqual(['D13:F13', 'K13']);
    await group.getByRole('button', { name: '转到 底稿!D13:F13' }).click();
    expect((await calls(page)).at(-1)).toEqual(['reveal', exact[0]]);
    expect(await headings().first().getAttribute('aria-expanded')).toBe('true');
  });

  it('tell a tail once, with its cells as links', async () => {
    await change(page, { selected: { sheet: '表一 部门收支总体情况表', cell: 'D36' } });
    const tail = page.getByRole('button', { expanded: true, name: /B36、D36/ });
    await tail.waitFor();
    const links = page.getByRole('group', { name: '同样的尾差' }).getByRole('button');
    expect(await links.allTextContents()).toEqual(['B36', 'D36']);
    await links.last().click();
    expect((await calls(page)).at(-1)).toEqual(['reveal', { sheet: '表一 部门收支总体情况表', cell: 'D36' }]);
    expect(await tail.getAttribute('aria-expanded')).toBe('true');
  });

  it('open when their cell is selected, rounding tails that were not shown too', async () => {
    await change(page, { selected: { sheet: '表五 一般公共预算支出情况表', cell: 'D9' } });
    await page.getByRole('button', { expanded: true, name: /D9/ }).waitFor();
    expect(await page.getByRole('button', { name: /尾差 \d/, pressed: true }).count()).toBe(0);
    await change(page, { selected: { sheet: '表一 部门收支总体情况表', cell: 'B36' } });
    const tail = page.getByRole('button', { expanded: true, name: /B36/ });
    await tail.waitFor();
    await page.waitForFunction(() => {
      const box = document.querySelector('[data-finding][aria-expanded="true"]')!.getBoundingClientRect();
      return box.top >= 0 && box.top < innerHeight;
    });
  });

  it('are filtered by grade and rule, and searched', async () => {
    expect(await headings().count()).toBe(3);
    await page.getByRole('button', { name: '错误 2' }).click();
    expect(await headings().count()).toBe(1);
    await page.getByRole('button', { name: /尾差 13/ }).click();
    // Thirteen figures; those that are printed twice are told once.
    expect(await headings().count()).toBe(8);
    await page.getByLabel('规则').selectOption('R210');
    await page.getByText('共 16 条').waitFor();
    for (const heading of await headings().all()) {
      expect(await heading.textContent()).toContain('尾差');
    }
    await page.getByLabel('规则').selectOption('');
    await page.getByLabel('查找').fill('4.26');
    expect(await headings().count()).toBe(1);
    await page.getByLabel('查找').fill('没有这个');
    await page.getByText('没有符合条件的条目').waitFor();
  });

  it('are narrowed down to one sheet, which is said and can be taken away', async () => {
    const names = (): Promise<string[]> => headings().allTextContents();
    await page.getByLabel('工作表').selectOption('表五 一般公共预算支出情况表');
    expect(await calls(page)).toEqual([['showOnly', '表五 一般公共预算支出情况表']]);
    await page.getByText('只看“表五 一般公共预算支出情况表”').waitFor();
    expect(await names()).toEqual([expect.stringContaining('D9') as string]);
    await button('看全部').click();
    expect(await names()).toHaveLength(3);
    // The button went; the focus is on what follows it.
    await page.waitForFunction(() => document.activeElement !== document.body);
    await show(page, sampleState('wrong', 'zh-CN', { only: '表四 财政拨款收支总体情况表' }));
    await page.getByText('没有符合条件的条目').waitFor();
  });

  it('are gone through with the arrow keys, and Tab stops at one of them', async () => {
    await headings().first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toContain('D9');
    await page.keyboard.press('End');
    expect(await focused()).toContain('D12');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    expect(await calls(page)).toEqual([['reveal', { sheet: '表五 一般公共预算支出情况表', cell: 'D9' }]]);
    expect(await page.locator('[data-finding][tabindex="0"]').count()).toBe(1);
  });

  it('are left as they are with a reason only, and heeded again', async () => {
    await headings().first().click();
    await button('忽略…').click();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('忽略…');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' 按批复 ');
    await page.keyboard.press('Enter');
    expect((await calls(page)).at(-1)!.slice(2)).toEqual(['按批复']);
    await page.getByText('发现 1 个错误').waitFor();
    await focus(/D9/);
    await page.getByText('已忽略 1 条').waitFor();
    await page.getByText('已忽略：按批复').waitFor();
    await button('不再忽略').click();
    await focus(/录入|核对|D/);
    await page.getByText('发现 2 个错误').waitFor();
  });

  it('are reported in a file', async () => {
    const [download] = await Promise.all([page.waitForEvent('download'), button('网页').click()]);
    expect(download.suggestedFilename()).toBe('report.html');
    expect(await calls(page)).toEqual([['exportReport', 'html']]);
  });

  it('stay quick when there are five thousand', async () => {
    await show(page, sampleState('many', 'zh-CN'));
    await page.getByRole('tab', { name: /核对/ }).click();
    expect(await headings().count()).toBe(100);
    await button('再显示 100 条').click();
    expect(await headings().count()).toBe(200);
    await page.getByLabel('查找').pressSequentially('E4810');
    await page.getByText('显示 1 条').waitFor();
  }, 60_000);
});

describe('a question', () => {
  it('holds the focus, takes no empty reason, and gives the focus back', async () => {
    await show(page, sampleState('wrong', 'zh-CN'));
    await page.getByRole('tab', { name: /公开/ }).click();
    await button('定稿').click();
    await change(page, { question: { kind: 'publish-with-errors', errors: 2 } });
    const dialog = page.getByRole('alertdialog');
    await dialog.waitFor();
    for (let press = 0; press < 8; press += 1) {
      await page.keyboard.press(press < 5 ? 'Tab' : 'Shift+Tab');
      expect(await dialog.evaluate((box) => box.contains(document.activeElement))).toBe(true);
    }
    await button('仍要定稿').click({ force: true });
    expect(await calls(page)).toEqual([['finalise']]);
    await page.getByRole('textbox', { name: '理由' }).fill('按批复 ');
    await button('仍要定稿').click();
    expect((await calls(page)).at(-1)).toEqual(['answer', { reason: '按批复' }]);
    expect(await focused()).toBe('定稿');
  });

  it('is answered with no by Escape', async () => {
    await show(page, sampleState('lines', 'zh-CN', { question: { kind: 'taken', names: ['表一'] } }));
    await page.getByRole('alertdialog', { name: /“表一”/ }).waitFor();
    await page.keyboard.press('Escape');
    expect(await calls(page)).toEqual([['answer', null]]);
  });
});

test('what was told can be put away, and leads on', async () => {
  const { rows } = sampleState('lines', 'zh-CN').input!;
  await show(page, sampleState('lines', 'zh-CN', { notice: { kind: 'imported', rows } }));
  await page.getByRole('status').getByText('已导入 20 行明细').waitFor();
  await page.getByRole('tab', { name: /公开/ }).click();
  await button('下一步：生成').click();
  await page.getByRole('tabpanel', { name: '生成' }).waitFor();
  expect(await calls(page)).toEqual([['dismissNotice']]);
  await focus(/生成$/);
});

test('trouble is told at once', async () => {
  const notice = {
    kind: 'host',
    command: 'generate',
    code: 'sheet-protected',
    place: '表三',
    detail: '',
  } as const;
  await show(page, sampleState('lines', 'zh-CN', { notice }));
  await page.getByRole('alert').getByText('工作表“表三”受保护，没有写入').waitFor();
});

test('the theme changes while the pane is open', async () => {
  await show(page, sampleState('wrong', 'zh-CN'));
  const background = (): Promise<string> =>
    page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const light = await background();
  await page.evaluate(() => window.sample!.pane.setTheme('dark'));
  expect(await background()).not.toBe(light);
});

test('a fault of the pane is told, and the pane comes back', async () => {
  await show(page, sampleState('wrong', 'zh-CN'));
  await page.evaluate(() => {
    const { session } = window.sample!;
    const { steps } = session.state();
    session.change({ steps: undefined as never });
    setTimeout(() => session.change({ steps }), 300);
  });
  await page.getByText('窗格出了问题').waitFor({ timeout: 3000 });
  await page.waitForTimeout(400);
  await button('重新显示').click();
  await page.getByRole('tablist').waitFor();
  stage.complaints.length = 0;
});
