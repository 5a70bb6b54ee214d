import fc from 'fast-check';
import type { Budget } from '../../../src/core/budget/budget';
import { FUNDING_SOURCES, SPENDING_KINDS, type LineItem } from '../../../src/core/budget/line-item';
import { bundledClassification, nameInYear } from '../../../src/core/classification/classification';
import { ancestorsOf } from '../../../src/core/classification/code';
import { fromFen } from '../../../src/core/money/amount';
import { caseNames, loadCase, readCase } from '../../cases/load-case';
import { putuoWorkbook } from '../../cases/putuo-workbook';
import { leavesOf } from '../classification/leaves-of';
import { generated, withoutLines } from '../reconcile/check-options';
import { budgetBefore, paragraphsOf, readBefore, saidOf, withoutPrior } from './last-year';

const classification = bundledClassification();

/** Codes that had their name and those of 类 and 款 the year before as well: what has ended is called as it was then. */
const FUNCTIONAL = leavesOf('functional', 7).filter((code) =>
  [code, ...ancestorsOf(code)].every(
    (one) => nameInYear(classification, one, 2023) === nameInYear(classification, one, 2024),
  ),
);

/** Lines whose amounts are whole multiples of so many 分, and print more than 0.00 万元. */
function lists(step: number): fc.Arbitrary<LineItem[]> {
  const amount = fc.integer({ min: 3, max: 9000 }).map((count) => count * step);
  const orNone = fc.oneof({ weight: 3, arbitrary: amount }, { weight: 1, arbitrary: fc.constant(0) });
  return fc
    .array(
      fc.record({
        functional: fc.constantFrom(...FUNCTIONAL),
        economic: fc.constantFrom(...leavesOf('economic', 5), '30217', '30231', '30212'),
        source: fc.constantFrom(...FUNDING_SOURCES),
        kind: fc.constantFrom(...SPENDING_KINDS),
        project: fc.constantFrom('设备购置', '运转经费（二期）'),
        current: orNone,
        prior: orNone,
      }),
      { minLength: 1, maxLength: 25 },
    )
    .map((lines) =>
      lines.map(({ kind, project, current, prior, ...line }, at): LineItem => ({
        ...line,
        kind,
        project: kind === 'project' ? project : '',
        current: fromFen(current),
        prior: fromFen(prior),
        extra: [],
        row: at + 2,
      })),
    );
}

function budgetOf(lines: readonly LineItem[]): Budget {
  return {
    unit: '示范单位',
    year: 2024,
    lines,
    classification,
    ownNames: new Map(),
    extraHeadings: [],
    // Whether several 项 share a name differs from year to year, and from form to form.
    itemNames: 'official',
  };
}

/** Paragraphs of which two texts of a budget have different ones. */
function differing(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): string[][] {
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter((key) => one.get(key) !== other.get(key))
    .map((key) => [one.get(key) ?? '', other.get(key) ?? '']);
}

const HUNDRED_YUAN = 10_000;

test('the tables of last year say what the column of the list says, to the letter', () => {
  fc.assert(
    fc.property(lists(HUNDRED_YUAN), (lines) => {
      const budget = budgetOf(lines);
      const reading = readBefore(withoutLines(generated(budgetBefore(budget))), budget);
      expect(saidOf(reading)).toEqual([]);
      expect(differing(paragraphsOf(budget), paragraphsOf(withoutPrior(budget), reading.entries))).toEqual(
        [],
      );
    }),
    { numRuns: 40 },
  );
});

test('where amounts are rounded, nothing differs but what rounds to the same', () => {
  fc.assert(
    fc.property(lists(1777), (lines) => {
      const budget = budgetOf(lines);
      const reading = readBefore(generated(budgetBefore(budget)), budget);
      expect(saidOf(reading)).toEqual([]);
      for (const [list, tables] of differing(paragraphsOf(budget), paragraphsOf(budget, reading.entries))) {
        expect(list).toContain('基本持平');
        expect(tables).toContain('与上年预算持平');
      }
    }),
    { numRuns: 40 },
  );
});

test('tables of another form say the same, but for what that form has no row for', () => {
  fc.assert(
    fc.property(lists(HUNDRED_YUAN), (lines) => {
      const budget = budgetOf(lines.filter(({ source }) => source !== 'fiscal-special-account'));
      fc.pre(budget.lines.some(({ prior }) => prior !== 0));
      const reading = readBefore(putuoWorkbook(budgetBefore(budget), { kinds: false }), budget);
      expect(saidOf(reading)).toEqual([]);
      expect(differing(paragraphsOf(budget), paragraphsOf(withoutPrior(budget), reading.entries))).toEqual(
        [],
      );
    }),
    { numRuns: 40 },
  );
});

test.each(caseNames)('the published budget before that of %s', (name) => {
  const budget = readCase(loadCase(name)).budget!;
  const reading = readBefore(withoutLines(generated(budgetBefore(budget))), budget);
  const texts = [paragraphsOf(budget), paragraphsOf(withoutPrior(budget), reading.entries)] as const;
  expect(saidOf(reading)).toEqual([]);
  expect(differing(...texts).filter(([list]) => !list!.includes('基本持平'))).toEqual([]);
});
