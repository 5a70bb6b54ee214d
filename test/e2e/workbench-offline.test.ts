import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { createServer } from '../../scripts/addin/static-server';
import { readXlsx } from '../../src/hosts/xlsx';
import { ARGUMENTS, BUILT } from './open-pane';
import { finalise, generateAndCheck, laterScripts, openSample, watch } from './workbench-steps';

let browser: Browser;
let server: Server;

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ARGUMENTS });
  server = createServer(BUILT);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => browser.close());

/** Ends the server and every connection that a browser keeps open. */
function stop(): Promise<unknown> {
  const stopped = new Promise((resolve) => server.close(resolve));
  server.closeAllConnections();
  return stopped;
}

it('the workbench goes on when its server does not: generate, check and publish', async () => {
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const { complaints, stray } = watch(page, address);
  await openSample(page, address);
  const later = laterScripts().map((file) => address + file);
  expect(later.length).toBeGreaterThan(3);
  await page.waitForFunction(
    (files) => files.every((file) => performance.getEntriesByName(file).length === 1),
    later,
  );
  await page.waitForLoadState('networkidle');
  await stop();
  await expect(fetch(address)).rejects.toThrow();

  await generateAndCheck(page);
  const { sheets } = await readXlsx(await finalise(page), '公开表.xlsx');
  expect(sheets.filter(({ name }) => /^表[一二三四五六七八九]/.test(name))).toHaveLength(9);
  expect(complaints).toEqual([]);
  expect(stray).toEqual([]);
});
