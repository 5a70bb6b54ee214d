import { join } from 'node:path';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type FrameLocator, type Page, type BrowserContext } from 'playwright-core';
import { createServer } from '../../scripts/addin/static-server';
import { attachStandIn } from '@budget-disclosure/excel-stand-in/browser';
import { EXCEL, openInExcelOnTheWeb } from '@budget-disclosure/excel-stand-in/web';
import type { StandIn } from '@budget-disclosure/excel-stand-in';

/** Where the built add-in lies. */
export const BUILT = join(__dirname, '../../dist/addin');

export const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  // A page of another origin may show one of this machine in a frame. The address bar prepares two pages of its own for
  // every page that is opened, a fifth of the work of opening the workbench; nobody types an address.
  '--disable-features=LocalNetworkAccessChecks,WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/** Chromium and a server of the built add-in on this machine. */
export class Stage {
  /** Every request of every page, but for those to the server itself and to Microsoft's library. */
  readonly strayRequests: string[] = [];
  readonly consoleErrors: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
    readonly address: string,
  ) {}

  static async open(): Promise<Stage> {
    const server = createServer(BUILT);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const browser = await chromium.launch({
      executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
      args: ARGUMENTS,
    });
    return new Stage(browser, server, `http://127.0.0.1:${port}/`);
  }

  async close(): Promise<void> {
    await this.browser.close();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** A page with nothing on it. */
  blank(width: number): Promise<Page> {
    return this.browser.newPage({ viewport: { width, height: 800 } });
  }

  /** A pane as wide as Excel shows it, on the stand-in's workbook. */
  async openPane(
    standIn: StandIn,
    {
      width = 360,
      height = 800,
      scale = 1,
      contrast = false,
      /** Addresses that do not answer. */
      offline,
    }: {
      width?: number;
      height?: number;
      scale?: number;
      contrast?: boolean;
      offline?: RegExp;
    } = {},
  ): Promise<Page> {
    const page = await this.openWatched({ width, height, scale, contrast });
    if (offline) {
      await page.route(offline, (route) => route.abort());
    }
    await attachStandIn(page, standIn);
    await page.goto(`${this.address}taskpane.html`);
    await page.getByRole('tablist').waitFor();
    return page;
  }

  /** The same pane in the frame in which Excel on the web shows it. */
  async openOnTheWeb(standIn: StandIn): Promise<FrameLocator> {
    const page = await this.openWatched({});
    const pane = await openInExcelOnTheWeb(page, standIn, `${this.address}taskpane.html`);
    await pane.getByRole('tablist').waitFor();
    return pane;
  }

  /** The workbench with the lines of a sample unit. */
  async openWorkbench(sample: string, locale = 'zh-CN'): Promise<Page> {
    const page = await this.openWatched({ width: 1400, height: 900, locale });
    await page.goto(`${this.address}workbench.html#${sample}`);
    await page.getByRole('tablist').first().waitFor();
    return page;
  }

  /** A new tab in a browser of its own (nothing kept from others), whose errors and requests are noted. */
  async openWatched({
    width = 360,
    height = 800,
    scale = 1,
    contrast = false,
    locale = 'zh-CN',
  }): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: { width, height },
      deviceScaleFactor: scale,
      forcedColors: contrast ? 'active' : 'none',
      locale,
    });
    return this.openTab(context);
  }

  async openTab(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') {
        this.consoleErrors.push(message.text());
      }
    });
    page.on('pageerror', (error) => this.consoleErrors.push(String(error)));
    page.on('request', (request) => {
      const url = request.url();
      const known = [this.address, 'https://appsforoffice.microsoft.com/', EXCEL, 'blob:', 'data:'];
      if (!known.some((start) => url.startsWith(start))) {
        this.strayRequests.push(url);
      }
    });
    return page;
  }
}
