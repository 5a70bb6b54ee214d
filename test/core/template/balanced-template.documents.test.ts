import { balance } from '../../../src/core/balance/index';
import type { Budget } from '../../../src/core/budget/budget';
import { withoutBalance } from '../../../src/core/budget/without-balance';
import { review } from '../../../src/core/reconcile/review/review';
import {
  balancedCount,
  figuresToBalance,
  fillTemplate,
  learnForm,
  mixesExact,
  type TemplateFill,
} from '../../../src/core/template/index';
import { quoteValue, valueAt, type WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { nodeSolver } from '../../../src/hosts/solver/node-solver';
import { editPackage, fillPackage, readXlsx } from '../../../src/hosts/xlsx';
import type { HardTemplate } from '../../cases/hard-packages';
import { HARD_TEMPLATES } from '../../cases/hard-templates';
import { REGION_TEMPLATES } from '../../cases/region-templates';
import { randomBudget } from '../../second-opinion/random-budget';
import { OPTIONS, placeOf } from '../reconcile/check-options';

const LOG = '尾差调整';
const OURS = ['预算明细', '底稿', LOG];

interface Filled {
  readonly fill: TemplateFill;
  readonly budget: Budget;
  readonly workbook: WorkbookSnapshot;
}

async function filled(
  { bytes, fileName }: HardTemplate,
  budget: Budget,
  fill: TemplateFill,
): Promise<Filled> {
  const file = editPackage(bytes, fileName);
  fillPackage(file, fill, budget, 'native');
  return { fill, budget, workbook: await readXlsx(await file.bytes(), fileName) };
}

/** Each figure by itself, and all of them balanced. */
async function bothWays(template: HardTemplate, plain: Budget): Promise<readonly [Filled, Filled | string]> {
  const workbook = await readXlsx(template.bytes, template.fileName);
  const form = learnForm(workbook, plain.classification);
  const alone = fillTemplate(workbook, form, plain);
  const result = await balance(figuresToBalance(alone, plain), await nodeSolver(), { seconds: 30 });
  const balanced =
    result.state === 'balanced'
      ? await filled(template, result.budget, fillTemplate(workbook, form, result.budget))
      : result.state;
  return [await filled(template, plain, alone), balanced];
}

function told({ workbook }: Filled): string[] {
  const sheets = workbook.sheets.filter(({ name }) => !OURS.includes(name));
  return review({ ...workbook, sheets }, OPTIONS)
    .findings.filter(({ grade }) => ['error', 'suspect', 'tail'].includes(grade))
    .map((one) => `${one.grade} ${one.rule} ${placeOf(one)}`);
}

const MIXED = ['mixed units of money', 'tables of two forms'];

/** `RUNS=2` tries all of them, and not every other one. */
const EVERY = process.env.RUNS === undefined ? 2 : 1;
const ALL = [...HARD_TEMPLATES, ...REGION_TEMPLATES]
  .filter((_, at) => at % EVERY === 0)
  .map((make) => make());

test('templates that are filled with balanced figures add up everywhere, and say what was changed', async () => {
  let [changed, tails] = [0, 0];
  for (const [at, template] of ALL.entries()) {
    const [alone, balanced] = await bothWays(template, withoutBalance(randomBudget(300 + at, 60)));
    if (typeof balanced === 'string') {
      // Tables that print every 分 need it not.
      expect(balanced).toBe('exact');
      continue;
    }
    // A neighbour of an amount would contradict what stands elsewhere in 元.
    expect([template.name, mixesExact(alone.fill)]).toEqual([template.name, MIXED.includes(template.name)]);
    if (mixesExact(alone.fill)) {
      continue;
    }
    // What has no place in a template is wrong in both.
    const others = told(alone).filter((one) => !one.startsWith('tail'));
    expect([template.name, told(balanced)]).toEqual([template.name, others]);
    tails += told(alone).length - others.length;
    const count = balancedCount(balanced.fill, balanced.budget);
    changed += count.changed;
    expect(count.moved).toBe(0);
    const log = balanced.workbook.sheets.find(({ name }) => name === LOG)!;
    const rows = log.rows.slice(3).filter((_, down) => typeof valueAt(log, down + 4, 6) === 'number');
    expect(rows).toHaveLength(count.changed);
    for (let row = 4; row < 4 + count.changed; row += 1) {
      const sheet = balanced.workbook.sheets.find(({ name }) => name === valueAt(log, row, 1))!;
      const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(quoteValue(valueAt(log, row, 2))) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      expect(valueAt(sheet, Number(digits), column)).toBe(valueAt(log, row, 7));
    }
  }
  // Each by itself they would not add up.
  expect(tails).toBeGreaterThan(20);
  expect(changed).toBeGreaterThan(20);
});
