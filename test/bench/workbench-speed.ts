import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { fillForm, findForm, layOut } from '../../src/core/index';
import { writeXlsx } from '../../src/hosts/xlsx';
import { withBuiltPages, type BuiltPages } from './built-pages';
import { largeBudget } from './large-disclosure';
import { milliseconds, report } from './timing';
import { check, heldHeap, longTasks, openFile, openWorkbench, shownAt, typeInto } from './workbench-page';

/** The workbench waits so long after an edit before it checks again. */
const PAUSE = 600;
const ROUNDS = 10;

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const seconds = (time: number): string => `${(time / 1000).toFixed(2)} s`;

/** From the page's address to the nine sheets of the first sample, as after `npm start`. */
async function firstDisclosure(pages: BuiltPages): Promise<void> {
  const page = await openWorkbench(pages, '#kashi-2021');
  await page.getByRole('toolbar').getByText('喀什市').waitFor();
  const ready = await shownAt(page);
  await page.getByRole('tab', { name: /生成/ }).click();
  const start = await page.evaluate(() => performance.now());
  await page.getByRole('button', { name: '一键生成', exact: true }).click();
  await page.getByText('公开表已生成').waitFor();
  const made = (await shownAt(page)) - start;
  await page.context().close();
  report('the workbench, from its address to the sample’s lines', seconds(ready));
  report('  一键生成, until the nine sheets are shown', seconds(made));
  report('  both', seconds(ready + made));
}

/** A figure of the first table is changed; how long the page is busy with it, and when the pane tells of it. */
async function editing(page: Page): Promise<void> {
  const before = await page.locator('#pane').innerText();
  const entered = await typeInto(page, 'B6', '999');
  await page.waitForFunction(
    (was) => document.querySelector<HTMLElement>('#pane')?.innerText.includes('999.00') && was !== '',
    before,
  );
  const told = (await shownAt(page)) - entered;
  const tasks = (await longTasks(page)).filter(({ start }) => start >= entered);
  const busy = (is: (start: number) => boolean): number =>
    tasks.filter(({ start }) => is(start - entered)).reduce((sum, { duration }) => sum + duration, 0);
  report('  an edited figure, until the pane tells of it', `${milliseconds(told)}, pause ${PAUSE} ms`);
  report(
    '  long tasks: at the edit, after the pause',
    `${milliseconds(busy((at) => at < PAUSE))}, ${milliseconds(busy((at) => at >= PAUSE))}`,
  );
}

async function opening(pages: BuiltPages, rows: number, path: string): Promise<void> {
  const page = await openWorkbench(pages);
  const time = await openFile(page, path);
  report(
    `opening nine sheets × ${rows} rows in the workbench`,
    seconds(time),
    rows === 200 ? { text: '≤ 3 s', reached: time <= 3000 } : undefined,
  );
  report('  the check by its button', milliseconds(await check(page)));
  await editing(page);
  await page.context().close();
}

/** What the page still holds after the same file was opened again and again. */
async function holding(pages: BuiltPages, path: string): Promise<void> {
  const page = await openWorkbench(pages);
  const held: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    await openFile(page, path);
    held.push(await heldHeap(page));
  }
  await page.context().close();
  const [second, last] = [held[1]!, held.at(-1)!];
  report(`heap after opening it 2 times, ${ROUNDS} times`, `${megabytes(second)}, ${megabytes(last)}`, {
    text: '≤ 10 % more',
    reached: last <= second * 1.1,
  });
}

/** The workbench in Chromium; told only where its page is built. */
export async function workbenchSpeed(): Promise<void> {
  console.log('');
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const files = new Map<number, string>();
    for (const rows of [200, 2000]) {
      const path = join(folder, `${rows}.xlsx`);
      const plan = layOut(fillForm(findForm('xinjiang-2021')!, largeBudget(rows)));
      writeFileSync(path, await writeXlsx(plan, 'native'));
      files.set(rows, path);
    }
    const measured = await withBuiltPages(
      async (pages) => {
        await firstDisclosure(pages);
        for (const [rows, path] of files) {
          // The rest of the measurements is worth having where this one does not come to its end.
          await opening(pages, rows, path).catch((error: unknown) => {
            report(`  × ${rows} rows: broken off`, String(error).split('\n')[0]!.slice(0, 80));
          });
        }
        await holding(pages, files.get(200)!);
      },
      ['--enable-precise-memory-info'],
    );
    if (!measured) {
      report('the workbench in Chromium', 'not built, or no Chromium');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
