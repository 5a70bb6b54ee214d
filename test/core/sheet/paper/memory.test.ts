import { fillForm } from '../../../../src/core/disclosure/fill';
import { xinjiang2021 } from '../../../../src/core/disclosure/forms/xinjiang-2021/form';
import { nativeFormula, rangeReference } from '../../../../src/core/sheet/formulas';
import { layOut } from '../../../../src/core/sheet/lay-out';
import { HEAD_OF_MEMORY } from '../../../../src/core/sheet/paper/heads';
import type { WorkbookPlan } from '../../../../src/core/sheet/plan';
import { randomBudget } from '../../../second-opinion/random-budget';

/** What the working paper keeps of the lines, and the formula that compares it with the list. */
function memoryOf(plan: WorkbookPlan): { readonly said: readonly string[]; readonly formula: string } {
  const { cells: all } = plan.paper();
  const memory = all.find(({ text }) => text === HEAD_OF_MEMORY)!.column;
  const cells = all.filter(({ column }) => column === memory);
  const compared = cells.find(({ formula }) => formula)!;
  return {
    said: cells.filter(({ row }) => row > 4).map(({ text }) => text),
    formula: nativeFormula(compared.formula!, plan, rangeReference(plan.input)),
  };
}

const ofLines = (lines: number): WorkbookPlan => layOut(fillForm(xinjiang2021, randomBudget(4, lines)));

test('up to 250 lines each has a cell of its own, with what totals by places depend on', () => {
  const budget = randomBudget(4, 250);
  const { said, formula } = memoryOf(layOut(fillForm(xinjiang2021, budget)));
  expect(said).toHaveLength(250);
  const [project, other] = [true, false].map((is) =>
    budget.lines.findIndex((line) => (line.project !== '') === is),
  );
  expect(said[project!]).toMatch(/^\d{7}\|[^|]+\|[^|]+\|.+\|\d{3}$/);
  expect(said[other!]).toMatch(/^\d{7}\|[^|]+\|[^|]+\|\|$/);
  expect(formula).not.toContain('INDEX');
});

test.each([251, 999, 5000, 5003])('of %i lines several stand in one cell, and none is left out', (lines) => {
  const { said, formula } = memoryOf(ofLines(lines));
  const beside = said.map((text) => text.split('¦').length);
  const runs = beside[0]!;
  expect(new Set(beside)).toEqual(new Set([runs]));
  expect(runs).toBe(Math.min(16, Math.ceil(lines / 250)));
  expect(said.length).toBe(Math.ceil(lines / runs));
  const starts = [...formula.matchAll(/INDEX\([^,]*\$A\$[^,]*,(\d+)\):INDEX\([^,]*,(\d+)\)/g)].map(
    ([, from, to]) => [Number(from), Number(to)] as const,
  );
  const told = new Set(
    starts.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => from + at)),
  );
  expect([Math.min(...told), Math.max(...told), told.size]).toEqual([1, lines, lines]);
});

test('the formula is one that Excel takes, however long the list', () => {
  expect(memoryOf(ofLines(20_000)).formula.length).toBeLessThan(8192);
});
