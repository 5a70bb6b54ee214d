import type { Page } from 'playwright-core';
import { PaneStage } from '../taskpane/pane/pane-stage';
import { sampleState } from '../taskpane/pane/sample-states';

export let stage: PaneStage;
/** The pane with a sample session, the same one for all tests of a file. */
export let page: Page;

/** Opens it before the tests, and closes it after them. No test lets the browser complain. */
export function openPane(): void {
  beforeAll(async () => {
    stage = await PaneStage.open();
    page = await stage.pane(sampleState('ready', 'zh-CN'));
    page.setDefaultTimeout(5000);
  }, 120_000);

  afterAll(() => stage.close());

  afterEach(() => {
    expect(stage.complaints.splice(0)).toEqual([]);
  });
}

export const button = (name: string | RegExp): ReturnType<Page['getByRole']> =>
  page.getByRole('button', { name, exact: true });
export const headings = (): ReturnType<Page['locator']> => page.locator('[data-finding]');
export const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '');

/** The focus comes to an element with this text. */
export async function focus(text: RegExp): Promise<void> {
  await page.waitForFunction(
    (pattern) => new RegExp(pattern).test(document.activeElement?.textContent ?? ''),
    text.source,
  );
}
