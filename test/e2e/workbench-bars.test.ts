import type { Page } from 'playwright-core';
import { Stage } from './open-pane';
import { WorkbenchPage } from './open-workbench';

let stage: Stage;
/** Where pictures are looked at. */
let desk: Page;
beforeAll(async () => {
  stage = await Stage.open();
  desk = await stage.blank(100);
});
afterAll(() => stage.close());
afterEach(() => expect(stage.consoleErrors).toEqual([]));

const MORE = '[data-u-comp="ribbon-toolbar-more"] button';
const FORMULA_BAR = '[data-u-comp="formula-bar"]';

async function open(): Promise<WorkbenchPage> {
  const bench = await WorkbenchPage.open(stage, '#kashi-2021');
  await bench.page.setViewportSize({ width: 1280, height: 800 });
  await bench.page.getByRole('toolbar').getByText('喀什市').waitFor();
  return bench;
}

/** The last button of the tool bar lies within the bar, at the latest when all is drawn. */
async function leadsOn(page: Page): Promise<void> {
  await page.waitForFunction(
    (more) => {
      const button = document.querySelector(more);
      const bar = button?.closest('[role="toolbar"]');
      return button && bar && button.getBoundingClientRect().right <= bar.getBoundingClientRect().right;
    },
    MORE,
    { timeout: 5000 },
  );
}

/** Colours of a part of the page, each once, as `r,g,b`. */
async function colours(
  page: Page,
  clip: { x: number; y: number; width: number; height: number },
): Promise<string[]> {
  const picture = (await page.screenshot({ clip })).toString('base64');
  return desk.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: bytes } = context.getImageData(0, 0, image.width, image.height);
    const seen = new Set<string>();
    for (let at = 0; at < bytes.length; at += 4) {
      seen.add(bytes.slice(at, at + 3).join(','));
    }
    return [...seen];
  }, picture);
}

describe('the bars of the grid', () => {
  it('lead to what has no room in the tool bar, whatever is selected and however wide the page is', async () => {
    const bench = await open();
    const { page } = bench;
    // Which buttons there are differs from cell to cell, and so does their width.
    for (const cell of ['A2', 'C7', 'A1', 'L30', 'C7', 'A2']) {
      await bench.goTo(cell);
      await page.waitForTimeout(500);
      await leadsOn(page);
    }
    for (let width = 1240; width < 1420; width += 9) {
      await page.setViewportSize({ width, height: 800 });
      await page.waitForTimeout(200);
      await leadsOn(page);
    }
    await page.context().close();
  });

  describe('show one line of what stands in a cell whole', () => {
    let bench: WorkbenchPage;
    beforeAll(async () => {
      bench = await open();
      // Drawn anew at every letter, which takes seconds.
      await bench.typeInto('L30', '很长的说明'.repeat(30));
    });
    afterAll(() => bench.page.context().close());

    it.each(['light', 'dark'] as const)('in %s', async (colorScheme) => {
      const { page } = bench;
      await page.emulateMedia({ colorScheme });
      await bench.goTo('A1');
      await bench.goTo('L30');
      await page.waitForTimeout(500);
      const bar = (await page.locator(FORMULA_BAR).boundingBox())!;
      const text = (await page.locator(`${FORMULA_BAR} canvas`).boundingBox())!;
      const line = { x: text.x + 4, width: text.width - 60 };
      const ground = await colours(page, { ...line, y: bar.y + 1, height: 2 });
      expect(ground).toHaveLength(1);
      // Below the first line nothing of the second is seen, and the ground is that of the bar.
      expect(await colours(page, { ...line, y: bar.y + bar.height - 6, height: 4 })).toEqual(ground);
      expect(await colours(page, { x: bar.x + 3, width: 1, y: bar.y + 2, height: 1 })).toEqual(ground);
      expect((await colours(page, { ...line, y: text.y, height: 20 })).length).toBeGreaterThan(5);
    });
  });
});
