import type { Browser, Response } from 'playwright-core';
import { StandIn } from '@budget-disclosure/excel-stand-in';
import { attachStandIn } from '@budget-disclosure/excel-stand-in/browser';
import { withBuiltPages } from './built-pages';
import { milliseconds, report } from './timing';

const RUNS = 5;
const SLOWER = 4;

/** Milliseconds since the address was entered; bytes as they lie on the server, which does not pack them. */
interface Start {
  /** The first text: that the pane is being opened. */
  readonly text: number;
  /** The pane itself. */
  readonly pane: number;
  /** The first button that does what a click asks of it. */
  readonly answers: number;
  readonly ours: number;
  readonly library: number;
}

type Times = Pick<Start, 'text' | 'pane' | 'answers'>;

/** Runs in the page: clicks a step as soon as the pane is there, and tells when that had an effect. */
function watch(): void {
  let pane: number | null = null;
  const tell = (window as unknown as { tellTimes: (times: Times) => void }).tellTimes;
  const look = (): void => {
    const step = document.querySelector('#pane [role=tab][aria-selected=false]');
    if (pane === null && step instanceof HTMLElement) {
      pane = 0;
      requestAnimationFrame(() => (pane = performance.now()));
      step.dataset['clicked'] = '';
      step.click();
    }
    if (document.querySelector('[data-clicked][aria-selected=true]')) {
      observer.disconnect();
      requestAnimationFrame(() => {
        const text = performance.getEntriesByName('first-contentful-paint')[0]!.startTime;
        tell({ text, pane: pane!, answers: performance.now() });
      });
    }
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true });
}

async function start(browser: Browser, address: string, slower: number): Promise<Start> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const sizes: Promise<[boolean, number]>[] = [];
  const weigh = (response: Response): void => {
    const isOurs = response.url().startsWith(address);
    sizes.push(response.body().then((body): [boolean, number] => [isOurs, body.length]));
  };
  page.on('response', weigh);
  await attachStandIn(page, new StandIn());
  let tell: (times: Times) => void = () => undefined;
  const told = new Promise<Times>((resolve) => {
    tell = resolve;
  });
  await page.exposeFunction('tellTimes', (times: Times) => {
    tell(times);
  });
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(`${address}taskpane.html`);
  const times = await told;
  page.off('response', weigh);
  const sum = (ours: boolean, all: [boolean, number][]): number =>
    all.reduce((total, [isOurs, size]) => total + (isOurs === ours ? size : 0), 0);
  const all = await Promise.all(sizes);
  await context.close();
  return { ...times, ours: sum(true, all), library: sum(false, all) };
}

const middle = (starts: readonly Start[], key: keyof Start): number =>
  starts.map((one) => one[key]).sort((a, b) => a - b)[Math.floor(starts.length / 2)]!;

/** Opening the built pane in Chromium, with nothing kept from before; told only where both are there. */
export async function paneStart(): Promise<void> {
  const found: Start[][] = [];
  const measured = await withBuiltPages(async ({ browser, address }) => {
    // The browser's own first page is slow.
    await start(browser, address, 1);
    for (const slower of [1, SLOWER]) {
      const starts: Start[] = [];
      for (let run = 0; run < RUNS; run += 1) {
        starts.push(await start(browser, address, slower));
      }
      found.push(starts);
    }
  });
  if (!measured) {
    report('opening the pane in Chromium', 'not built, or no Chromium');
    return;
  }
  const [plain = [], throttled = []] = found;
  const row = (name: string, key: 'text' | 'pane' | 'answers'): void => {
    const times = [plain, throttled].map((starts) => milliseconds(middle(starts, key)));
    report(name, times.join(', '));
  };
  row(`opening the pane in Chromium, and ${SLOWER} × slower: text`, 'text');
  row('  the pane', 'pane');
  row('  the first button answers a click', 'answers');
  const kilobytes = (key: 'ours' | 'library'): string => `${(middle(plain, key) / 1000).toFixed(0)} kB`;
  report('  bytes not packed: ours, of office.js', `${kilobytes('ours')}, ${kilobytes('library')}`);
}
