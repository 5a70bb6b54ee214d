import fc from 'fast-check';
import type { Budget } from '../../../src/core/budget/budget';
import { FUNDING_SOURCES, SPENDING_KINDS, type LineItem } from '../../../src/core/budget/line-item';
import { bundledClassification } from '../../../src/core/classification/classification';
import { fromFen } from '../../../src/core/money/amount';
import type { Finding } from '../../../src/core/reconcile/findings/finding';
import { review } from '../../../src/core/reconcile/review/review';
import { generated, OPTIONS, withoutLines } from './check-options';
import { leavesOf } from '../classification/leaves-of';

const classification = bundledClassification();

/** Names that one fold or another takes for one. */
const PROJECTS = [
  '项目甲',
  '项 目 甲',
  '项目（一）',
  '项目(一)',
  '其它支出',
  '其他支出',
  '项目A',
  '项目a',
  'Ａ',
  'A',
  '甲-乙',
  '甲—乙',
];

/** Amounts in 分 that round to 0.00 万元 alone or together, net to nothing, or stand on the half way. */
const AMOUNTS = [4999, 5000, 6000, 4000, 1, 49, 5050, 300_040, 2_000_000, 10_000_000, 60_000_000].flatMap(
  (fen) => [fen, -fen],
);

const amount = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...AMOUNTS, 0) },
  { weight: 1, arbitrary: fc.integer({ min: -1_000_000, max: 3_000_000 }) },
);

/** Few codes and few sources, so that many lines meet in one row. */
const budgets: fc.Arbitrary<Budget> = fc
  .record({
    functional: fc.uniqueArray(fc.constantFrom(...leavesOf('functional', 7)), { minLength: 1, maxLength: 5 }),
    economic: fc.uniqueArray(fc.constantFrom(...leavesOf('economic', 5), '30217', '30231', '30212'), {
      minLength: 1,
      maxLength: 6,
    }),
    sources: fc.uniqueArray(fc.constantFrom(...FUNDING_SOURCES), {
      minLength: 1,
      maxLength: FUNDING_SOURCES.length,
    }),
    projects: fc.uniqueArray(fc.constantFrom(...PROJECTS), { minLength: 1, maxLength: 5 }),
  })
  .chain(({ functional, economic, sources, projects }) =>
    fc.array(
      fc.record({
        functional: fc.constantFrom(...functional),
        economic: fc.constantFrom(...economic),
        source: fc.constantFrom(...sources),
        kind: fc.constantFrom(...SPENDING_KINDS),
        project: fc.constantFrom(...projects),
        current: amount.map((fen) => fromFen(fen)),
      }),
      { minLength: 1, maxLength: 40 },
    ),
  )
  .map((lines) =>
    budgetOf(lines.map((line) => ({ ...line, project: line.kind === 'project' ? line.project : '' }))),
  );

function budgetOf(lines: readonly Omit<LineItem, 'prior' | 'extra' | 'row'>[]): Budget {
  return {
    unit: '示范单位',
    year: 2024,
    lines: lines.map((line, at) => ({ ...line, prior: null, extra: [], row: at + 2 })),
    classification,
    ownNames: new Map(),
    extraHeadings: [],
  };
}

type Short = readonly [LineItem['source'], LineItem['kind'], number, string?, string?];

/** Lines of one code, unless they say another; amounts in 分. */
const few = (...lines: readonly Short[]): Budget =>
  budgetOf(
    lines.map(([source, kind, fen, project = '甲', functional = '2080505']) => ({
      functional,
      economic: '30299',
      source,
      kind,
      project: kind === 'project' ? project : '',
      current: fromFen(fen),
    })),
  );

const byText = (a: string | null | undefined, b: string | null | undefined): number =>
  (a ?? '') < (b ?? '') ? -1 : 1;

const inOneLine = ({ grade, rule, sheet, cell, message, stated }: Finding): string =>
  `${grade} ${rule} ${sheet ?? ''}!${cell ?? ''} ${message} ${stated ?? ''}`;

/** Whether a hint says that a right figure can't be, or asks about money that is printed as negative. */
const isUntrue = ({ grade, rule, message }: Finding): boolean =>
  grade === 'hint' && (message === 'beyond-limit' || (message === 'limit-passed' && /R203|R210/.test(rule)));

/** What is called wrong in tables that are right, with the lines and without them. */
function calledWrong(budget: Budget): string[] {
  const workbook = generated(budget);
  const [proved, alone] = [workbook, withoutLines(workbook)].map((one) => review(one, OPTIONS).findings);
  const grave = [...proved!, ...alone!].filter(({ grade }) => grade === 'error' || grade === 'suspect');
  const untrue = alone!.filter(isUntrue);
  const unproved = proved!.filter((finding) => finding.grade === 'tail' && !finding.proved);
  return [...grave, ...untrue, ...unproved].map(inOneLine);
}

test.each<[string, Budget]>([
  [
    'nets to nothing',
    few(['institutional-income', 'project', 60_000_000], ['institutional-income', 'operating', -60_000_000]),
  ],
  [
    'nets to 0.00',
    few(['institutional-income', 'project', 6000], ['institutional-income', 'operating', -4000]),
  ],
  [
    'nets to nothing behind money of the general budget, so that no negative figure is printed',
    few(
      ['general-budget', 'operating', 10_000_000],
      ['institutional-income', 'operating', -2_000_000],
      ['institutional-income', 'project', 2_000_000],
    ),
  ],
  [
    'nets to 0.00 behind the general budget',
    few(
      ['general-budget', 'operating', 10_000_000],
      ['other-income', 'operating', -2_000_000],
      ['other-income', 'project', 2_004_000],
    ),
  ],
  [
    'nets to nothing over two codes, so that each has some',
    few(
      ['general-budget', 'operating', 10_000_000],
      ['business-income', 'operating', 6_000_000],
      ['general-budget', 'operating', 10_000_000, '', '2120101'],
      ['business-income', 'operating', -6_000_000, '', '2120101'],
    ),
  ],
  [
    'nets to nothing between two sources',
    few(
      ['general-budget', 'project', 10_000_000],
      ['business-income', 'project', 6_000_000],
      ['other-income', 'operating', -6_000_000],
    ),
  ],
  [
    'is negative, and so makes one half less than what the budgets pay',
    few(
      ['general-budget', 'operating', 60_000_000],
      ['other-income', 'operating', -62_000_000],
      ['other-income', 'project', -60_000_000],
    ),
  ],
  [
    'is negative in one half, with nothing of the budgets',
    few(['other-income', 'operating', -30_000_000], ['other-income', 'project', 60_000_000]),
  ],
  [
    'is negative in two sources that print 0.00 each, and -0.01 together',
    few(
      ['institutional-income', 'personnel', -1],
      ['business-income', 'personnel', -4999],
      ['business-income', 'personnel', 4999, '', '2010101'],
      ['business-income', 'personnel', 5050, '', '2010101'],
    ),
  ],
  [
    'is negative in three sources that print 0.00 each beside money of the general budget',
    few(
      ['general-budget', 'personnel', 15_001],
      ['institutional-income', 'personnel', -4000],
      ['business-income', 'personnel', -4000],
      ['other-income', 'personnel', -4000],
      ['other-income', 'personnel', 10_000_000, '', '2010101'],
    ),
  ],
  [
    'is more than nothing, one half of it negative',
    few(
      ['general-budget', 'operating', 10_000_000],
      ['other-income', 'operating', -2_000_000],
      ['other-income', 'project', 7_000_000],
    ),
  ],
])('other money that %s makes no table wrong', (_, budget) => {
  expect(calledWrong(budget)).toEqual([]);
});

test('halves that are exchanged are told, once, though there is negative money elsewhere', () => {
  const workbook = withoutLines(
    generated(
      few(
        ['general-budget', 'operating', 60_000_000],
        ['general-budget', 'project', 10_000_000],
        ['other-income', 'operating', 5_000_000],
        ['other-income', 'operating', -1_000_000, '', '2120101'],
      ),
    ),
  );
  const exchanged = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name.startsWith('表三')
        ? {
            ...sheet,
            rows: sheet.rows.map((row) =>
              row[4]?.value === 75 ? [...row.slice(0, 5), row[6]!, row[5]!, ...row.slice(7)] : row,
            ),
          }
        : sheet,
    ),
  };
  const told = review(exchanged, OPTIONS).findings.filter(({ rule }) => rule === 'R210');
  expect(told.map(({ grade, message }) => [grade, message])).toEqual([['hint', 'half-differs']]);
});

test('a budget all of which rounds to 0.00 gets no remark that its tables are empty', () => {
  const workbook = generated(few(['general-budget', 'personnel', 4999], ['general-budget', 'project', 4000]));
  for (const one of [workbook, withoutLines(workbook)]) {
    const told = review(one, OPTIONS).findings.filter(({ grade }) => grade !== 'tail');
    expect(told.map(inOneLine)).toEqual([]);
  }
});

test.each([
  ['项目（一）', '项目(一)'],
  ['项目甲', '项 目 甲'],
  ['其它支出', '其他支出'],
  ['项目A', '项目a'],
  ['Ａ项目', 'A项目'],
  ['甲-乙', '甲—乙'],
])('two projects “%s” and “%s” are two rows, and a hint that they look alike', (one, other) => {
  const budget = few(
    ['general-budget', 'project', 10_000_000, one],
    ['general-budget', 'project', 25_000_000, other],
  );
  expect(calledWrong(budget)).toEqual([]);
  for (const workbook of [generated(budget), withoutLines(generated(budget))]) {
    const hints = review(workbook, OPTIONS).findings.map(({ grade, message, stated, values }) => [
      grade,
      message,
      [stated, values.other].sort(byText),
    ]);
    expect(hints).toEqual([['hint', 'projects-alike', [one, other].sort(byText)]]);
  }
});

test('projects printed with other brackets than in the lines are proved all the same', () => {
  const budget = few(['general-budget', 'project', 10_000_000, '项目（一）']);
  const workbook = generated(budget);
  const printed = {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.name === '预算明细'
        ? sheet
        : {
            ...sheet,
            rows: sheet.rows.map((row) =>
              row.map((cell) => (cell?.value === '项目（一）' ? { ...cell, value: '项目 (一)' } : cell)),
            ),
          },
    ),
  };
  const { findings, proved } = review(printed, OPTIONS);
  expect([proved, findings.map(inOneLine)]).toEqual([true, []]);
});

test('no random budget with negative money and money that rounds to nothing is called wrong', () => {
  fc.assert(
    fc.property(budgets, (budget) => {
      expect(calledWrong(budget)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
