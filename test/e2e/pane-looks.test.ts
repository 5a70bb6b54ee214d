import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { LANGUAGES, type Language } from '../../src/core/index';
import { type SessionState } from '../../src/session/state/session-state';
import { STEPS } from '../../src/session/state/step';
import type { ThemeName } from '../../taskpane/theme';
import { PaneStage, show } from '../taskpane/pane/pane-stage';
import { NOTICES, QUESTIONS, sampleState, SITUATION_NAMES } from '../taskpane/pane/sample-states';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
/** Themes differ in colours alone, and colours do not depend on the language. */
const THEMES: Readonly<Partial<Record<Language, readonly ThemeName[]>>> = {
  'zh-CN': ['light', 'contrast'],
  'en-US': ['dark'],
};

let stage: PaneStage;

beforeAll(async () => {
  stage = await PaneStage.open();
}, 120_000);

afterAll(async () => {
  expect(stage.complaints).toEqual([]);
  await stage.close();
});

/** Every state worth a look, by name; each but the long one in every step. */
function* states(language: Language): Generator<[string, SessionState]> {
  for (const name of SITUATION_NAMES) {
    yield [name, sampleState(name, language)];
  }
  for (const question of QUESTIONS) {
    yield [question.kind, sampleState('wrong', language, { question })];
  }
  for (const notice of NOTICES) {
    yield [`notice ${notice.kind}`, sampleState('ready', language, { notice })];
  }
}

/** A question covers all steps, and what is told is told alike in all. */
function stepsOf({ question, notice }: SessionState): number {
  return question !== null || notice !== null ? 1 : STEPS.length;
}

/** Opens what is folded, so that it is looked at too. */
async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelectorAll('details').forEach((one) => (one.open = true));
    document.querySelector<HTMLElement>('[data-finding]')?.click();
  });
}

/** Themes differ in colours alone. */
async function violations(page: Page, theme: ThemeName): Promise<string[]> {
  return page.evaluate(
    async (only) => {
      const { axe } = window as unknown as {
        axe: {
          run(
            on: Document,
            options: object,
          ): Promise<{ violations: { id: string; nodes: { html: string; failureSummary: string }[] }[] }>;
        };
      };
      const result = await axe.run(document, { resultTypes: ['violations'], ...(only && { runOnly: only }) });
      return result.violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary.slice(0, 300)}`,
        ),
      );
    },
    theme === 'light' ? null : ['color-contrast'],
  );
}

describe.each(LANGUAGES)('in %s', (language) => {
  it.each(THEMES[language] ?? (['light'] as const))('nobody is kept out of the %s pane', async (theme) => {
    const page = await stage.pane(sampleState('ready', language), { theme });
    await page.evaluate(AXE);
    const found: string[] = [];
    for (const [name, state] of states(language)) {
      if (name.startsWith('notice') && theme !== 'light') {
        continue;
      }
      await show(page, state, theme);
      if (state.question === null) {
        await unfold(page);
      }
      found.push(...(await violations(page, theme)).map((one) => `${name}: ${one}`));
    }
    await page.close();
    expect(found).toEqual([]);
  });

  it('nothing is cut off at 320 pixels, and no word is of the other language', async () => {
    const page = await stage.pane(sampleState('ready', language), { width: 320 });
    const cut: string[] = [];
    const foreign = new Set<string>();
    for (const [name, state] of states(language)) {
      await show(page, state);
      for (let step = 0; step < stepsOf(state); step += 1) {
        if (state.question === null) {
          await page.getByRole('tab').nth(step).click();
          await unfold(page);
        }
        cut.push(...(await cutOff(page)).map((one) => `${name}, step ${String(step)}: ${one}`));
        (await wordsOf(page)).filter((text) => strange(text, language)).forEach((text) => foreign.add(text));
      }
    }
    await page.close();
    expect(cut).toEqual([]);
    expect([...foreign]).toEqual([]);
  });
});

/** Texts that are seen or heard, but for those that are marked as being in Chinese. */
async function wordsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.getElementById('pane')!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('[lang]:not(html)')) {
        texts.push(node.textContent ?? '');
      }
    }
    for (const element of document.querySelectorAll(
      '#pane [aria-label], #pane [title], #pane [aria-valuetext]',
    )) {
      for (const name of element.closest('[lang]:not(html)')
        ? []
        : ['aria-label', 'title', 'aria-valuetext']) {
        texts.push(element.getAttribute(name) ?? '');
      }
    }
    return texts;
  });
}

/** What both languages have: names in Excel and of files, rules, cells; and in English what is quoted. */
function strange(text: string, language: Language): boolean {
  return language === 'zh-CN'
    ? /[A-Za-z]{2,}/.test(
        text.replaceAll(
          /BudgetDisclosure|BUDGET|JSON|Excel|Word|WPS|#NAME\?|Enter|Esc|Ctrl\+Z|\.(xlsx|xls|et|csv)\b|\bR\d{3}\b|\b[A-Z]{1,2}\d+\b/g,
          '',
        ),
      )
    : /[\u3000-\u9fff\uff00-\uffef]/.test(QUOTED.reduce((rest, one) => rest.replaceAll(one, ''), text));
}

/** In an English sentence: words in quotes, names of units, sheets and files, what is said of a cell of the list. */
const QUOTED: readonly RegExp[] = [
  /^Go to \S+![A-Z]+\d+(?=$| “)/g,
  /\S+\.(csv|xls)/g,
  /[“"][^”"]*[”"]/g,
  /万元|元|（公开）/g,
  /^预算明细!.*/g,
  /新疆维吾尔自治区\S*/g,
  /(表[一二三四五六七八九] ?|预算明细)[^!\s]*(!\w+)?/g,
];

/** What is wider than the pane, or than the box that hides what does not fit. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) {
      found.push(`the pane is ${String(document.documentElement.scrollWidth)} wide`);
    }
    // What is only heard is cut off on purpose.
    const heard = (element: Element): boolean => {
      for (let box: Element | null = element; box; box = box.parentElement) {
        if (getComputedStyle(box).clipPath !== 'none') {
          return true;
        }
      }
      return false;
    };
    for (const element of document.querySelectorAll<HTMLElement>('#pane *')) {
      const field = ['INPUT', 'SELECT', 'OPTION'].includes(element.tagName);
      const { left, right, width } = element.getBoundingClientRect();
      const hides = getComputedStyle(element).overflowX !== 'visible' && !field;
      const cut = hides && element.scrollWidth > element.clientWidth + 1;
      const outside = width > 0 && (right > innerWidth + 1 || left < -1);
      if ((cut || outside) && !heard(element)) {
        found.push(`${element.tagName} ${(element.textContent ?? '').slice(0, 60)}`);
      }
    }
    return found;
  });
}
