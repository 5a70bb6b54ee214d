import type { Language } from '../../src/core/index';
import { textsOf } from '../../src/words/pane';
import { COMMAND_WORDS } from '../../src/words/commands';
import { WORKBENCH_TEXTS } from '../../src/words/workbench';
import { Stage } from './open-pane';
import { WorkbenchPage } from './open-workbench';
import { axeViolations, clippings } from './pane-checks';

/** What is in the grid is its program's, and so are the marks that keep the Tab key within an open menu. */
const NOT_OURS = ['#grid > *', '[data-tabster-dummy]'];

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

describe.each<Language>(['zh-CN', 'en-US'])('the workbench in %s', (language) => {
  const texts = WORKBENCH_TEXTS[language];
  const pane = textsOf(language);
  const problems: string[] = [];
  let bench: WorkbenchPage;

  async function look(state: string): Promise<void> {
    const found = [...(await axeViolations(bench.page, NOT_OURS)), ...(await barClippings())];
    found.push(...(await foreignNames()));
    problems.push(...found.map((one) => `${state}: ${one}`));
  }

  /** Names of parts of the page, the grid's too, that have no word of the language of the page. */
  function foreignNames(): Promise<string[]> {
    if (language !== 'zh-CN') {
      return Promise.resolve([]);
    }
    return bench.page.evaluate(() =>
      ['aria-label', 'aria-roledescription', 'title', 'placeholder', 'alt'].flatMap((kind) =>
        [...document.querySelectorAll(`[${kind}]`)]
          .map((element) => element.getAttribute(kind)!)
          .filter((name) => /[A-Za-z]{2}/.test(name) && !/[\u4e00-\u9fff]/.test(name))
          .map((name) => `${kind}: ${name}`),
      ),
    );
  }

  /** The grid scrolls its own names of sheets. */
  async function barClippings(): Promise<string[]> {
    const shown = await bench.page.locator('#bar').allInnerTexts();
    return (await clippings(bench.page)).filter((one) => {
      const text = /“(.*)”/.exec(one)?.[1];
      return text === undefined || shown.join().includes(text);
    });
  }

  const question = () => bench.page.getByRole('alertdialog');

  afterEach(() => {
    expect(problems.splice(0)).toEqual([]);
    expect(stage.consoleErrors).toEqual([]);
  });

  it('empty', async () => {
    bench = await WorkbenchPage.open(stage, `?lang=${language}`);
    await bench.page.getByRole('tablist').last().waitFor();
    await look('empty');
    await bench.page.close();
  });

  it('with a sample, its tables, a finding, a menu, a question, a message, pages to print', async () => {
    bench = await WorkbenchPage.open(stage, `?lang=${language}#kashi-2021`);
    const { page } = bench;
    await page.getByRole('toolbar').getByText('喀什市').waitFor();
    await look('sample');

    await bench.button(COMMAND_WORDS[language].generate.label).click();
    await bench.button(pane.goOn(pane.steps.check)).click();
    await look('generated');

    await bench.button(COMMAND_WORDS[language].check.label).click();
    await page
      .getByText(pane.notices.checked({ kind: 'checked', errors: 0, marked: 0, unmarked: [] }))
      .waitFor();
    await bench.typeInto('B6', '999');
    await page.locator('[data-finding]').first().click();
    await look('finding');

    await bench.button(WORKBENCH_TEXTS[language].commands.samples.label).click();
    await page.getByRole('menu').waitFor();
    await look('menu');
    await page.keyboard.press('Escape');

    await bench.choose(WORKBENCH_TEXTS[language].commands.newWorkbook.label, texts.newBlank);
    await question().waitFor();
    await look('question');
    await bench.button(texts.discardNo).click();
    await question().waitFor({ state: 'detached' });

    await bench.button(WORKBENCH_TEXTS[language].commands.save.label).click();
    await bench.download(() => page.getByRole('menuitem', { name: texts.saveAs.formulas }).click());
    await page.locator('#bar [role=status]').getByText('.xlsx').waitFor();
    await look('message');

    await page.keyboard.press('Control+h');
    await page.locator('[data-u-comp="find-replace-dialog"]').waitFor();
    // The field is the grid's; its names are of the language.
    problems.push(...(await foreignNames()).map((one) => `replace: ${one}`));
    await page.keyboard.press('Escape');

    await bench.button(WORKBENCH_TEXTS[language].commands.print.label).click();
    await page.locator('.print-view table').first().waitFor();
    await look('print view');
    await page.close();
  });
});
