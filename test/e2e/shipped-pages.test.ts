import { existsSync, readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { createServer } from '../../scripts/addin/static-server';
import { textsOf } from '../../src/words/pane';
import { StandIn } from '@budget-disclosure/excel-stand-in';
import { attachStandIn } from '@budget-disclosure/excel-stand-in/browser';
import { ARGUMENTS } from './open-pane';

const folder = join(__dirname, '../../dist/addin');
const library = join(__dirname, '../../node_modules/@microsoft/office-js/dist');
const officeJs = existsSync(join(folder, 'office-js')) ? 'self' : 'cdn';
const server = createServer(folder, { officeJs });

let browser: Browser;
let page: Page;
let standIn: StandIn;
/** What the page complained of, the policy's refusals among it. */
let complaints: string[];
/** A page with the functions and nothing else. */
const ALONE = 'functions-alone.html';
let alone = '';

const address = (path: string): string =>
  `http://localhost:${(server.address() as AddressInfo).port}/${path}`;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGUMENTS });
});

afterAll(async () => {
  await browser.close();
  server.close();
});

async function open(path: string, options: ConstructorParameters<typeof StandIn>[0] = {}): Promise<void> {
  const functions = JSON.parse(readFileSync(join(folder, 'functions.json'), 'utf8')) as never;
  standIn = new StandIn({ functions, ...options });
  page = await browser.newPage();
  complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await attachStandIn(page, standIn);
  await page.route(address(ALONE), (route) => route.fulfill({ contentType: 'text/html', body: alone }));
  await page.goto(address(path));
}

afterEach(() => page.close());

async function settled(): Promise<void> {
  for (let turn = 0; turn < 200 && standIn.host.isPending(); turn += 1) {
    await page.waitForTimeout(20);
  }
}

describe('the pane as it is shipped', () => {
  it('opens under its policy without a complaint', async () => {
    await open('taskpane.html');
    await page.waitForSelector('#pane main');
    expect(complaints).toEqual([]);
    const shown = await page.evaluate('getComputedStyle(document.querySelector("#pane main")).fontFamily');
    expect(shown).toContain('Segoe UI');
  });

  it('carries out what the ribbon asks for', async () => {
    await open('taskpane.html');
    await page.waitForSelector('#pane main');
    standIn.pressButton('newInput');
    for (let turn = 0; turn < 200 && standIn.completedCommands.length === 0; turn += 1) {
      await page.waitForTimeout(20);
    }
    expect(standIn.completedCommands).toEqual(['newInput']);
    expect(standIn.workbook.sheets.map(({ name }) => name)).toContain('预算明细');
    expect(complaints).toEqual([]);
  });

  it('opens the pane at what the ribbon asks for', async () => {
    await open('taskpane.html');
    await page.waitForSelector('#pane main');
    await page.getByRole('tab', { name: /公开/ }).click();
    standIn.pressButton('importLines');
    await page.getByRole('tabpanel', { name: '录入' }).waitFor();
    standIn.pressButton('help');
    await page.getByRole('region', { name: '使用说明' }).waitFor();
    expect(standIn.completedCommands).toEqual(['importLines', 'help']);
    expect(standIn.host.pane.state).toBe('Visible');
    expect(complaints).toEqual([]);
  });

  it('takes the colours of Office, and others when they change and the user comes back', async () => {
    await open('taskpane.html', { theme: 'dark' });
    await page.waitForSelector('#pane main');
    const dark = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    standIn.userChangesTheme('light');
    await page.dispatchEvent('html', 'pointerenter');
    await page.waitForFunction((was) => getComputedStyle(document.body).backgroundColor !== was, dark);
    expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe('light');
    expect(complaints).toEqual([]);
  });

  it('follows the colours that the system forces, at once', async () => {
    await open('taskpane.html');
    await page.waitForSelector('#pane main');
    const scheme = (wanted: string): Promise<unknown> =>
      page.waitForFunction((one) => document.documentElement.style.colorScheme === one, wanted, {
        timeout: 1000,
      });
    await scheme('light');
    await page.emulateMedia({ forcedColors: 'active' });
    await scheme('dark');
    await page.emulateMedia({ forcedColors: 'none' });
    await scheme('light');
  });

  it('calculates functions, and says in a sentence what is wrong', async () => {
    await open('taskpane.html');
    await page.waitForSelector('#pane main');
    standIn.userEdits('Sheet1', 'A1', '=BUDGET.WAN(123456)');
    standIn.userEdits('Sheet1', 'A2', '=BUDGET.GROWTH(1,0)');
    await settled();
    expect(standIn.valueOf('Sheet1', 'A1')).toBe(12.35);
    expect(standIn.valueOf('Sheet1', 'A2')).toBe('#N/A');
    expect(complaints).toEqual([]);
  });

  it.each([
    ['classification.js', 'decimal.js', 'functions.js'],
    ['functions.js', 'decimal.js', 'classification.js'],
  ])('calculates functions in a page that has them alone, as %s, then %s and %s', async (...scripts) => {
    alone = `<!doctype html><meta charset="utf-8"><title>functions</title>
      <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
      ${scripts.map((script) => `<script defer src="${script}"></script>`).join('')}`;
    await open(ALONE);
    await page.waitForFunction(() => 'budgetClassification' in globalThis);
    standIn.userEdits('Sheet1', 'A1', '=BUDGET.NAME("2080505")');
    await settled();
    expect(standIn.valueOf('Sheet1', 'A1')).toBe('机关事业单位基本养老保险缴费支出');
    expect(complaints).toEqual([]);
  });

  it.each([
    [{ excelApi: '1.12' }, 'ExcelApi 1.13'],
    [{ sharedRuntime: null }, 'SharedRuntime 1.1'],
  ])('tells an Excel with %o what it lacks', async (options, missing) => {
    await open('taskpane.html', options);
    await page.waitForURL(/unsupported\.html/);
    expect(await page.textContent('.missing-sets')).toBe(missing);
    expect(await page.locator('[data-reason]').count()).toBe(2);
  });

  it('works in an Excel without custom functions, and says that formulas are plain', async () => {
    await open('taskpane.html', { customFunctionsRuntime: null });
    await page.getByText(textsOf('zh-CN').functionsOff).waitFor();
    expect(complaints).toEqual([]);
  });
});

describe('other pages', () => {
  it('a browser that opens the pane is shown the help', async () => {
    page = await browser.newPage();
    await page.route(/^https:/, (route) =>
      route.fulfill({
        path: join(
          library,
          route
            .request()
            .url()
            .replace(/^.*hosted\//, ''),
        ),
      }),
    );
    await page.goto(address('taskpane.html'));
    await page.waitForURL(/help\.html/);
  });

  it.each(['unsupported.html', 'help.html', 'help.en-US.html'])('%s opens under its policy', async (path) => {
    await open(path);
    await page.waitForSelector('h1');
    expect(complaints).toEqual([]);
    await page.setViewportSize({ width: 320, height: 600 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  });
});
