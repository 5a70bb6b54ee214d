import { layOut } from '../../src/core/index';
import { review } from '../../src/core/reconcile/index';
import { withSlips } from '../../workbench/slips';
import { discloseCase, loadCase } from '../cases/load-case';
import { planSnapshot } from '../cases/plan-snapshot';
import { OPTIONS, withoutLines } from '../core/reconcile/check-options';

describe('the sample to try the check with', () => {
  const plan = layOut(discloseCase(loadCase('kashi-2021')));
  const wrong = withSlips(plan);
  const changed = wrong.sheets.flatMap((sheet) => {
    const right = plan.sheets.find(({ id }) => id === sheet.id)!;
    return sheet.cells
      .filter((cell, at) => cell.value !== right.cells[at]!.value)
      .map(({ row }) => ({ sheet: sheet.name, row }));
  });

  it('has one wrong cell in each of four tables, and no list', () => {
    expect(new Set(changed.map(({ sheet }) => sheet)).size).toBe(4);
    expect(changed).toHaveLength(4);
    expect(wrong.sheets.every(({ table }) => table === null)).toBe(true);
  });

  it('each is found, once, on its sheet, by rules of different kinds', () => {
    const errors = review(withoutLines(planSnapshot(wrong)), OPTIONS).findings.filter(
      ({ grade }) => grade === 'error',
    );
    const told = errors.map(({ sheet }) => sheet);
    expect(told).toHaveLength(changed.length);
    expect(new Set(told)).toEqual(new Set(changed.map(({ sheet }) => sheet)));
    expect(new Set(errors.map(({ rule }) => rule)).size).toBeGreaterThan(2);
  });
});
