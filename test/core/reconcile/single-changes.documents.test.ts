import fc from 'fast-check';
import { review } from '../../../src/core/reconcile/review/review';
import { loadCase, readCase } from '../../cases/load-case';
import { Random } from '../../mutants/random';
import { addressOf, change, SIZES, targets, type Target } from '../../mutants/single-change';
import { randomBudget } from '../../second-opinion/random-budget';
import { generated, OPTIONS, placeOf, withoutLines } from './check-options';

const where = (target: Target): string => `${target.sheet}!${addressOf(target)}`;

describe('with the lines at hand', () => {
  const workbook = generated(readCase(loadCase('kashi-2021')).budget!);

  it.each(['figure', 'code', 'name'] as const)('every single changed %s is found at its cell', (kind) => {
    const random = new Random(11);
    const missed: string[] = [];
    let tried = 0;
    for (const target of targets(workbook).filter((one) => one.kind === kind)) {
      const changed = change(workbook, target, random.pick(SIZES), random);
      if (changed) {
        tried += 1;
        const { findings } = review(changed, OPTIONS);
        if (!findings.some((finding) => finding.grade !== 'tail' && placeOf(finding) === where(target))) {
          missed.push(where(target));
        }
      }
    }
    expect(missed).toEqual([]);
    expect(tried).toBeGreaterThan(50);
  });

  it('so is any change in any random budget, and a changed figure is an error', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 60 }), (seed, lines) => {
        const made = generated(randomBudget(seed, lines));
        const random = new Random(seed);
        const target = random.pick(targets(made));
        const changed = change(made, target, random.pick(SIZES), random);
        if (changed) {
          const { findings } = review(changed, OPTIONS);
          const found = findings.filter(
            (finding) => finding.grade !== 'tail' && placeOf(finding) === where(target),
          );
          expect([where(target), found.length > 0]).toEqual([where(target), true]);
          if (target.kind === 'figure') {
            expect(found.some(({ grade }) => grade === 'error')).toBe(true);
          }
        }
      }),
      // A code of three that is wrong in its first digit: the table stays one of this classification.
      { numRuns: 40, examples: [[294635, 1]] },
    );
  });

  it('a letter that is wrong in brackets is a wrong name, not the name of another code', () => {
    const made = generated(randomBudget(4, 1));
    const target = targets(made).find(({ cell }) => cell.value === '资本性支出（基本建设）')!;
    const random = new Random(4);
    const rules = Array.from({ length: 20 }, () => {
      const { findings } = review(change(made, target, '1 u', random)!, OPTIONS);
      return findings.filter((finding) => placeOf(finding) === where(target)).map(({ rule }) => rule);
    });
    expect(rules).toEqual(rules.map(() => ['R302']));
  });
});

test('without the lines, a change beyond the band of some check is found: told at it, or at a sum it stands in', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 5, max: 60 }), (seed, lines) => {
      const made = withoutLines(generated(randomBudget(seed, lines)));
      const random = new Random(seed);
      const target = random.pick(
        targets(made).filter(({ kind, cell }) => kind === 'figure' && cell.value !== 0),
      );
      const changed = change(made, target, '× 10', random);
      if (changed) {
        // Ten times a figure is nine times itself away: no band is as wide, unless the figure is a few units small.
        const large = Math.abs(target.cell.value as number) > 1;
        const { findings } = review(changed, OPTIONS);
        const errors = findings.filter(({ grade }) => grade === 'error');
        const about = errors.filter(
          (error) =>
            placeOf(error) === where(target) ||
            error.checks.some(({ stated, parts }) =>
              [stated, ...parts].some((one) => placeOf(one) === where(target)),
            ),
        );
        expect([where(target), !large || about.length > 0]).toEqual([where(target), true]);
        expect(errors.filter((error) => !about.includes(error)).map(placeOf)).toEqual([]);
      }
    }),
    { numRuns: 40 },
  );
});
