import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { TIMING } from '../../src/hosts/user-timing';
import { withBuiltPages, type BuiltPages } from './built-pages';
import { department } from './department';
import { listText } from './list-text';
import { milliseconds, report } from './timing';
import { generate, openFile, openWorkbench } from './workbench-page';

/** A task that keeps the page from answering: of 50 ms or more. */
interface Task {
  readonly start: number;
  readonly length: number;
}

/** Each is done so often, and the shortest counts: what else the machine does only makes tasks longer. */
const ROUNDS = 3;

/** The goal: nobody notices a page that answers within so many milliseconds. */
const UNNOTICED = 50;

/** From here on the page remembers its long tasks. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const held: { start: number; length: number }[] = [];
    Object.assign(window, { longTasks: held });
    new PerformanceObserver((list) => {
      list
        .getEntries()
        .forEach(({ startTime, duration }) => held.push({ start: startTime, length: duration }));
    }).observe({ entryTypes: ['longtask'] });
  });
}

async function longTasks(page: Page): Promise<readonly Task[]> {
  // The observer hears of a task after its end.
  await page.waitForTimeout(200);
  return page.evaluate(() => (window as unknown as { readonly longTasks: readonly Task[] }).longTasks);
}

/** Tasks of a generation, and of these the ones while its figures were balanced. */
async function generation(
  pages: BuiltPages,
  path: string,
  rounding: 'half-up' | 'balanced',
): Promise<{ readonly all: readonly Task[]; readonly balancing: readonly Task[]; readonly took: number }> {
  const page = await openWorkbench(pages);
  await openFile(page, path);
  await page.locator('#pane input[type=text]').first().fill('示范单位');
  await page.getByLabel('生成时的舍入').selectOption(rounding);
  await page.getByLabel('生成时的舍入').blur();
  await watch(page);
  await generate(page);
  const all = await longTasks(page);
  const [spans, kept] = [await spansOf(page, TIMING.balanced), await spansOf(page, TIMING.kept)];
  await page.context().close();
  // The workbench keeps unsaved work a while after each change, whatever else goes on.
  const balancing = all.filter((task) => isIn(task, spans) && !isIn(task, kept));
  return { all, balancing, took: spans.reduce((sum, { start, end }) => sum + end - start, 0) };
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const spansOf = (page: Page, name: string): Promise<readonly Span[]> =>
  page.evaluate(
    (of) =>
      performance
        .getEntriesByName(of)
        .map(({ startTime, duration }) => ({ start: startTime, end: startTime + duration })),
    name,
  );

function isIn({ start, length }: Task, spans: readonly Span[]): boolean {
  return spans.some((span) => start < span.end && start + length > span.start);
}

const longest = (tasks: readonly Task[]): number => Math.max(0, ...tasks.map(({ length }) => length));

/** The longest tasks of a list: with half-up, balanced, and of these while figures were balanced. */
async function tasksOf(pages: BuiltPages, lines: number, path: string): Promise<void> {
  const plain: number[] = [];
  const balanced: number[] = [];
  const solving: number[] = [];
  const took: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    plain.push(longest((await generation(pages, path, 'half-up')).all));
    const found = await generation(pages, path, 'balanced');
    balanced.push(longest(found.all));
    solving.push(longest(found.balancing));
    took.push(found.took);
  }
  const [own, all, most, time] = [plain, balanced, solving, took].map((times) => Math.min(...times));
  report(`${String(lines)} lines: longest task of 一键生成, half-up`, milliseconds(own!));
  report('  balanced', milliseconds(all!));
  report(
    `    while it was balanced (${milliseconds(time!)})`,
    most === 0 ? 'none of 50 ms' : milliseconds(most!),
    {
      text: `≤ ${String(UNNOTICED)} ms`,
      reached: most! <= UNNOTICED,
    },
  );
}

/** The longest tasks of the workbench while tables are made, rounded by themselves and balanced. */
export async function paneTasks(): Promise<void> {
  console.log('');
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const measured = await withBuiltPages(async (pages) => {
      for (const lines of [30, 300, 2_000]) {
        const path = join(folder, `${String(lines)}.csv`);
        writeFileSync(path, listText(department(lines)));
        await tasksOf(pages, lines, path);
      }
    });
    if (!measured) {
      report('long tasks in Chromium', 'not built, or no Chromium');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
