import { FORMS } from '../../../src/core/disclosure/forms/forms';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { review } from '../../../src/core/reconcile/review/review';
import { planOf } from '../../../src/session/plan';
import { caseNames, loadCase, readCase } from '../../cases/load-case';
import { planSnapshot } from '../../cases/plan-snapshot';
import { randomBudget } from '../../second-opinion/random-budget';
import { OPTIONS, placeOf, withoutLines } from './check-options';

/** What is called wrong in a workbook. */
function calledWrong(workbook: WorkbookSnapshot): string[] {
  return review(workbook, OPTIONS)
    .findings.filter(({ grade }) => grade === 'error' || grade === 'suspect' || grade === 'unchecked')
    .map(
      (finding) =>
        `${finding.grade} ${finding.rule} ${placeOf(finding)} ${finding.message} ${finding.stated ?? ''} ${finding.expected ?? ''}`,
    );
}

describe.each(FORMS.map((form) => [form.id, form] as const))('the form %s', (id, form) => {
  test.each(caseNames)('made of the case %s is known again and called wrong nowhere', (name) => {
    const workbook = planSnapshot(planOf(readCase(loadCase(name)).budget!, form.id));
    const alone = withoutLines(workbook);
    expect(review(workbook, OPTIONS).form).toBe(id);
    expect([...calledWrong(workbook), ...calledWrong(alone)]).toEqual([]);
  });

  test('made of random budgets is called wrong nowhere', () => {
    for (let seed = 1; seed <= 12; seed += 1) {
      const workbook = planSnapshot(planOf(randomBudget(seed, 10 + seed * 5), form.id));
      expect({ seed, wrong: calledWrong(workbook) }).toEqual({ seed, wrong: [] });
      expect({ seed, wrong: calledWrong(withoutLines(workbook)) }).toEqual({ seed, wrong: [] });
    }
  });
});
