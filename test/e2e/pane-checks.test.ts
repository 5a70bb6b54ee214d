import type { Page } from 'playwright-core';
import { Stage } from './open-pane';
import {
  axeViolations,
  clippings,
  drawnToTheEnd,
  lostInContrast,
  shownTexts,
  tabProblems,
} from './pane-checks';

// What looks at the pane must itself see the faults it is there for.
let stage: Stage;
let page: Page;

beforeAll(async () => {
  stage = await Stage.open();
  page = await stage.blank(320);
});
afterAll(() => stage.close());

const show = (body: string): Promise<void> =>
  page.setContent(
    `<!doctype html><html lang="en"><title>x</title><body style="margin:0"><main><h1>x</h1>${body}</main>`,
  );

test.each([
  ['a button without a name', '<button></button>', 'button-name'],
  ['pale text', '<p style="color:#bbb;background:#fff">pale</p>', 'color-contrast'],
  ['a field without a label', '<input>', 'label'],
])('axe sees %s', async (_, body, rule) => {
  await show(body);
  expect((await axeViolations(page)).join()).toContain(rule);
});

test.each([
  ['a page that is too wide', '<div style="width:400px">x</div>', 'the page is 400 wide'],
  ['a word that sticks out', '<div style="width:20px">incomprehensible</div>', 'needs'],
  [
    'a text cut off at the side',
    '<div style="width:40px;overflow:hidden"><b style="white-space:nowrap">a long text</b></div>',
    'cut off by <div>',
  ],
  ['a text cut off below', '<div style="height:9px;overflow:hidden"><p>text</p></div>', 'cut off by <div>'],
  ['a choice that is too long', '<select style="width:60px"><option>a long choice</select>', 'too long'],
])('%s is seen', async (_, body, said) => {
  await show(body);
  expect((await clippings(page)).join()).toContain(said);
});

test('what scrolls on purpose, wraps, or is only for those who listen is in order', async () => {
  await show(`<div style="width:40px;overflow-x:auto"><b style="white-space:nowrap">a long text</b></div>
    <p>a text that is longer than one line and so goes on in the next one</p>
    <p style="position:absolute;width:1px;height:1px;overflow:hidden">listen</p>`);
  expect(await clippings(page)).toEqual([]);
});

test('texts are known with their language, hidden ones left out', async () => {
  await show(
    `<p>one <span lang="zh-CN">二</span></p><p hidden>three</p><button aria-label="four">5</button>`,
  );
  const texts = [
    { text: 'x', quoted: false },
    { text: 'one', quoted: false },
    { text: '二', quoted: true },
    { text: '5', quoted: false },
  ];
  expect(await shownTexts(page, false)).toEqual(texts);
  expect(await shownTexts(page, true)).toEqual([...texts, { text: 'four', quoted: false }]);
});

test.each([
  ['another order', '<button>a</button><button tabindex="1">b</button>'],
  ['a trap', '<button>a</button><button onkeydown="event.preventDefault()">b</button><button>c</button>'],
])('%s of the Tab key is seen', async (_, body) => {
  await show(body);
  expect(await tabProblems(page)).toHaveLength(1);
});

test('controls in the order they stand in are in order', async () => {
  await show('<button>a</button><button disabled>b</button><input><details><summary>c</summary></details>');
  expect(await tabProblems(page)).toEqual([]);
});

describe('where the system forces its colours', () => {
  beforeAll(() => page.emulateMedia({ forcedColors: 'active' }));
  afterAll(() => page.emulateMedia({ forcedColors: 'none' }));

  test.each([
    ['a button without an edge', '<button style="border:none">a</button>', 'no edge'],
    [
      'a chosen tab that only had a shadow',
      `<button role="tab" aria-selected="true" style="box-shadow:0 3px blue;font-weight:bold">a</button>
      <button role="tab" aria-selected="false">b</button>`,
      'looks alike',
    ],
    [
      'a bar in the colour of the whole',
      '<svg role="img" aria-label="a"><rect width="9" height="9" fill="red"/><rect width="5" height="9" fill="red"/></svg>',
      'a bar cannot be seen',
    ],
    [
      'a line that is not drawn',
      '<section style="border-left:4px solid transparent;forced-color-adjust:none">a</section>',
      'a line cannot be seen',
    ],
  ])('%s is seen', async (_, body, said) => {
    await show(body);
    expect((await lostInContrast(page)).join()).toContain(said);
  });

  test('an edge that is on its way is waited for', async () => {
    await show(`<style>button { border: 2px solid transparent; forced-color-adjust: none; transition: border 0.4s }
      .on { border-color: red }</style><button>a</button>`);
    await page.evaluate(() => {
      const button = document.querySelector('button')!;
      button.getBoundingClientRect();
      button.className = 'on';
    });
    await drawnToTheEnd(page);
    expect(await lostInContrast(page)).toEqual([]);
  });

  test('what is drawn with lines is in order', async () => {
    await show(`<button role="tab" aria-selected="true" style="border:4px solid Highlight">a</button>
      <button role="tab" aria-selected="false">b</button><input aria-label="c">
      <section style="border-left:4px solid red">d</section>`);
    expect(await lostInContrast(page)).toEqual([]);
  });
});
