import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { fillForm, findForm, layOut, type FormulaStyle } from '../../src/core/index';
import { writeOwnXlsx } from '../../src/hosts/xlsx';
import { withBuiltPages, type BuiltPages } from './built-pages';
import { largeBudget } from './large-disclosure';
import { listText } from './list-text';
import { middle, milliseconds, report } from './timing';
import {
  check,
  edit,
  generate,
  heldHeap,
  openFile,
  openWorkbench,
  showSheet,
  shownAt,
  type Edit,
} from './workbench-page';

/** The workbench waits so long after an edit before it checks again. */
const PAUSE = 600;
const ROUNDS = 10;
const EDITS = 3;
const INCOME = '表一 部门收支总体情况表';
const LIST = '预算明细';

const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(1)} MB`;
const seconds = (time: number): string => `${(time / 1000).toFixed(2)} s`;

/** From the page's address to the nine sheets of the first sample, as after `npm start`. */
async function firstDisclosure(pages: BuiltPages): Promise<void> {
  const page = await openWorkbench(pages, '#kashi-2021');
  await page.getByRole('toolbar').getByText('喀什市').waitFor();
  const ready = await shownAt(page);
  const made = await generate(page);
  await page.context().close();
  report('the workbench, from its address to the sample’s lines', seconds(ready));
  report('  一键生成, until the nine sheets are shown', seconds(made));
  report('  both', seconds(ready + made));
}

/** Edits as users make them: a figure of a published table, and an amount of a budget line. */
async function editing(page: Page, rows: number, style: FormulaStyle): Promise<void> {
  for (const [what, sheet, cell] of [
    ['a published figure', INCOME, 'B6'],
    ['a budget line', LIST, 'H6'],
  ] as const) {
    await showSheet(page, sheet);
    const edits: Edit[] = [];
    for (let turn = 0; turn < EDITS; turn += 1) {
      edits.push(await edit(page, cell, String(1000 + turn)));
    }
    const [calculated, checked] = [
      middle(edits.map((one) => one.calculated)),
      middle(edits.map((one) => one.checked)),
    ];
    const shown = edits.flatMap((one) => one.shown ?? []);
    if (shown.length > 0) {
      const time = middle(shown);
      const most = rows > 200 ? 2000 : 500;
      const isLine = sheet === LIST && style === 'native';
      const goal = { text: `≤ ${most / 1000} s`, reached: time <= most };
      report(`  ${what} edited: the figures in their cells`, milliseconds(time), isLine ? goal : undefined);
    }
    report(`  ${what} edited: the grid’s calculation, pause ${PAUSE} ms`, milliseconds(calculated));
    const goal = { text: '≤ 100 ms', reached: checked <= 100 };
    report('    then our check, until it is shown', milliseconds(checked), rows === 200 ? goal : undefined);
  }
}

async function opening(pages: BuiltPages, rows: number, style: FormulaStyle, path: string): Promise<void> {
  const page = await openWorkbench(pages);
  const time = await openFile(page, path);
  report(
    `nine sheets × ${rows} rows, ${style === 'native' ? 'plain formulas' : 'BUDGET.*'}: opened`,
    seconds(time),
    rows === 200 ? { text: '≤ 3 s', reached: time <= 3000 } : undefined,
  );
  report('  the check by its button', milliseconds(await check(page)));
  await editing(page, rows, style);
  await page.context().close();
}

/** A list of 2,000 lines is opened, and the nine sheets made of it. */
async function generating(pages: BuiltPages, path: string): Promise<void> {
  const page = await openWorkbench(pages);
  report('a list of 2,000 lines: opened', seconds(await openFile(page, path)));
  await page.locator('#pane input[type=text]').first().fill('示范单位');
  report('  一键生成, until the nine sheets are shown', seconds(await generate(page)));
  await page.context().close();
}

/** What the page still holds after the same file was opened again and again. */
async function holding(pages: BuiltPages, path: string): Promise<void> {
  const page = await openWorkbench(pages);
  const held: number[] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    await openFile(page, path);
    held.push(await heldHeap(page));
  }
  await page.context().close();
  const [second, last] = [held[1]!, held.at(-1)!];
  report(`heap after opening it 2 times, ${ROUNDS} times`, `${megabytes(second)}, ${megabytes(last)}`, {
    text: '≤ 10 % more',
    reached: last <= second * 1.1,
  });
}

function brokenOff(error: unknown): void {
  report('  broken off', String(error).split('\n')[0]!.slice(0, 80));
}

/** The workbench in Chromium; told only where its page is built. */
export async function workbenchSpeed(): Promise<void> {
  console.log('');
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const files: { readonly rows: number; readonly style: FormulaStyle; readonly path: string }[] = [];
    for (const rows of [200, 2000]) {
      for (const style of ['native', 'functions'] as const) {
        const path = join(folder, `${rows}-${style}.xlsx`);
        const plan = layOut(fillForm(findForm('xinjiang-2021')!, largeBudget(rows)));
        // With what the program keeps in its files: sheets of ours are known again.
        writeFileSync(path, await writeOwnXlsx(plan, style, '', () => undefined));
        files.push({ rows, style, path });
      }
    }
    const measured = await withBuiltPages(
      async (pages) => {
        await firstDisclosure(pages);
        for (const { rows, style, path } of files) {
          // The rest of the measurements is worth having where this one does not come to its end.
          await opening(pages, rows, style, path).catch(brokenOff);
        }
        const list = join(folder, 'lines.csv');
        writeFileSync(list, listText(largeBudget(2000)));
        await generating(pages, list).catch(brokenOff);
        await holding(pages, files[0]!.path);
      },
      ['--enable-precise-memory-info'],
    );
    if (!measured) {
      report('the workbench in Chromium', 'not built, or no Chromium');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
