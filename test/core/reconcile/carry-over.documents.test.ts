import fc from 'fast-check';
import type { Budget } from '../../../src/core/budget/budget';
import { CARRY_SHEET } from '../../../src/core/budget/carry-over';
import { FORMS } from '../../../src/core/disclosure/forms/forms';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { review } from '../../../src/core/reconcile/review/review';
import { planOf } from '../../../src/session/plan';
import { planSnapshot } from '../../cases/plan-snapshot';
import { randomBudget } from '../../second-opinion/random-budget';
import { randomCarryOver } from '../../second-opinion/random-carry-over';
import { OPTIONS, placeOf, withoutLines } from './check-options';

function called(workbook: WorkbookSnapshot, grades: readonly string[]): string[] {
  return review(workbook, OPTIONS)
    .findings.filter(({ grade }) => grades.includes(grade))
    .map(
      (finding) =>
        `${finding.grade} ${finding.rule} ${placeOf(finding)} ${finding.message} ${finding.stated ?? ''} ${finding.expected ?? ''}`,
    );
}

const WRONG = ['error', 'suspect', 'unchecked'];

test('tables made with any carry-over that is in balance are called wrong nowhere, with their lines or without', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1e6 }),
      fc.integer({ min: 1, max: 40 }),
      fc.constantFrom(...FORMS.map(({ id }) => id), 'central-2021', 'central-2021'),
      (seed, size, form) => {
        const lines = randomBudget(seed, size);
        const budget: Budget = { ...lines, carryOver: randomCarryOver(seed, lines) };
        const workbook = planSnapshot(planOf(budget, form));
        const published = withoutLines({
          ...workbook,
          sheets: workbook.sheets.filter(({ name }) => name !== CARRY_SHEET),
        });
        expect(called(workbook, WRONG)).toEqual([]);
        expect(called(published, WRONG)).toEqual([]);
      },
    ),
    { numRuns: 15, seed: 122 },
  );
});
