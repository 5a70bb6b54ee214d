import { calls, change, show } from '../taskpane/pane/pane-stage';
import { sampleState } from '../taskpane/pane/sample-states';
import { button, focus, focused, headings, openPane, page } from './staged-pane';

openPane();

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

describe('the text beside the tables', () => {
  beforeEach(() => show(page, sampleState('text-checked', 'zh-CN')));

  it('is open at the selected paragraph, and its figures lead to their cells', async () => {
    const link = page.getByRole('button', {
      name: '461.83万元 转到 表二 部门收入总体情况表!E19',
      exact: true,
    });
    await link.click();
    expect((await calls(page)).at(-1)).toEqual(['reveal', { sheet: '表二 部门收入总体情况表', cell: 'E19' }]);
    await page.getByRole('button', { name: /^✕ 251.53万元（与表不同） 转到/ }).waitFor();
    // It stays open until the user closes it, and then until he comes back to it.
    const section = page.getByText('收支预算情况的总体说明（2 个数）');
    await section.click();
    await link.waitFor({ state: 'hidden' });
    await change(page, { selected: null });
    await section.click();
    await link.waitFor();
    await section.click();
    await link.waitFor({ state: 'hidden' });
    await change(page, { selected: { sheet: '说明', cell: 'A13' } });
    await link.waitFor();
  });
});
