import type { Page } from 'playwright-core';
import { TIMING } from '../../src/hosts/user-timing';
import type { BuiltPages } from './built-pages';

/** What became of an edit, in milliseconds. */
export interface Edit {
  /** From the entry until the figures that depend on it were in their cells; null where nothing had to be calculated. */
  readonly shown: number | null;
  /** From the entry until the grid had calculated; with the pause before the pane looks, if that was longer. */
  readonly calculated: number;
  /** What the pane needed from there on to have read, checked, marked and shown it. */
  readonly checked: number;
}

/** Longest wait for anything in the page, in milliseconds. */
const PATIENCE = 240_000;

/** Opens the workbench, with nothing kept from before. */
export async function openWorkbench({ browser, address }: BuiltPages, hash = ''): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 860 } });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`${address}workbench.html?lang=zh-CN${hash}`);
  await page.locator('#bar [role=toolbar]').waitFor();
  return page;
}

/** The page's own clock, after the frame that shows what is there now. */
export const shownAt = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(performance.now())));
      }),
  );

/** Chooses a file and waits for the first frame with it; milliseconds from the choice. */
export async function openFile(page: Page, path: string): Promise<number> {
  // The message of the last file is put away first: the next one says the same.
  await page
    .locator('#bar [role=status] button')
    .click({ timeout: 300 })
    .catch(() => undefined);
  const start = await page.evaluate(() => performance.now());
  await page.locator('#bar input[type=file]').setInputFiles(path);
  await page.locator('#bar [role=status]').getByText('已打开').waitFor();
  return (await shownAt(page)) - start;
}

/** Goes to a cell of the active sheet by the name box. */
export async function goTo(page: Page, cell: string): Promise<void> {
  const box = page.locator('#grid input.univer-size-full');
  await box.fill(cell);
  await box.press('Enter');
  await page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
}

/** Types into a cell of the active sheet, and waits until the pane has looked at it. */
export async function edit(page: Page, cell: string, text: string): Promise<Edit> {
  await goTo(page, cell);
  await page.keyboard.type(text);
  const entered = await page.evaluate(() => performance.now());
  await page.keyboard.press('Enter');
  const looked = await page.waitForFunction(
    ([name, from]) =>
      performance
        .getEntriesByName(name)
        .filter(({ startTime }) => startTime > from)
        .map(({ startTime, duration }) => ({ start: startTime, end: startTime + duration }))[0],
    [TIMING.checkedAgain, entered] as const,
  );
  const { start, end } = (await looked.jsonValue())!;
  const marked = async (name: string): Promise<number[]> => {
    const times = await page.evaluate(
      (of) => performance.getEntriesByName(of).map(({ startTime }) => startTime),
      name,
    );
    return times.filter((time) => entered < time && time <= end);
  };
  const calculated = Math.max(start, ...(await marked(TIMING.calculated)));
  const shown = (await marked(TIMING.shown)).at(-1);
  return {
    shown: shown === undefined ? null : shown - entered,
    calculated: calculated - entered,
    checked: end - calculated,
  };
}

/** Brings a sheet to the front. */
export async function showSheet(page: Page, name: string): Promise<void> {
  await page.locator('#grid').getByText(name, { exact: true }).first().click();
}

/** 一键生成; milliseconds until the sheets are shown. */
export async function generate(page: Page): Promise<number> {
  await page.getByRole('tab', { name: /生成/ }).click();
  const start = await page.evaluate(() => performance.now());
  await page.getByRole('button', { name: '一键生成', exact: true }).click();
  await page.getByText('公开表已生成').waitFor();
  return (await shownAt(page)) - start;
}

/** The check by its button; milliseconds until its end is told. */
export async function check(page: Page): Promise<number> {
  await page.getByRole('tab', { name: /核对/ }).click();
  const start = await page.evaluate(() => performance.now());
  await page.getByRole('button', { name: '核对', exact: true }).click();
  await page.getByText('核对完毕').waitFor();
  return (await shownAt(page)) - start;
}

/** Bytes of the page's heap that something still holds. */
export async function heldHeap(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  try {
    for (let round = 0; round < 3; round += 1) {
      await session.send('HeapProfiler.collectGarbage');
    }
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  } finally {
    await session.detach();
  }
}
