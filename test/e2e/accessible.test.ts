import type { Language } from '../../src/core/index';
import { Stage } from './open-pane';
import {
  axeViolations,
  clippings,
  drawnToTheEnd,
  lostInContrast,
  shownTexts,
  tabProblems,
  type ShownText,
} from './pane-checks';
import { Walk, type Theme } from './pane-walk';

/** Latin words that a Chinese user reads as they are. */
const NAMES = /\b(?:BUDGET|JSON|Excel|Word|xlsx|csv|lines)\b/g;

function untranslated(language: Language, { text, quoted }: ShownText): boolean {
  if (language === 'en-US') {
    return !quoted && /\p{Script=Han}/u.test(text);
  }
  return /\p{Script=Latin}{3}/u.test(text.replace(NAMES, ''));
}

/** Colours are all that differs in high contrast, so a sample will do. */
const IN_CONTRAST = [
  'empty',
  'preview with refused rows',
  'question: taken',
  'generated',
  'finding opened',
  'ignored',
  'published',
];

/** How many controls wait for an answer of the user in a state; in all others each can be used. */
const NOT_YET: Readonly<Record<string, number>> = {
  'preview without a unit of money': 1,
  'ignore form': 1,
  'question: publish with errors': 1,
};

let stage: Stage;
beforeAll(async () => {
  stage = await Stage.open();
});
afterAll(() => stage.close());

describe.each<[Language, Theme]>([
  ['zh-CN', 'light'],
  ['en-US', 'dark'],
  ['zh-CN', 'contrast'],
])('the pane in %s, %s', (language, theme) => {
  const visited: string[] = [];
  const problems: string[] = [];
  const tell = (state: string, found: readonly string[]): void => {
    problems.push(...found.map((one) => `${state}: ${one}`));
  };

  let walk: Walk;
  beforeAll(() => {
    walk = new Walk(stage, language, theme, visit);
  });

  /** A page that does not answer is a problem of this state; the walk goes on. */
  async function visit(state: string): Promise<void> {
    visited.push(state);
    await look(state).catch((error: unknown) => tell(state, [String(error)]));
  }

  async function look(state: string): Promise<void> {
    const { page } = walk;
    if (theme === 'contrast' && !IN_CONTRAST.includes(state)) {
      return;
    }
    if (state !== 'busy') {
      // The end of a command is drawn before it is looked at.
      const idle = (count: number): boolean =>
        document.querySelectorAll('[aria-disabled="true"]').length === count;
      await page.waitForFunction(idle, NOT_YET[state] ?? 0, { timeout: 2000 }).catch(() => undefined);
    }
    await drawnToTheEnd(page);
    if (theme === 'contrast') {
      tell(state, await lostInContrast(page));
    }
    tell(state, await axeViolations(page));
    tell(state, await clippings(page));
    const shown = await shownTexts(page, language === 'zh-CN');
    tell(
      state,
      shown.filter((one) => untranslated(language, one)).map(({ text }) => `not translated: ${text}`),
    );
    // While it is busy, controls come and go.
    if (state !== 'busy') {
      tell(state, await tabProblems(page));
    }
  }

  afterEach(() => {
    expect(problems.splice(0)).toEqual([]);
    expect(stage.consoleErrors).toEqual([]);
  });

  it('empty', () => walk.open());
  it('steps by arrow keys', async () => {
    const { input, generate, check, publish } = walk.texts.steps;
    expect(await walk.arrows()).toEqual([generate, check, publish, input, publish, input]);
  });
  it('with previews and an import', () => walk.import());
  it('with tables', () => walk.generate());
  it('with changed lines, a protected sheet, work going on', () => walk.regenerate());
  it('with findings', () => walk.check());
  it('published', () => walk.publish());
  it('was in all its states', () => expect(visited).toHaveLength(17));
});
