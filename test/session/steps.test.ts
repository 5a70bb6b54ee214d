import { emptyReport } from '../../src/core/reconcile/review/report';
import type { GeneratedState } from '../../src/session/state/session-state';
import type { CheckState } from '../../src/session/state/check-state';
import type { InputState } from '../../src/session/state/list-states';
import type { StepState } from '../../src/session/state/step';
import { NO_LISTS, stepsOf } from '../../src/session/steps';
import { finding, shown } from './a-finding';

const ROWS = { present: 3, read: 3, subtotals: 0, refused: 0, blank: 0, remarks: 0 };
const input = (rows: Partial<InputState['rows']> = {}, of: Partial<InputState> = {}): InputState => ({
  sheet: '预算明细',
  ours: true,
  rows: { ...ROWS, ...rows },
  current: '0.00',
  prior: '0.00',
  findings: [],
  needsMoneyUnit: false,
  moneyUnit: null,
  from: null,
  source: null,
  skipped: [],
  remarks: [],
  ...of,
});
const generated = (stale = false, differing: GeneratedState['differing'] = []): GeneratedState => ({
  sheets: [],
  year: 2026,
  stale,
  differing,
  income: [],
  spending: [],
});
const NOTHING_COMPARED = emptyReport(2026, [finding()]);
const CHECKED: CheckState['report'] = {
  ...NOTHING_COMPARED,
  form: 'xinjiang-2021',
  tables: [{ status: 'recognised' } as CheckState['report']['tables'][number]],
  checks: { made: 3, passed: 3, notPossible: 0, figures: 5 },
};
const check = (of: Partial<CheckState> = {}): CheckState => ({
  report: CHECKED,
  findings: [],
  links: [],
  marked: false,
  dirty: false,
  ...of,
});

test.each<[string, Parameters<typeof stepsOf>, [StepState, StepState, StepState, StepState]]>([
  ['an empty workbook', [null, null, null, false], ['ready', 'waiting', 'waiting', 'waiting']],
  ['lines', [input(), null, null, false], ['done', 'ready', 'waiting', 'waiting']],
  [
    'no line that counts',
    [input({ read: 0 }), null, null, false],
    ['attention', 'waiting', 'waiting', 'waiting'],
  ],
  [
    'a refused line',
    [input({ refused: 1 }), null, null, false],
    ['attention', 'waiting', 'waiting', 'waiting'],
  ],
  ['tables', [input(), generated(), null, false], ['done', 'done', 'ready', 'waiting']],
  [
    'tables older than the lines',
    [input(), generated(true), check(), false],
    ['done', 'attention', 'done', 'waiting'],
  ],
  [
    'rows that were left out',
    [input({}, { skipped: [{ row: 3, cells: {}, reasons: [], alike: 0 }] }), generated(), check(), false],
    ['attention', 'done', 'done', 'ready'],
  ],
  [
    'a figure that is not that of the lines',
    [input(), generated(false, [{ sheet: '表一', cell: 'B6' }]), check(), false],
    ['done', 'attention', 'done', 'waiting'],
  ],
  [
    'another list that waits for an answer',
    [
      input(),
      generated(),
      check(),
      false,
      {
        candidates: [],
        others: [{ sheet: '明细', taken: true, readable: true, count: 1, kept: 0, rows: [] }],
      },
    ],
    ['attention', 'done', 'done', 'waiting'],
  ],
  ['a check without errors', [input(), generated(), check(), false], ['done', 'done', 'done', 'ready']],
  [
    'an error',
    [input(), generated(), check({ findings: [shown()] }), false],
    ['done', 'done', 'attention', 'waiting'],
  ],
  [
    'an error that is ignored',
    [input(), generated(), check({ findings: [shown({}, '批复')] }), false],
    ['done', 'done', 'done', 'ready'],
  ],
  [
    'a rounding tail',
    [input(), generated(), check({ findings: [shown({ grade: 'tail' })] }), false],
    ['done', 'done', 'done', 'ready'],
  ],
  [
    'edits since',
    [input(), generated(), check({ dirty: true }), false],
    ['done', 'done', 'attention', 'waiting'],
  ],
  [
    'tables of others, which are checked and not published here',
    [null, null, check(), false],
    ['ready', 'waiting', 'done', 'waiting'],
  ],
  [
    'a list without the name of its unit',
    [input(), null, null, false, NO_LISTS, false],
    ['attention', 'ready', 'waiting', 'waiting'],
  ],
  [
    'a check that found nothing to compare',
    [input(), generated(), check({ report: NOTHING_COMPARED }), false],
    ['done', 'done', 'attention', 'waiting'],
  ],
  ['publication', [input(), generated(), check(), true], ['done', 'done', 'done', 'done']],
])('%s', (_, of, [first, second, third, fourth]) => {
  expect(stepsOf(...of)).toEqual({ input: first, generate: second, check: third, publish: fourth });
});
