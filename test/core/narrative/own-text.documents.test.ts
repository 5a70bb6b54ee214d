import fc from 'fast-check';
import { SHARE_ROUNDINGS, type Budget } from '../../../src/core/budget/budget';
import { FUNDING_SOURCES, SPENDING_KINDS, type LineItem } from '../../../src/core/budget/line-item';
import { bundledClassification } from '../../../src/core/classification/classification';
import { fromFen } from '../../../src/core/money/amount';
import type { Finding } from '../../../src/core/reconcile/findings/finding';
import { review } from '../../../src/core/reconcile/review/review';
import { quoteValue } from '../../../src/core/workbook/snapshot';
import { caseNames, loadCase, readCase } from '../../cases/load-case';
import { leavesOf } from '../classification/leaves-of';
import { OPTIONS } from '../reconcile/check-options';
import { workbookWithText } from './text-workbook';

const classification = bundledClassification();

/** Amounts in 分 of lines as units have them, some that round to 0.00 万元, some on the half way. */
const amount = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 100, max: 900_000_000 }) },
  { weight: 1, arbitrary: fc.constantFrom(1, 49, 4999, 5000, 5050, 15_000, 1_005_000) },
);
const prior = fc.oneof({ weight: 3, arbitrary: amount }, { weight: 1, arbitrary: fc.constantFrom(0, 5000) });

const lists: fc.Arbitrary<LineItem[]> = fc
  .record({
    functional: fc.uniqueArray(fc.constantFrom(...leavesOf('functional', 7)), { minLength: 1, maxLength: 5 }),
    economic: fc.uniqueArray(fc.constantFrom(...leavesOf('economic', 5), '30217', '30231', '30212'), {
      minLength: 1,
      maxLength: 6,
    }),
    sources: fc.uniqueArray(fc.constantFrom(...FUNDING_SOURCES), { minLength: 1, maxLength: 4 }),
  })
  .chain(({ functional, economic, sources }) =>
    fc.array(
      fc.record({
        functional: fc.constantFrom(...functional),
        economic: fc.constantFrom(...economic),
        source: fc.constantFrom(...sources),
        kind: fc.constantFrom(...SPENDING_KINDS),
        project: fc.constantFrom('设备购置', '运转经费（二期）'),
        current: fc.oneof({ weight: 6, arbitrary: amount }, { weight: 1, arbitrary: fc.constant(0) }),
        prior,
      }),
      { minLength: 1, maxLength: 25 },
    ),
  )
  .map((lines) =>
    lines.map(({ kind, project, current, prior: before, ...line }, at): LineItem => ({
      ...line,
      kind,
      project: kind === 'project' ? project : '',
      current: fromFen(current),
      prior: fromFen(before),
      extra: [],
      row: at + 2,
    })),
  );

function budgetOf(lines: readonly LineItem[]): Budget {
  return { unit: '示范单位', year: 2024, lines, classification, ownNames: new Map(), extraHeadings: [] };
}

/** What is said of the sentences of a workbook, tails aside. */
function saidOfText(budget: Budget): string[] {
  const workbook = workbookWithText(budget);
  return review(workbook, { ...OPTIONS, ...(budget.shares && { shares: budget.shares }) })
    .findings.filter(({ sheet, grade }) => sheet === '说明' && grade !== 'tail')
    .map((finding) => describeFinding(finding, workbook));
}

function describeFinding(
  { rule, message, cell, stated, expected }: Finding,
  workbook: ReturnType<typeof workbookWithText>,
): string {
  const row = Number(/\d+/.exec(cell ?? '')?.[0]);
  const text = workbook.sheets.find(({ name }) => name === '说明')?.rows[row - 1]?.[0]?.value ?? null;
  return `${rule} ${message} ${stated ?? ''} / ${expected ?? ''}: ${quoteValue(text)}`;
}

test.each(caseNames)('nothing is wrong with the text made of %s', (name) => {
  expect(saidOfText(readCase(loadCase(name)).budget!)).toEqual([]);
});

test('names with quotation marks are names', () => {
  const one = {
    economic: '30101',
    source: 'general-budget',
    kind: 'personnel',
    project: '',
    extra: [],
  } as const;
  const line = { ...one, functional: '2300106', current: fromFen(100), prior: fromFen(101), row: 2 };
  expect(saidOfText(budgetOf([line]))).toEqual([]);
});

test('nothing is ever wrong with a text of our own', () => {
  fc.assert(
    fc.property(lists, fc.constantFrom(...SHARE_ROUNDINGS), (lines, shares) => {
      expect(saidOfText({ ...budgetOf(lines), shares })).toEqual([]);
    }),
    // The same ones each time; more and others: RUNS=400 SEED=7.
    { numRuns: Number(process.env['RUNS'] ?? 25), seed: Number(process.env['SEED'] ?? 20210208) },
  );
});
