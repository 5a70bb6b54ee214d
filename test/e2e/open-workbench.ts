import type { BrowserContext, Page } from 'playwright-core';
import { WORKBENCH_TEXTS } from '../../src/words/workbench';
import type { SaveStyle } from '../../src/words/subjects/workbench';
import type { Stage } from './open-pane';

/** The workbench in a tab, and what a user does in it. */
export class WorkbenchPage {
  constructor(readonly page: Page) {}

  /** Opens it in a browser that remembers nothing, or in one that is there. `hash` names a sample, such as `#kashi-2021`. */
  static async open(stage: Stage, hash = '', context?: BrowserContext): Promise<WorkbenchPage> {
    const page = context
      ? await stage.openTab(context)
      : await stage.openWatched({ width: 1400, height: 860 });
    await page.goto(`${stage.address}workbench.html${hash}`);
    // A question in front of it hides the bar from those who listen, not from those who look.
    await page.locator('#bar [role=toolbar]').waitFor();
    return new WorkbenchPage(page);
  }

  button(name: string): ReturnType<Page['locator']> {
    return this.page.getByRole('button', { name, exact: true });
  }

  async step(name: string): Promise<void> {
    await this.page.getByRole('tab', { name: new RegExp(name) }).click();
  }

  async generate(): Promise<void> {
    await this.button('一键生成').click();
    await this.page.getByText('公开表已生成').waitFor();
  }

  async check(): Promise<void> {
    await this.step('核对');
    await this.button('核对').click();
    await this.page.getByText('核对完毕').waitFor();
  }

  /** Goes to a cell of the active sheet by the name box, as a user of the keyboard does. */
  async goTo(cell: string): Promise<void> {
    const box = this.page.locator('#grid input.univer-size-full');
    await box.fill(cell);
    await box.press('Enter');
    // The keyboard is the cell's again.
    await this.page.waitForFunction(() => document.activeElement?.getAttribute('contenteditable') === 'true');
    await this.drawn();
  }

  /** The grid has been drawn where it now stands, and as large as its page: what it puts off to quiet moments is done. */
  private async drawn(): Promise<void> {
    await this.page.evaluate(
      () =>
        new Promise((resolve) =>
          requestAnimationFrame(() =>
            requestAnimationFrame(() => requestIdleCallback(resolve, { timeout: 2000 })),
          ),
        ),
    );
  }

  async typeInto(cell: string, text: string): Promise<void> {
    await this.goTo(cell);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  async openSheet(name: string): Promise<void> {
    await this.page.locator('#grid').getByText(name, { exact: true }).click();
  }

  /** Downloads what a click gives. */
  async download(click: () => Promise<void>): Promise<{ readonly name: string; readonly path: string }> {
    const [file] = await Promise.all([this.page.waitForEvent('download'), click()]);
    return { name: file.suggestedFilename(), path: await file.path() };
  }

  /** Chooses from a menu of the bar. */
  async choose(menu: string, item: string): Promise<void> {
    await this.button(menu).click();
    await this.page.getByRole('menuitem', { name: item, exact: true }).click();
  }

  save(style: SaveStyle): Promise<{ name: string; path: string }> {
    return this.download(() => this.choose('另存为', WORKBENCH_TEXTS['zh-CN'].saveAs[style]));
  }
}
