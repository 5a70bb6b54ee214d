import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { within } from './within';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core has against the page as it stands, but for elements that are not ours; a sentence each. */
export async function axeViolations(page: Page, except: readonly string[] = []): Promise<string[]> {
  // Evaluated by the browser's debugger, so the policy of the page needs no exception.
  await within(20, 'axe-core to be loaded', page.evaluate(`window.axe ? undefined : (() => { ${AXE} })()`));
  const moving = await within(20, 'what moves to come to its end', stillMoving(page));
  const violations = await within(
    60,
    'axe-core to look at the page',
    page.evaluate<
      string[]
    >(`axe.run({ exclude: ${JSON.stringify(except.map((one) => [one]))} }, { iframes: false }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html, any, all, none }) =>
      id + ': ' + html.slice(0, 300) + ' ' + [...any, ...all, ...none].map(({ message }) => message).join('; '))))`),
  );
  return [...moving, ...violations];
}

/**
 * Brings what moves to its end, since colours that are still changing are nobody's; a sentence for each that goes on.
 * Nothing is waited for: an end comes with a frame, and a page that nobody sees may draw none.
 */
function stillMoving(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    let moving: Animation[] = [];
    for (let round = 0; round < 10; round += 1) {
      // What goes on for ever, like the bar of work going on, has no end.
      moving = document
        .getAnimations()
        .filter((one) => Number.isFinite(one.effect?.getComputedTiming().endTime))
        .filter((one) => one.playState !== 'finished');
      if (moving.length === 0) {
        break;
      }
      moving.forEach((one) => one.finish());
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    return moving.map((one) => {
      const target = one.effect instanceof KeyframeEffect ? one.effect.target : null;
      return `begins to move again and again: ${target?.outerHTML.slice(0, 120)}`;
    });
  });
}

/** A text that is shown, and whether it is quoted from a workbook: marked as Chinese. */
export interface ShownText {
  readonly text: string;
  readonly quoted: boolean;
}

/** Every text a user sees; with `labels` also what only a screen reader says. */
export function shownTexts(page: Page, labels: boolean): Promise<ShownText[]> {
  const texts = page.evaluate((withLabels) => {
    const texts: { text: string; quoted: boolean }[] = [];
    const add = (text: string | null, element: Element): void => {
      if (text !== null && text.trim() !== '') {
        const marked = element.closest('[lang]');
        texts.push({
          text: text.trim(),
          quoted:
            marked !== null && marked !== document.documentElement && marked.getAttribute('lang') === 'zh-CN',
        });
      }
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (parent.checkVisibility() || parent.tagName === 'OPTION') {
        add(node.textContent, parent);
      }
    }
    if (withLabels) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) {
        document.querySelectorAll(`[${name}]`).forEach((one) => add(one.getAttribute(name), one));
      }
    }
    return texts;
  }, labels);
  return within(20, 'the texts of the page', texts);
}

/** Where the page scrolls sideways or a text is cut off, a sentence each. */
export function clippings(page: Page): Promise<string[]> {
  const clipped = page.evaluate(() => {
    const problems: string[] = [];
    const { scrollWidth } = document.documentElement;
    if (scrollWidth > window.innerWidth) {
      problems.push(`the page is ${scrollWidth} wide`);
    }
    const scrolls = (element: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) && element !== document.body;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      const text = (node.textContent ?? '').trim();
      if (text === '' || !parent.checkVisibility() || parent.tagName === 'OPTION') {
        continue;
      }
      if (parent.clientWidth > 1 && parent.scrollWidth > parent.clientWidth + 1 && !scrolls(parent)) {
        problems.push(`“${text}” needs ${parent.scrollWidth} and has ${parent.clientWidth}`);
      }
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right, top, bottom } = range.getBoundingClientRect();
      for (let box: Element | null = parent; box && !scrolls(box); box = box.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(box);
        const edge = box.getBoundingClientRect();
        // Only for those who listen.
        if (edge.width <= 1 && edge.height <= 1) {
          break;
        }
        const cutsAcross = box === document.body || /hidden|clip/.test(overflowX);
        const cutsDown = box !== document.body && /hidden|clip/.test(overflowY);
        if (
          (cutsAcross && (left < edge.left - 1 || right > edge.right + 1)) ||
          (cutsDown && (top < edge.top - 1 || bottom > edge.bottom + 1))
        ) {
          problems.push(`“${text}” is cut off by <${box.tagName.toLowerCase()}>`);
          break;
        }
      }
    }
    const pen = document.createElement('canvas').getContext('2d')!;
    document.querySelectorAll('select').forEach((select) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(select);
      pen.font = font;
      const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
      for (const { text } of select.checkVisibility() ? select.options : []) {
        if (pen.measureText(text).width > room + 1) {
          problems.push(`“${text}” is too long for its box`);
        }
      }
    });
    return problems;
  });
  return within(20, 'what is cut off on the page', clipped);
}

/**
 * Waits until colours and lines have passed into those they shall have: on the way an edge has the colour
 * of nothing, however short the way is. The pointer goes away first, for what comes to stand below it
 * starts to pass into another look some time later. What never ends (a bar of progress) is not waited for.
 */
export async function drawnToTheEnd(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  const ended = page.evaluate(async () => {
    const passing = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
  await within(20, 'the page to be drawn to the end', ended);
}

/** Controls that the Tab key does not reach, or not in the order they stand in; a sentence each. */
export function tabProblems(page: Page): Promise<string[]> {
  return within(60, 'the Tab key to go through the page', goneThrough(page));
}

async function goneThrough(page: Page): Promise<string[]> {
  const names = await page.evaluate(() => {
    const focusable = 'a[href], button, input, select, textarea, summary, [tabindex]';
    const controls = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
      (one) => one.checkVisibility() && one.tabIndex >= 0 && !one.matches(':disabled'),
    );
    (window as unknown as { controls: HTMLElement[] }).controls = controls;
    // From the top of the page.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    return controls.map((one) => one.getAttribute('aria-label') ?? one.innerText.slice(0, 40));
  });
  const problems: string[] = [];
  for (const [at, name] of names.entries()) {
    await page.keyboard.press('Tab');
    const reached = await page.evaluate(() => {
      const { controls } = window as unknown as { controls: HTMLElement[] };
      const active = document.activeElement as HTMLElement;
      return { at: controls.indexOf(active), html: active.outerHTML.slice(0, 120) };
    });
    if (reached.at !== at) {
      problems.push(`Tab ${at + 1} goes to ${reached.html} instead of “${name}”`);
      break;
    }
  }
  return problems;
}

/** What means something by its colour or line and cannot be seen where the system forces its colours, a sentence each. */
export function lostInContrast(page: Page): Promise<string[]> {
  const lost = page.evaluate(() => {
    const problems: string[] = [];
    const clear = (colour: string): boolean => /^rgba\(.*, 0\)$|^transparent$/.test(colour);
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.backgroundColor = 'Canvas';
    const canvas = getComputedStyle(probe).backgroundColor;
    probe.remove();
    const behind = (element: Element): string => {
      for (let box: Element | null = element; box; box = box.parentElement) {
        const { backgroundColor } = getComputedStyle(box);
        if (!clear(backgroundColor)) {
          return backgroundColor;
        }
      }
      return canvas;
    };
    const name = (element: Element): string =>
      `<${element.tagName.toLowerCase()}> ${(element.getAttribute('aria-label') ?? element.textContent ?? '').slice(0, 30)}`;
    const edge = (element: Element): string | null => {
      const style = getComputedStyle(element);
      const sides = ['Top', 'Right', 'Bottom', 'Left'] as const;
      const seen = sides.filter(
        (side) =>
          parseFloat(style[`border${side}Width`]) > 0 &&
          style[`border${side}Style`] !== 'none' &&
          !clear(style[`border${side}Color`]) &&
          style[`border${side}Color`] !== behind(element.parentElement!),
      );
      const outline =
        style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0 ? style.outlineColor : '';
      return seen.length + outline.length > 0
        ? [
            ...seen.map((side) => `${side} ${style[`border${side}Width`]} ${style[`border${side}Color`]}`),
            outline,
          ].join()
        : null;
    };
    const visible = (selector: string): Element[] =>
      [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility());
    // The lines of a box that is drawn without colour in the pane's own themes too.
    for (const control of visible(
      'main button, main select, main input:not([type="file"]), [role="alertdialog"]',
    )) {
      const field = control.closest('.fui-Input, .fui-Select') ?? control;
      const filled = behind(control) !== behind(document.body);
      const drawn = [field, control].some((one) => edge(one) !== null) || control.matches('[data-finding]');
      if (!drawn && !filled) {
        problems.push(`no edge: ${name(control)}`);
      }
    }
    // What is chosen differs from what is not, by more than the weight of its letters.
    for (const [chosen, other] of [
      ['[role="tab"][aria-selected="true"]', '[role="tab"][aria-selected="false"]'],
      ['[aria-pressed="true"]', '[aria-pressed="false"]'],
    ] as const) {
      const [one] = visible(chosen);
      const [another] = visible(other);
      if (one && another) {
        const look = (element: Element): string => `${edge(element)} ${behind(element)}`;
        const sign = (element: Element): string =>
          element.querySelector('[aria-hidden]')?.textContent?.trim() ?? '';
        const signed = one.matches('[aria-pressed]') && sign(one) !== sign(another);
        if (look(one) === look(another) && !signed) {
          problems.push(`chosen or not looks alike: ${name(one)}`);
        }
      }
    }
    for (const bar of visible('svg[role="img"] rect:last-child')) {
      const { fill } = getComputedStyle(bar);
      const whole = getComputedStyle(bar.previousElementSibling!).fill;
      if (fill === behind(bar) || fill === whole) {
        problems.push(`a bar cannot be seen: ${name(bar.parentElement!)}`);
      }
    }
    // The thick line beside a verdict, the lines around cards and signs.
    for (const box of visible('main section, main li, main li span')) {
      const { borderTopWidth, borderLeftWidth } = getComputedStyle(box);
      if ((parseFloat(borderTopWidth) > 0 || parseFloat(borderLeftWidth) > 0) && edge(box) === null) {
        problems.push(`a line cannot be seen: ${name(box)}`);
      }
    }
    return problems;
  });
  return within(20, 'what is lost in high contrast', lost);
}
