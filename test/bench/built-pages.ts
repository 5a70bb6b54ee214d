import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { createServer } from '../../scripts/addin/static-server';

const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const BUILT = join(process.cwd(), 'dist/addin');

export interface BuiltPages {
  /** Ends with a slash. */
  readonly address: string;
  readonly browser: Browser;
}

/** Does something with the built pages in Chromium; false where the pages are not built or there is no Chromium. */
export async function withBuiltPages(
  work: (pages: BuiltPages) => Promise<void>,
  flags: readonly string[] = [],
): Promise<boolean> {
  if (!existsSync(join(BUILT, 'taskpane.js')) || !existsSync(CHROMIUM)) {
    return false;
  }
  const server = createServer(BUILT);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ['--no-sandbox', '--disable-gpu', ...flags],
  });
  try {
    await work({ address, browser });
  } finally {
    await browser.close();
    server.close();
  }
  return true;
}
