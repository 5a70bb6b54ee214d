import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { Language } from '../../src/core/index';
import { COMMAND_WORDS } from '../../src/words/commands';
import { textsOf } from '../../src/words/pane';
import { loadCase } from '../cases/load-case';
import { StandIn } from '@budget-disclosure/excel-stand-in';
import type { Stage } from './open-pane';
import { within } from './within';

/** `contrast`: colours that the system forces, whatever Office’s are. */
export type Theme = 'light' | 'dark' | 'contrast';

/** The narrowest pane that Excel shows. */
export const NARROWEST = 320;
const CASE = loadCase('kashi-2021');
const OVERVIEW = '表一 部门收支总体情况表';
const LINES = readFileSync(CASE.lines, 'utf8');
const REFUSED = `${LINES}9999999,30101,一般公共预算,人员经费,,12,0\n2080505,30101,捐款,人员经费,,12,0\n`;
const NO_MONEY_UNIT = LINES.replaceAll(/[(（]元[)）]/g, '');

type Visit = (state: string) => Promise<void>;

/** The pane on a workbook of its own, led from one state to the next as a user would. */
export class Walk {
  private readonly options: {
    readonly locale: Language;
    readonly theme: 'light' | 'dark';
    latency: number;
    heldBy: Promise<void>;
  };
  readonly standIn: StandIn;
  page!: Page;

  constructor(
    private readonly stage: Stage,
    private readonly language: Language,
    private readonly theme: Theme,
    private readonly visit: Visit,
  ) {
    this.options = {
      locale: language,
      theme: theme === 'dark' ? 'dark' : 'light',
      latency: 0,
      heldBy: Promise.resolve(),
    };
    this.standIn = new StandIn(this.options);
  }

  get texts(): ReturnType<typeof textsOf> {
    return textsOf(this.language);
  }

  async open(): Promise<void> {
    this.page = await this.stage.openPane(this.standIn, {
      width: NARROWEST,
      contrast: this.theme === 'contrast',
    });
    this.page.setDefaultTimeout(8000);
    // What fades in would be measured half-way.
    await this.page.emulateMedia({ reducedMotion: 'reduce' });
    await this.visit('empty');
  }

  button(name: string): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  async step(step: 'input' | 'generate' | 'check' | 'publish'): Promise<void> {
    await this.page.getByRole('tab', { name: this.texts.steps[step] }).click();
  }

  private async choose(text: string): Promise<void> {
    const buffer = Buffer.from(text);
    await this.page.setInputFiles('#step-panel input[type=file]', {
      name: 'lines.csv',
      mimeType: 'text/csv',
      buffer,
    });
    await this.button(this.texts.drop).waitFor();
  }

  /** Previews, and the import. */
  async import(): Promise<void> {
    const { page, texts } = this;
    const year = page.getByLabel(texts.year);
    await page.getByLabel(texts.unit).fill(CASE.unit);
    await year.fill(String(CASE.year));
    await year.blur();
    await this.choose(REFUSED);
    await this.visit('preview with refused rows');
    await this.button(texts.drop).click();
    await this.choose(NO_MONEY_UNIT);
    await this.visit('preview without a unit of money');
    await this.button(texts.drop).click();
    await this.choose(LINES);
    await this.visit('preview');
    await this.button(texts.acceptAll).click();
    await page.getByText(texts.notices.imported({ kind: 'imported', rows: ROWS })).waitFor();
    await this.visit('imported');
  }

  /** A sheet of the user's is in the way; then the tables are made. */
  async generate(): Promise<void> {
    const { page, standIn, texts } = this;
    standIn.userAddsSheet(OVERVIEW);
    standIn.userEdits(OVERVIEW, 'A1', '别的');
    await this.step('generate');
    const opener = this.button(COMMAND_WORDS[this.language].generate.label);
    await this.escapes(opener, page.getByRole('alertdialog'));
    await opener.click();
    await page.getByRole('alertdialog').waitFor();
    await this.visit('question: taken');
    await this.button(texts.questions.taken({ kind: 'taken', names: [] }).yes).click();
    await this.button(texts.regenerate).waitFor();
    await page.getByRole('progressbar').waitFor({ state: 'hidden' });
    await this.visit('generated');
  }

  /** A line gets another code, a sheet is protected; then the tables are made anew, slowly. */
  async regenerate(): Promise<void> {
    const { page, standIn, texts } = this;
    standIn.userEdits('预算明细', 'A4', '2010101');
    await page.getByText(texts.stale).waitFor();
    await this.visit('stale');
    standIn.setProtection(OVERVIEW, true);
    await this.button(texts.regenerate).click();
    await page.getByRole('alert').waitFor();
    await this.visit('notice: protected sheet');
    standIn.setProtection(OVERVIEW, false);
    this.options.latency = 100;
    await this.button(texts.regenerate).click();
    await this.button(texts.cancel).waitFor();
    await this.held(() => this.visit('busy'));
    this.options.latency = 0;
    await page.getByRole('progressbar').waitFor({ state: 'hidden' });
  }

  /** Excel answers nothing in the meantime, and goes on at once when that is over. */
  private async held(work: () => Promise<void>): Promise<void> {
    let letGo = (): void => undefined;
    this.options.heldBy = new Promise((resolve) => (letGo = resolve));
    await work().finally(letGo);
  }

  /** A figure is falsified, and its finding opened and ignored. */
  async check(): Promise<void> {
    const { page, standIn, texts } = this;
    await this.step('check');
    await this.button(COMMAND_WORDS[this.language].check.label).click();
    await page
      .getByText(texts.notices.checked({ kind: 'checked', errors: 0, marked: 0, unmarked: [] }))
      .waitFor();
    await this.visit('checked');
    standIn.userEdits(OVERVIEW, 'B6', 999);
    await this.card.first().waitFor();
    await this.visit('checked with an error');
    await this.card
      .getByRole('button', { name: texts.goTo(`${OVERVIEW}!B6`) })
      .first()
      .click();
    await this.visit('finding opened');
    const opener = this.card.getByRole('button', { name: texts.ignore }).first();
    await this.escapes(opener, page.getByLabel(texts.ignoreReason));
    await opener.click();
    await page.getByLabel(texts.ignoreReason).waitFor();
    await this.visit('ignore form');
    await page.getByLabel(texts.ignoreReason).fill('财政局批复');
    await this.button(texts.save).click();
    await this.button(texts.countAgain).first().waitFor();
    // The finding went to the ignored ones; the focus is on what follows it.
    const kept = this.page.evaluate(() => document.activeElement?.matches('button, summary'));
    expect(await within(20, 'the page to say what has the focus', kept)).toBe(true);
    await this.visit('ignored');
    await this.button(texts.countAgain).first().click();
    await this.button(texts.countAgain).first().waitFor({ state: 'hidden' });
  }

  /** What the opener opens has the focus; Escape closes it, and the opener has the focus again. */
  private async escapes(opener: Locator, opened: Locator): Promise<void> {
    await opener.click();
    await opened.waitFor();
    expect(await hasFocus(opened)).toBe(true);
    await within(20, 'the Escape key', this.page.keyboard.press('Escape'));
    await opened.waitFor({ state: 'hidden' });
    expect(await hasFocus(opener)).toBe(true);
  }

  /** The steps by their arrow keys, from the first: each has the focus, is chosen and shown. */
  async arrows(): Promise<string[]> {
    const { page } = this;
    await this.step('input');
    const reached: string[] = [];
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft', 'ArrowRight']) {
      await within(20, `the key ${key}`, page.keyboard.press(key));
      const chosen = page.getByRole('tab', { selected: true });
      expect(await hasFocus(chosen)).toBe(true);
      const name = await chosen.getAttribute('aria-label');
      const panel = await page.getByRole('tabpanel').getAttribute('aria-label');
      expect(name).toContain(panel);
      reached.push(panel ?? '');
    }
    return reached;
  }

  get card(): Locator {
    const { page, texts } = this;
    return page
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: texts.goTo(`${OVERVIEW}!B6`) }) });
  }

  /** Errors stand; the user insists. */
  async publish(): Promise<void> {
    const { page, texts } = this;
    await this.step('publish');
    const opener = this.button(COMMAND_WORDS[this.language].finalise.label);
    await this.escapes(opener, page.getByRole('alertdialog'));
    await opener.click();
    await page.getByRole('alertdialog').waitFor();
    await this.visit('question: publish with errors');
    await page.getByRole('textbox', { name: texts.reason }).fill('财政局批复');
    await this.button(
      texts.questions['publish-with-errors']({ kind: 'publish-with-errors', errors: 1 }).yes,
    ).click();
    await page.getByText(texts.notices.published({ kind: 'published', where: 'new-workbook' })).waitFor();
    await this.visit('published');
  }
}

function hasFocus(element: Locator): Promise<boolean> {
  const has = element.evaluate((one) => one === document.activeElement);
  return within(20, `${String(element)} to say whether it has the focus`, has);
}

const ROWS = { present: 20, read: 20, subtotals: 0, refused: 0, blank: 0, remarks: 0 };
