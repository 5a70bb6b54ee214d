import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { layOut } from '../../src/core/sheet/lay-out';
import type { SheetPlan } from '../../src/core/sheet/plan';
import { COMMAND_WORDS } from '../../src/words/commands';
import { textsOf } from '../../src/words/pane';
import { WORKBENCH_TEXTS } from '../../src/words/workbench';
import { discloseCase, loadCase, printedGrid } from '../cases/load-case';
import { Stage } from './open-pane';
import { axeViolations } from './pane-checks';

const TEXTS = WORKBENCH_TEXTS['zh-CN'];
const PANE = textsOf('zh-CN');
const GENERATE = COMMAND_WORDS['zh-CN'].generate.label;
const PRINT = WORKBENCH_TEXTS['zh-CN'].commands.print.label;
/** What a page of A4 measures in points, as pdfinfo rounds it. */
const [SHORT, LONG] = [595, 842];

function tablesOf(name: string): SheetPlan[] {
  return layOut(discloseCase(loadCase(name))).sheets.filter(({ table }) => table === null);
}

/** A page as it is drawn: each text at its row and column, counted as the browser counts. */
interface Drawn {
  readonly name: string;
  readonly footer: string;
  readonly head: readonly (readonly string[])[];
  readonly body: readonly (readonly string[])[];
}

function drawnPages(page: Page): Promise<Drawn[]> {
  return page.evaluate(() => {
    const gridOf = (section: HTMLTableSectionElement): string[][] => {
      const grid = [...section.rows].map((): string[] => []);
      [...section.rows].forEach((row, at) => {
        let column = 0;
        for (const cell of row.cells) {
          while (grid[at]![column] !== undefined) {
            column += 1;
          }
          for (let down = 0; down < cell.rowSpan; down += 1) {
            for (let across = 0; across < cell.colSpan; across += 1) {
              grid[at + down]![column + across] = down + across === 0 ? cell.innerText : '';
            }
          }
        }
      });
      return grid;
    };
    return [...document.querySelectorAll('.print-page')].map((sheet) => {
      const table = sheet.querySelector('table')!;
      return {
        name: table.caption!.textContent,
        footer: sheet.querySelector('.print-footer')!.textContent,
        head: gridOf(table.tHead!),
        body: gridOf(table.tBodies[0]!),
      };
    });
  });
}

/** Rows without blanks at their ends, as neither a plan nor a page says how many there are. */
const trimmed = (rows: readonly (readonly string[])[]): string[] =>
  rows.map((row) => row.join('\t').trimEnd());

describe.each([
  { name: 'kashi-2021', isLong: false },
  { name: 'stress-2024', isLong: true },
])('the print view of $name', ({ name, isLong }) => {
  const tables = tablesOf(name);
  let stage: Stage;
  let page: Page;
  let pages: Drawn[];
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'print-view-'));
    stage = await Stage.open();
    page = await stage.openWorkbench(name);
    page.setDefaultTimeout(20_000);
  });
  afterAll(async () => {
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => expect(stage.consoleErrors).toEqual([]));

  const button = (label: string) => page.getByRole('button', { name: label, exact: true });
  const view = () => page.getByRole('dialog', { name: PRINT });

  async function pdf(file: string): Promise<{ readonly path: string; readonly sizes: readonly string[] }> {
    const path = join(folder, file);
    await page.pdf({ path, preferCSSPageSize: true });
    const info = execFileSync('pdfinfo', ['-l', '999', path], { encoding: 'utf8' });
    const sizes = [...info.matchAll(/^Page +\d+ size: +([\d.]+) x ([\d.]+)/gm)];
    return {
      path,
      sizes: sizes.map(([, width, height]) => `${Math.round(+width!)}x${Math.round(+height!)}`),
    };
  }

  it('says that there are no tables yet', async () => {
    await page.getByRole('tab', { name: PANE.steps.generate }).click();
    await button(GENERATE).and(page.locator(':not([aria-disabled="true"])')).waitFor();
    await button(PRINT).click();
    await page.getByText(TEXTS.nothingToPrint).waitFor();
    expect(await view().count()).toBe(0);
  });

  it('has every text of the nine tables in its place, under the rows that each page repeats', async () => {
    await button(GENERATE).click();
    await page.getByText(/^公开表已生成/).waitFor();
    await button(PRINT).click();
    await view().waitFor();
    pages = await drawnPages(page);
    for (const sheet of tables) {
      const planned = trimmed(printedGrid(sheet));
      const { last } = sheet.print.repeatRows!;
      const ours = pages.filter((one) => one.name === sheet.name);
      ours.forEach(({ head }) => expect(trimmed(head)).toEqual(planned.slice(0, last)));
      expect(trimmed(ours.flatMap(({ body }) => body))).toEqual(planned.slice(last));
    }
    expect(pages.length > tables.length).toBe(isLong);
    const numbers = pages.map((_, at) => `第 ${String(at + 1)} 页，共 ${String(pages.length)} 页`);
    expect(pages.map(({ footer }) => footer)).toEqual(numbers);
    await page.getByText(TEXTS.printHint(tables.length, pages.length)).waitFor();
  });

  it('has no text that its cell cuts off or that another covers', async () => {
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('.print-page td, .print-page th')]
        // The number of a table stands before empty cells.
        .filter((cell) => cell.scrollWidth > cell.clientWidth + 1 && !/^表.：$/.test(cell.textContent))
        .map((cell) => cell.textContent),
    );
    expect(wide).toEqual([]);
  });

  it('is accessible, and keeps the keyboard', async () => {
    expect(await axeViolations(page)).toEqual([]);
    const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent');
    expect(await focused()).toBe(TEXTS.printNow);
    await page.keyboard.press('Tab');
    expect(await focused()).toBe(TEXTS.printBack);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.querySelector("#workbench").contains(document.activeElement)')).toBe(
      false,
    );
  });

  it('prints these pages and nothing else, each on a page of A4', async () => {
    const { path, sizes } = await pdf('whole.pdf');
    expect(sizes).toEqual(pages.map(() => `${String(LONG)}x${String(SHORT)}`));
    const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
    const printed = text.split('\f').slice(0, -1);
    expect(printed).toHaveLength(pages.length);
    const figure = /(?<![\d.])-?\d+\.\d\d(?![\d.])/g;
    pages.forEach(({ body, footer }, at) => {
      const wanted = body.flatMap((row) => row.filter((one) => /^-?\d+\.\d\d$/.test(one)));
      expect([...printed[at]!.matchAll(figure)].map(([one]) => one).sort()).toEqual(wanted.sort());
      expect(printed[at]!.trimEnd().split('\n').at(-1)!.replaceAll(/\s/g, '')).toBe(
        footer.replaceAll(/\s/g, ''),
      );
    });
    expect(text).not.toContain(TEXTS.printBack);
    expect(text).not.toContain(GENERATE);
  });

  it('prints a portrait page upright', async () => {
    const last = page.locator('.print-page').last();
    await last.evaluate((sheet) => sheet.classList.replace('landscape', 'portrait'));
    const { sizes } = await pdf('portrait.pdf');
    const landscape = pages.slice(1).map(() => `${String(LONG)}x${String(SHORT)}`);
    expect(sizes).toEqual([...landscape, `${String(SHORT)}x${String(LONG)}`]);
  });

  it('gives the workbook back at Escape, whatever was typed meanwhile', async () => {
    await page.locator('.print-page').first().click();
    await page.keyboard.press('Delete');
    await page.keyboard.type('77');
    const title = await page.title();
    expect(title).toBe(TEXTS.printed(loadCase(name).unit, loadCase(name).year));
    await page.keyboard.press('Escape');
    await view().waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.textContent')).toBe(PRINT);
    expect(await page.title()).toContain(TEXTS.title);
    await button(PRINT).click();
    await view().waitFor();
    expect(await drawnPages(page)).toEqual(pages);
    await button(TEXTS.printBack).click();
    await view().waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: PANE.steps.check }).click();
  });
});
