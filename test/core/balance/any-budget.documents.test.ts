import { balanceCount } from '../../../src/core/balance/counts';
import { fillForm } from '../../../src/core/disclosure/fill';
import { FORMS } from '../../../src/core/disclosure/forms/forms';
import { printedForm } from '../../../src/core/disclosure/forms/printed-tables';
import { stepOf } from '../../../src/core/money/steps';
import { review } from '../../../src/core/reconcile/review/review';
import { layOut } from '../../../src/core/sheet/lay-out';
import { planSnapshot } from '../../cases/plan-snapshot';
import { randomCarryOver } from '../../second-opinion/random-carry-over';
import { OPTIONS } from '../reconcile/check-options';
import { balancedIn, figuresOf } from './balanced';
import { budgetToBalance } from './random-balance';

/** `BUDGETS=500` tries as many, of up to `LINES=2000` lines. */
const COUNT = Number(process.env.BUDGETS ?? 10);
const MOST_LINES = Number(process.env.LINES ?? 150);

const SUMMED = ['error', 'suspect', 'tail'];

test.each(Array.from({ length: COUNT }, (_, at) => at + 1))(
  'random budget %i, balanced: no error, suspect or tail, every figure beside its amount',
  async (seed) => {
    const form = printedForm(FORMS[seed % FORMS.length]!);
    const plain = budgetToBalance(seed, MOST_LINES);
    const own = seed % 7 === 0 ? { ...plain, carryOver: randomCarryOver(seed, plain) } : plain;
    const { budget, band } = await balancedIn(form, own);
    const disclosure = fillForm(form, budget);
    const steps = figuresOf(disclosure).flatMap(({ amount, published, text }) =>
      published === undefined || text === ''
        ? []
        : [Math.abs(Number(amount) - Number(published)) / stepOf('万元', 2)],
    );
    expect(steps.filter((distance) => (band === 'strict' ? distance >= 1 : distance > 1))).toEqual([]);
    expect(band === 'strict' ? balanceCount(disclosure).moved : 0).toBe(0);
    const report = review(planSnapshot(layOut(disclosure)), OPTIONS);
    const told = report.findings.filter(({ grade }) => SUMMED.includes(grade));
    expect(told.map(({ rule, grade, sheet, cell }) => [rule, grade, sheet, cell])).toEqual([]);
    if (seed % 5 === 1) {
      expect((await balancedIn(form, own)).budget.lines).toEqual(budget.lines);
    }
  },
);

test('budgets in fifties meet such as can’t be balanced without moving what could be printed as it is', async () => {
  const bands = [];
  for (let seed = 25; seed <= 65; seed += 5) {
    const plain = budgetToBalance(seed, 200);
    bands.push((await balancedIn(printedForm(FORMS[0]!), plain)).band);
  }
  expect(bands).toContain('moved');
});
