import fc from 'fast-check';
import { review } from '../../../src/core/reconcile/review/review';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { loadCase, readCase, caseNames } from '../../cases/load-case';
import { randomBudget } from '../../second-opinion/random-budget';
import { generated, OPTIONS, withoutLines } from './check-options';

describe.each(caseNames)('the generated workbook of %s', (name) => {
  const workbook = generated(readCase(loadCase(name)).budget!);

  it('checks without error or suspect, every tail proved by the lines', () => {
    const { summary, findings, proved, tables } = review(workbook, OPTIONS);
    expect(findings.filter(({ grade }) => grade === 'error' || grade === 'suspect')).toEqual([]);
    expect(proved).toBe(true);
    expect(summary.tail).toBeGreaterThan(0);
    expect(findings.filter((finding) => finding.grade === 'tail' && !finding.proved)).toEqual([]);
    expect(tables.every(({ status }) => status !== 'missing')).toBe(true);
  });

  it('has the same tails without the lines, only not proved', () => {
    const tails = (of: WorkbookSnapshot): string[] =>
      review(of, OPTIONS)
        .findings.filter(({ grade }) => grade === 'tail' || grade === 'suspect')
        .map(({ rule, sheet, cell, difference }) => `${rule} ${sheet!}!${cell!} ${difference!}`)
        .sort();
    expect(tails(withoutLines(workbook))).toEqual(tails(workbook));
    expect(review(withoutLines(workbook), OPTIONS).summary.error).toBe(0);
  });
});

test('no random budget, whatever its lines, makes tables that are called wrong', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 120 }), (seed, lines) => {
      const workbook = generated(randomBudget(seed, lines));
      const { findings, proved } = review(workbook, OPTIONS);
      expect(findings.filter(({ grade }) => grade === 'error' || grade === 'suspect')).toEqual([]);
      expect(findings.filter((finding) => finding.grade === 'tail' && !finding.proved)).toEqual([]);
      expect(proved).toBe(true);
    }),
    { numRuns: 25 },
  );
});

test('an empty list makes empty tables, and nothing to complain about', () => {
  const budget = { ...randomBudget(1, 1), lines: [] };
  const { findings } = review(generated(budget), OPTIONS);
  expect(findings.filter(({ grade }) => grade !== 'hint' && grade !== 'unchecked')).toEqual([]);
});
