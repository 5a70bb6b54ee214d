import { spawnSync } from 'node:child_process';
import { fillForm } from '../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../src/core/disclosure/forms/xinjiang-2021/form';
import { FORMULA_STYLES, type FormulaStyle } from '../../src/core/sheet/formulas';
import { layOut } from '../../src/core/sheet/lay-out';
import type { WorkbookPlan } from '../../src/core/sheet/plan';
import { writeXlsx } from '../../src/hosts/xlsx';
import { randomBudget } from '../second-opinion/random-budget';
import { median, middle, milliseconds, report } from './timing';

const RUNS = 7;
/** Most that writing may take, by the number of lines. */
const GOALS: readonly (readonly [lines: number, goal: number])[] = [
  [5000, 500],
  [10_000, 1000],
];
/** In the place of a part: one workbook is planned and written, and what memory that took at its peak is printed. */
export const WRITE_ONCE = 'write-once';

function planned(lines: number): () => WorkbookPlan {
  const budget = randomBudget(6, lines);
  return () => layOut(fillForm(xinjiang2021, budget));
}

/** Plan and file of many lines: time, and memory at its peak. */
export async function sheetsSpeed(): Promise<void> {
  const plan = median(9, 3, planned(5000));
  report('plan of nine tables from 5,000 lines', milliseconds(plan), {
    text: '≤ 100 ms',
    reached: plan <= 100,
  });
  for (const [lines, goal] of GOALS) {
    for (const style of FORMULA_STYLES) {
      const [least, usual] = await writing(lines, style);
      const found = `${milliseconds(usual)}, least ${milliseconds(least)}`;
      const reached = usual <= goal;
      report(`writing a workbook of ${lines.toLocaleString('en')} lines, ${style}`, found, {
        text: `≤ ${String(goal)} ms`,
        reached,
      });
      report('  memory at its peak, with the plan', memoryOf(lines, style));
    }
  }
}

/** Each time with the working paper, which a plan makes when it is first asked for. */
async function writing(lines: number, style: FormulaStyle): Promise<readonly [least: number, usual: number]> {
  const plan = planned(lines);
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const fresh = plan();
    const start = performance.now();
    await writeXlsx(fresh, style);
    times.push(performance.now() - start);
  }
  return [Math.min(...times), middle(times)];
}

/** Of a process that does nothing else. */
function memoryOf(lines: number, style: FormulaStyle): string {
  const { stdout } = spawnSync(process.execPath, [process.argv[1]!, WRITE_ONCE, String(lines), style], {
    encoding: 'utf8',
  });
  return stdout.trim();
}

export async function writeOnce([lines = '', style]: readonly string[]): Promise<void> {
  await writeXlsx(
    planned(Number(lines))(),
    FORMULA_STYLES.find((one) => one === style)!,
  );
  console.log(`${(process.resourceUsage().maxRSS / 1024).toFixed(0)} MB`);
}
