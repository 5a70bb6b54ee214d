import fc from 'fast-check';
import { review } from '../../../src/core/reconcile/review/review';
import { putuoWorkbook } from '../../cases/putuo-workbook';
import { judgeMutant } from '../../mutants/judge-mutant';
import { mutate, MUTATIONS } from '../../mutants/mutate';
import { Random } from '../../mutants/random';
import { randomBudget } from '../../second-opinion/random-budget';
import { OPTIONS, placeOf } from './check-options';

/** A random budget without what the form has no place for, and without negative amounts, laid out in the second form. */
function published(seed: number, lines: number, kinds: boolean) {
  const budget = randomBudget(seed, lines);
  const kept = budget.lines.filter(
    ({ source, current }) =>
      source !== 'fiscal-special-account' && typeof current === 'number' && current >= 0,
  );
  return putuoWorkbook({ ...budget, lines: kept }, { kinds });
}

test('no random budget in the second form is called wrong', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.integer({ min: 1, max: 90 }),
      fc.boolean(),
      (seed, lines, kinds) => {
        const { findings, form } = review(published(seed, lines, kinds), OPTIONS);
        expect(form).toBe(kinds ? 'shanghai-city' : 'shanghai');
        expect(
          findings
            .filter(({ grade }) => grade === 'error' || grade === 'suspect')
            .map((finding) => `${finding.grade} ${finding.rule} ${placeOf(finding)} ${finding.message}`),
        ).toEqual([]);
      },
    ),
    { numRuns: 25 },
  );
});

test.each(MUTATIONS)('%s in the second form is found, and nothing else is called wrong', (kind) => {
  const random = new Random(31);
  for (let seed = 1; seed <= 8; seed += 1) {
    const base = published(seed, 50, seed % 2 === 0);
    const mutant = mutate(base, kind, random);
    if (mutant) {
      const report = review(mutant.workbook, OPTIONS);
      const outcome = judgeMutant(mutant, report, review(base, OPTIONS));
      // A name that the classification only recalls makes a wrong code a hint.
      const hinted = report.findings.some(
        (finding) => placeOf(finding) === `${mutant.sheet}!${mutant.cells[0]!}`,
      );
      expect([
        mutant.sheet,
        mutant.cells.join(),
        mutant.note,
        outcome.found || (kind === 'code' && hinted),
        outcome.strange,
      ]).toEqual([mutant.sheet, mutant.cells.join(), mutant.note, true, []]);
    }
  }
});
