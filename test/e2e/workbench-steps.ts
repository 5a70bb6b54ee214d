import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { BUILT } from './open-pane';
import { WorkbenchPage } from './open-workbench';

/** What went wrong in a page, and what it asked of anyone but its own server. */
export interface Watched {
  readonly complaints: string[];
  readonly stray: string[];
}

export function watch(page: Page, own: string): Watched {
  const watched: Watched = { complaints: [], stray: [] };
  page.on('console', (message) => message.type() === 'error' && watched.complaints.push(message.text()));
  page.on('pageerror', (error) => watched.complaints.push(String(error)));
  page.on('request', (request) => {
    if (![own, 'blob:', 'data:'].some((start) => request.url().startsWith(start))) {
      watched.stray.push(request.url());
    }
  });
  return watched;
}

/** The page with the lines of the first sample, as `npm start` opens it. */
export async function openSample(page: Page, address: string): Promise<void> {
  await page.goto(`${address}workbench.html?lang=zh-CN#kashi-2021`);
  await page.getByRole('toolbar').getByText('喀什市').waitFor();
}

/** One click makes the nine sheets, one more checks them. */
export async function generateAndCheck(page: Page): Promise<void> {
  const bench = new WorkbenchPage(page);
  await bench.step('生成');
  await bench.generate();
  await bench.check();
  await page.getByText('核对完毕，没有错误').waitFor();
}

/** Gets the workbook of values as a file; its bytes. */
export async function finalise(page: Page): Promise<Buffer> {
  const bench = new WorkbenchPage(page);
  await bench.step('公开');
  const { path } = await bench.download(() => bench.button('定稿').click());
  return readFileSync(path);
}

/** Names of the scripts that a built page loads when it has time. */
export function laterScripts(name = 'workbench.html'): string[] {
  const html = readFileSync(join(BUILT, name), 'utf8');
  return /name="later" content="([^"]*)"/.exec(html)![1]!.split(' ');
}
