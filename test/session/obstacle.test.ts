import { obstacleOf } from '../../src/session/obstacle';
import type { InputState } from '../../src/session/state/list-states';
import { stepsOf } from '../../src/session/steps';

const ROWS = { present: 3, read: 3, subtotals: 0, refused: 0, blank: 0, remarks: 0 };
const input = (rows: Partial<InputState['rows']> = {}, needsMoneyUnit = false): InputState => ({
  sheet: '明细',
  ours: false,
  rows: { ...ROWS, ...rows },
  current: '0.00',
  prior: '0.00',
  findings: [],
  needsMoneyUnit,
  moneyUnit: null,
  from: null,
  source: null,
  skipped: [],
  remarks: [],
});
const candidates = ['甲', '乙'].map((sheet) => ({ sheet, rows: ROWS, current: '0.00' }));

test.each([
  ['nothing there', null, [], { kind: 'no-lines' }],
  ['several lists', null, candidates, { kind: 'several-lists', sheets: ['甲', '乙'] }],
  ['no unit of money', input({ read: 0, refused: 3 }, true), [], { kind: 'no-money-unit', sheet: '明细' }],
  ['unreadable rows', input({ read: 1, refused: 2 }), [], { kind: 'lines-refused', count: 2 }],
  ['no row', input({ present: 0, read: 0 }), [], { kind: 'no-lines' }],
  ['lines', input(), [], null],
] as const)('%s', (_, list, choice, obstacle) => {
  expect(obstacleOf(list, choice)).toEqual(obstacle);
  // A button that is grey has its reason beside it.
  const waits = stepsOf(list, null, null, false, { candidates: choice, others: [] }).generate === 'waiting';
  expect(waits).toBe(obstacle !== null);
});
