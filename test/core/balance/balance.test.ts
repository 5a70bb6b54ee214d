import { balance } from '../../../src/core/balance/balance';
import { balanceCount } from '../../../src/core/balance/counts';
import { shareOut } from '../../../src/core/balance/share-out';
import type { Budget } from '../../../src/core/budget/budget';
import { withoutBalance } from '../../../src/core/budget/without-balance';
import type { FundingSource, SpendingKind } from '../../../src/core/budget/line-item';
import { bundledClassification } from '../../../src/core/classification/classification';
import { fillForm } from '../../../src/core/disclosure/fill';
import { central2021 } from '../../../src/core/disclosure/forms/central-2021/form';
import { shanghai } from '../../../src/core/disclosure/forms/shanghai/form';
import { xinjiang2021 } from '../../../src/core/disclosure/forms/xinjiang-2021/form';
import { formatAmount, fromFen } from '../../../src/core/money/amount';
import { fromSteps, inSteps } from '../../../src/core/money/steps';
import { review } from '../../../src/core/reconcile/review/review';
import { layOut } from '../../../src/core/sheet/lay-out';
import { balancedCase, publishedOfCase } from '../../cases/balanced-case';
import { loadCase, readCase } from '../../cases/load-case';
import { planSnapshot } from '../../cases/plan-snapshot';
import { OPTIONS } from '../reconcile/check-options';
import { randomBudget } from '../../second-opinion/random-budget';
import { balancedIn, figuresOf, solver } from './balanced';
import { topDown } from './top-down';
import { withPrior } from './random-balance';

type Line = readonly [functional: string, source: FundingSource, kind: SpendingKind, yuan: number];

function budgetOf(lines: readonly Line[]): Budget {
  return {
    unit: '示范单位',
    year: 2024,
    classification: bundledClassification(),
    ownNames: new Map(),
    extraHeadings: [],
    lines: lines.map(([functional, source, kind, yuan], at) => ({
      functional,
      economic: kind === 'personnel' ? '30101' : '30201',
      source,
      kind,
      project: kind === 'project' ? '项目' : '',
      current: fromFen(Math.round(yuan * 100)),
      prior: null,
      extra: [],
      row: at + 2,
    })),
  };
}

/** Four amounts that print as they are in no table at once: each sum of two of them ends in a half. */
const KNOT = budgetOf([
  ['2080501', 'general-budget', 'personnel', 1_000_050],
  ['2080501', 'other-income', 'project', 1_000_050],
  ['2080502', 'general-budget', 'project', 1_000_050],
  ['2080502', 'other-income', 'personnel', 1_000_050],
]);

test('sums that could be printed as they are move where they have to, by one last place, and no total does', async () => {
  const { budget, band } = await balancedIn(xinjiang2021, KNOT);
  expect(band).toBe('moved');
  const plan = layOut(fillForm(xinjiang2021, budget));
  const moved = plan.sheets.flatMap(({ name, cells }) =>
    cells
      .filter(({ adjusted }) => adjusted && Number(adjusted.exact) % 10_000 === 0)
      .map(({ row }) => [name, row]),
  );
  expect(moved.length).toBeGreaterThan(0);
  const report = review(planSnapshot(plan), OPTIONS);
  expect(report.findings).toEqual([]);
  const totals = fillForm(xinjiang2021, budget).tables.map(
    ({ blocks }) => blocks[0]!.total?.amounts[0]!.text,
  );
  expect(totals[0]).toBe('400.02');
});

test('tables in 元 and 分 need no balancing but for one in 万元, and a budget is as it was without it', async () => {
  const { budget } = readCase(loadCase('wanli-2024'));
  const balanced = await balancedIn(shanghai, budget!);
  expect(balanced.budget.balanced).toEqual({ moneyUnit: '万元', decimals: 2 });
  expect(withoutBalance(balanced.budget).lines).toEqual(budget!.lines);
  const exact = fillForm(shanghai, budget!);
  const { tables } = exact;
  const inYuan = { ...exact, tables: tables.filter(({ figures }) => figures.moneyUnit === '元') };
  expect(await balance(inYuan, await solver(), { seconds: 1 })).toEqual({ state: 'exact' });
});

test('no time is no solution, and two ways of printing are told', async () => {
  const disclosure = fillForm(xinjiang2021, readCase(loadCase('stress-2024')).budget!);
  const stopped = {
    solve: () => Promise.resolve({ state: 'stopped' as const }),
    conflict: () => Promise.resolve(null),
  };
  expect(await balance(disclosure, stopped, { seconds: 1 })).toEqual({ state: 'stopped' });
  const [first, ...rest] = disclosure.tables;
  const figures = { moneyUnit: '元', decimals: 0, zero: '' } as const;
  const mixed = { ...disclosure, tables: [{ ...first!, figures }, ...rest] };
  expect((await balance(mixed, await solver(), { seconds: 1 })).state).toBe('grids');
});

test('whoever balances where somebody waits rests in between, and finds the same', async () => {
  const { budget } = readCase(loadCase('kashi-2021'));
  const disclosure = fillForm(xinjiang2021, budget!);
  let rests = 0;
  const rest = (): Promise<void> => {
    rests += 1;
    return Promise.resolve();
  };
  const found = await balance(disclosure, await solver(), { seconds: 60 }, { rest });
  expect(found).toEqual(await balance(disclosure, await solver(), { seconds: 60 }));
  expect(rests).toBeGreaterThan(100);
});

test('last year’s figures are balanced with their own column', async () => {
  const budget = withPrior(5, randomBudget(5, 30));
  const { budget: balanced } = await balancedIn(central2021, budget);
  expect(balanced.lines.some(({ publishedPrior }) => publishedPrior)).toBe(true);
  for (const { selection, amount, published } of figuresOf(fillForm(central2021, balanced))) {
    expect([selection, Math.abs(Number(amount) - Number(published)) < 10_000]).toEqual([selection, true]);
  }
});

test('golden: kashi-2021 balanced', async () => {
  const { budget } = readCase(loadCase('kashi-2021'));
  const { budget: balanced, band, gap } = await balancedIn(xinjiang2021, budget!);
  const disclosure = fillForm(xinjiang2021, balanced);
  expect({ band, gap, ...balanceCount(disclosure) }).toEqual({
    band: 'strict',
    gap: 0,
    cells: 146,
    changed: 12,
    moved: 0,
  });
  expect(balanced.lines.map(({ published }) => formatAmount(published!, '万元', 2))).toEqual(
    publishedOfCase('kashi-2021'),
  );
  // What report software does instead: more changes, and tables that contradict each other.
  expect(topDown(fillForm(xinjiang2021, budget!))).toEqual({
    changed: 14,
    outOfBand: 10,
    brokenRows: 5,
    brokenTies: 0,
  });
  const again = await balancedIn(xinjiang2021, budget!);
  expect(again.budget.lines).toEqual(balanced.lines);
  const report = review(planSnapshot(layOut(disclosure)), OPTIONS);
  expect(report.findings).toEqual([]);
});

test('totals first: those of kashi-2021 keep their own rounding, and more cells change', async () => {
  const { budget } = readCase(loadCase('kashi-2021'));
  const plain = fillForm(xinjiang2021, budget!);
  const result = await balance(plain, await solver(), { seconds: 60 }, { totalsFirst: true });
  const disclosure = fillForm(xinjiang2021, result.state === 'balanced' ? result.budget : budget!);
  expect(balanceCount(disclosure)).toEqual({ cells: 146, changed: 20, moved: 0 });
  const totals = (of: typeof plain): string[] =>
    of.tables.flatMap(({ blocks }) => blocks.map(({ total }) => total?.amounts[0]?.text ?? ''));
  expect(totals(disclosure)).toEqual(totals(plain));
});

test('published figures that each stand beside their amounts, and drift away together, are errors at their sums', () => {
  const balanced = balancedCase('kashi-2021');
  const upwards = balanced.lines.map((line) => {
    const { floor, rest } = inSteps(line.current!, 10_000);
    return { ...line, published: fromSteps(rest > 0 ? floor + 1 : floor, 10_000) };
  });
  const plan = layOut(fillForm(xinjiang2021, { ...balanced, lines: upwards }));
  const report = review(planSnapshot(plan), OPTIONS);
  const errors = report.findings.filter(({ grade }) => grade === 'error');
  expect(errors.map(({ sheet, cell }) => `${sheet?.slice(0, 2) ?? ''} ${cell ?? ''}`)).toContain('表一 B36');
  expect(errors.every(({ message }) => message === 'lines-differ')).toBe(true);
});

test('a sum is shared among its amounts by largest remainder, the first of equals first', () => {
  const amounts = [4_000, 8_000, 8_000, 30_000, -2_000].map((fen) => fromFen(fen));
  expect(shareOut(5, amounts, 10_000)).toEqual([0, 1, 1, 3, 0]);
  expect(shareOut(4, amounts, 10_000)).toEqual([0, 1, 1, 3, -1]);
  const whole = [10_000, 30_000].map((fen) => fromFen(fen));
  expect(shareOut(5, whole, 10_000)).toEqual([1, 4]);
  expect(shareOut(3, whole, 10_000)).toEqual([1, 2]);
});
