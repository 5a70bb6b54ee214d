import { gzipSync } from 'node:zlib';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundledClassification, fillForm, findForm, layOut, type Budget } from '../../src/core/index';
import { ExcelHost } from '../../src/hosts/excel';
import { KnownWorkbook } from '../../src/session/known-workbook';
import { emptyMemory } from '../../src/session/memory';
import { openPage, StandIn } from '@budget-disclosure/excel-stand-in';
import { applyAll } from '../hosts/contract/apply-options';
import { randomBudget } from '../second-opinion/random-budget';
import { milliseconds, report } from './timing';

type Connect = StandIn['connect'];

/** Data goes in requests larger than this; the others ask or prepare. */
const DATA = 50_000;
const CODES = 60;
const PROJECTS = 100;

/** Tells what a page asked for, and how long the workbook's side took to answer. */
class MeasuredStandIn extends StandIn {
  spent = 0;
  readonly requests: number[] = [];
  private open = 0;
  private since = 0;

  override connect(page: Parameters<Connect>[0]): ReturnType<Connect> {
    const answer = super.connect(page);
    return async (request) => {
      // Other messages are answered at once: until that is heard the page works, and that is its own time.
      if (request.kind !== 'execute') {
        return answer(request);
      }
      this.requests.push(Buffer.byteLength(bodyOf(request.params)));
      this.since = this.open === 0 ? performance.now() : this.since;
      this.open += 1;
      const answered = await answer(request);
      this.open -= 1;
      // Of two requests at a time, the time is counted once.
      this.spent += this.open === 0 ? performance.now() - this.since : 0;
      return answered;
    };
  }
}

/** The text of a batch in the envelope it comes in; '' for other messages. */
function bodyOf(params: unknown): string {
  const body = (params as readonly (readonly unknown[] | undefined)[] | null)?.[0]?.[4];
  return typeof body === 'string' ? body : '';
}

/** Many lines under as many codes and projects as a large unit has. */
function largeUnit(lines: number): Budget {
  const budget = randomBudget(7, lines);
  const pool = [...new Set(budget.lines.map(({ functional }) => functional))].slice(0, CODES);
  return {
    ...budget,
    lines: budget.lines.map((line, at) => ({
      ...line,
      functional: pool[at % pool.length]!,
      project: line.project === '' ? '' : `项目${at % PROJECTS}`,
    })),
  };
}

/** One click on 一键生成, by the number of lines. */
async function generating(lines: number): Promise<void> {
  const standIn = new MeasuredStandIn();
  const calculates = lines <= 500;
  if (!calculates) {
    // What the workbook's side would calculate is not ours to measure, and takes minutes.
    standIn.host.calculate = () => undefined;
  }
  const page = await openPage(standIn);
  const host = new ExcelHost();
  const plan = layOut(fillForm(findForm('xinjiang-2021')!, largeUnit(lines)));
  standIn.requests.length = 0;
  standIn.spent = 0;
  const start = performance.now();
  await host.apply(plan, applyAll(plan));
  const own = performance.now() - start - standIn.spent;
  const bytes = standIn.requests.reduce((sum, one) => sum + one, 0);
  const largest = Math.max(...standIn.requests);
  const data = standIn.requests.filter((one) => one > DATA).length;
  report(`一键生成, ${lines} lines: client time`, milliseconds(own));
  report('  syncs, of which with data', `${standIn.requests.length}, ${data}`, {
    text: '≤ 3 with data',
    reached: data <= 3,
  });
  report('  bytes, largest request', `${kilobytes(bytes)}, ${kilobytes(largest)}`, {
    text: '< 4 MB each',
    reached: largest < 4_000_000,
  });
  if (calculates) {
    await rechecking(standIn, host);
  }
  page.close();
}

/** What an edit costs after the pause: reading again, comparing, checking; the workbook's side not counted. */
async function rechecking(standIn: MeasuredStandIn, host: ExcelHost): Promise<void> {
  const { settings } = emptyMemory(2026);
  const known = new KnownWorkbook(host, bundledClassification());
  await known.reload(settings);
  await known.check(settings);
  const sheet = known.generated.find(({ id }) => id === 'spending')!.name;
  const times: number[] = [];
  for (let turn = 0; turn < 15; turn += 1) {
    standIn.userEdits(sheet, 'E9', 1000 + turn);
    standIn.spent = 0;
    const start = performance.now();
    await known.refresh([sheet], settings);
    times.push(performance.now() - start - standIn.spent);
  }
  const own = times.sort((a, b) => a - b)[7]!;
  report(`  re-check after one edit`, milliseconds(own), {
    text: '≤ 30 ms',
    reached: own <= 30,
  });
}

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(0)} kB`;

/** What a page loads first, packed. Told only where the add-in was built. */
function bundles(): void {
  const folder = join(process.cwd(), 'dist/addin');
  const packed = (name: string): number => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
  if (!existsSync(join(folder, 'taskpane.js'))) {
    report('bundles', 'not built: npm run build');
    return;
  }
  const functions = packed('functions.js');
  report('functions.js, packed', kilobytes(functions), {
    text: '≤ 40 kB',
    reached: functions <= 40_000,
  });
  const page = readFileSync(join(folder, 'taskpane.html'), 'utf8');
  const whole = [...page.matchAll(/<script defer src="([^":]*\.js)"/g)].reduce(
    (sum, [, name]) => sum + packed(name!),
    0,
  );
  report('first load of the pane, packed', kilobytes(whole), {
    text: '≤ 300 kB',
    reached: whole <= 300_000,
  });
}

export async function excelSpeed(): Promise<void> {
  bundles();
  for (const lines of [20, 500, 5000]) {
    await generating(lines);
  }
}
