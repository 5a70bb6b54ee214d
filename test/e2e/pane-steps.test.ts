import { calls, change, show } from '../taskpane/pane/pane-stage';
import { sampleState } from '../taskpane/pane/sample-states';
import { button, focus, focused, openPane, page, stage } from './staged-pane';

openPane();

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
    expect(await marks()).toBe('○○○○○○');
    await show(page, sampleState('lines', 'zh-CN'));
    expect(await marks()).toBe('✓✓○○○○');
    await show(page, sampleState('generated', 'zh-CN'));
    expect((await signs()).join('\n')).toMatch(/还没有核对[^]*有没有错误：核对后才知道/);
    await show(page, sampleState('wrong', 'zh-CN'));
    expect(await marks()).toBe('✓✓✓○✓✕');
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
