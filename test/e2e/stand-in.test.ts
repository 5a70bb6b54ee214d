import { chromium, type Browser, type Page } from 'playwright-core';
import { attachStandIn } from '@budget-disclosure/excel-stand-in/browser';
import { StandIn } from '@budget-disclosure/excel-stand-in';
import { ARGUMENTS } from './open-pane';

const PANE = 'http://localhost:3999/pane.html';
const HTML = `<!doctype html><meta charset="utf-8"><title>pane</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
<script>
  window.heard = [];
  window.ready = Office.onReady().then(() => {
    CustomFunctions.associate('TWICE', (value) => value * 2);
    Office.actions.associate('go', (event) => { window.pressed = true; event.completed(); });
    return Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async ({ address }) => window.heard.push(address));
      await context.sync();
    });
  });
</script>`;

let browser: Browser;
let page: Page;
let standIn: StandIn;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGUMENTS });
}, 30_000);

afterAll(() => browser.close());

beforeEach(async () => {
  const parameters = [{ name: 'value', type: 'number' }];
  standIn = new StandIn({ functions: { functions: [{ id: 'TWICE', name: 'TWICE', parameters }] } });
  page = await browser.newPage();
  await attachStandIn(page, standIn);
  await page.route(PANE, (route) => route.fulfill({ contentType: 'text/html', body: HTML }));
  await page.goto(PANE);
  await page.evaluate('ready');
});

afterEach(() => page.close());

test('a pane in the browser writes, and finds it again after a reload', async () => {
  await page.evaluate(`Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [['留下']];
    await context.sync();
  })`);
  expect(standIn.valueOf('Sheet1', 'A1')).toBe('留下');
  await page.reload();
  await page.evaluate('ready');
  const values = await page.evaluate(`Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
    await context.sync();
    return range.values;
  })`);
  expect(values).toEqual([['留下']]);
});

test('edits, buttons and functions reach the page', async () => {
  standIn.userEdits('Sheet1', 'B2', '=BUDGET.TWICE(21)');
  await page.waitForFunction('heard.includes("B2")');
  standIn.pressButton('go');
  await page.waitForFunction('window.pressed');
  for (let turn = 0; turn < 100 && standIn.host.isPending(); turn += 1) {
    await page.waitForTimeout(20);
  }
  expect(standIn.valueOf('Sheet1', 'B2')).toBe(42);
  expect(standIn.completedCommands).toEqual(['go']);
});

test('requirement sets are checked', async () => {
  expect(await page.evaluate('OfficeExtension.CommonUtility._doApiNotSupportedCheck')).toBe(true);
  expect(await page.evaluate("Office.context.requirements.isSetSupported('ExcelApi', '1.15')")).toBe(true);
  expect(await page.evaluate("Office.context.requirements.isSetSupported('ExcelApi', '1.16')")).toBe(false);
});
