import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import webpack from 'webpack';
import { shared } from '../../../scripts/webpack/shared';
import type { SessionState } from '../../../src/session/state/session-state';
import type { ThemeName } from '../../../taskpane/theme';
import { ARGUMENTS } from '../../e2e/open-pane';
import type { Call } from './sample-session';

const ROOT = join(__dirname, '../../..');
const PAGE = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>pane</title><link rel="icon" href="data:,">
<link rel="stylesheet" href="pages.css"><body class="pane"><div id="pane"></div><script src="page.js"></script></body></html>`;

/** The pane with a sample session, in Chromium, from this machine. */
export class PaneStage {
  /** What the browser complained of. */
  readonly complaints: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
  ) {}

  static async open(): Promise<PaneStage> {
    const script = await bundle();
    const styles = readFileSync(join(ROOT, 'taskpane/pages/pages.css'));
    const server = createServer(({ url }, response) => {
      const [type, body] =
        url === '/page.js'
          ? ['text/javascript', script]
          : url === '/pages.css'
            ? ['text/css', styles]
            : ['text/html', PAGE];
      response.writeHead(200, { 'content-type': `${type}; charset=utf-8` }).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ARGUMENTS,
    });
    return new PaneStage(browser, server);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.server.close(resolve));
  }

  async pane(
    state: SessionState,
    {
      theme = 'light',
      width = 360,
      height = 800,
    }: { theme?: ThemeName; width?: number; height?: number } = {},
  ): Promise<Page> {
    // What moves is not compared while it moves.
    const page = await this.browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' });
    page.on('console', (said) => {
      if (['error', 'warning'].includes(said.type())) {
        this.complaints.push(said.text());
      }
    });
    page.on('pageerror', (error) => this.complaints.push(String(error)));
    const { port } = this.server.address() as AddressInfo;
    await page.goto(`http://127.0.0.1:${port}/`);
    await show(page, state, theme);
    return page;
  }
}

/** Draws the pane anew with another session. */
export async function show(page: Page, state: SessionState, theme: ThemeName = 'light'): Promise<void> {
  await page.waitForFunction(() => 'openSample' in window);
  await page.evaluate(
    ([given, name]) => {
      window.sample?.pane.unmount();
      window.openSample(JSON.parse(given) as SessionState, name);
    },
    // As one text: taken over value by value, five thousand findings are many seconds on their way.
    [JSON.stringify(state), theme] as const,
  );
  await page.getByRole('tablist').waitFor();
}

export async function change(page: Page, part: Partial<SessionState>): Promise<void> {
  await page.evaluate((given) => window.sample!.session.change(given), part);
}

export async function calls(page: Page): Promise<readonly Call[]> {
  return page.evaluate(() => window.sample!.session.calls);
}

/** The bundle of the page, with React's own warnings in it. */
async function bundle(): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'pane-'));
  try {
    const given = shared({ target: 'ES2020' });
    const compiler = webpack({
      ...given,
      mode: 'development',
      devtool: false,
      target: ['web', 'es2020'],
      entry: join(__dirname, 'sample-page.ts'),
      output: { path: folder, filename: 'page.js' },
      plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
      // Kept for the next stage.
      cache: { ...given.cache, name: 'pane-stage' },
    });
    await new Promise<void>((resolve, reject) => {
      compiler.run((error, stats) => {
        compiler.close((closing) => {
          if (error ?? closing ?? stats?.hasErrors()) {
            reject(error ?? closing ?? new Error(stats?.toString('errors-only')));
          } else {
            resolve();
          }
        });
      });
    });
    return readFileSync(join(folder, 'page.js'));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
