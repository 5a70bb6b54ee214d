import fc from 'fast-check';
import { type Check } from '../../../../src/core/reconcile/statements/check';
import { judge } from '../../../../src/core/reconcile/statements/judge';
import type { Figure } from '../../../../src/core/reconcile/book/figure';
import {
  addIntervals,
  exactly,
  meet,
  printedInterval,
  type Interval,
} from '../../../../src/core/money/rounded';
import type { RoundingMode } from '../../../../src/core/money/amount';
import vectors from '../../money/interval-vectors.json';

/** Whole ticks hold half a unit of four decimals. */
const FINEST = 4;

/** A figure as the book holds it: `places` units of its last place, or a blank. */
function figure(places: number | null, decimals: number, unit: '元' | '万元' = '元'): Figure {
  const half = places === null ? 0 : 10 ** (FINEST - decimals);
  return {
    id: 0,
    table: { unit, declaration: { id: 'income' } } as Figure['table'],
    role: 'total',
    row: null,
    key: '',
    cell: null,
    general: null,
    state: places === null ? 'blank' : 'figure',
    problem: null,
    value: (places ?? 0) * 2 * half + 0,
    half,
    places: places ?? 0,
    decimals,
    asText: false,
    excess: false,
  };
}

const sum = (stated: Figure, parts: readonly Figure[], kind: Check['kind'] = 'sum'): Check => ({
  rule: 'R104',
  kind,
  stated,
  parts,
});

function interval(places: number | null, decimals: number, mode: RoundingMode): Interval {
  return places === null ? exactly(0) : printedInterval(String(places / 10 ** decimals), decimals, mode)!;
}

test('whole ticks say the same as the interval rule in exact decimals, rounded and truncated', () => {
  const printed = fc.record({
    places: fc.oneof(fc.integer({ min: -300, max: 300 }), fc.constantFrom(0, 1, -1)),
    decimals: fc.integer({ min: 0, max: 3 }),
  });
  fc.assert(
    fc.property(
      fc.array(printed, { minLength: 2, maxLength: 6 }),
      fc.integer({ min: -4, max: 4 }),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom('half-up' as const, 'truncate' as const),
      (parts, off, decimals, mode) => {
        const total = parts.reduce((all, { places, decimals: d }) => all + places / 10 ** d, 0);
        const places = Math.round(total * 10 ** decimals) + off;
        const verdict = judge(
          sum(
            figure(places, decimals),
            parts.map((part) => figure(part.places, part.decimals)),
          ),
          mode,
        );
        const range = parts
          .map((part) => interval(part.places, part.decimals, mode))
          .reduce(addIntervals, exactly(0));
        const meets = meet(range, interval(places, decimals, mode)) !== null;
        expect(verdict === 'error').toBe(!meets);
      },
    ),
    { numRuns: 3000 },
  );
});

test('every vector of plain sums is judged as the vectors expect, in both modes', () => {
  const plain = vectors.filter(({ weights, facts }) => {
    const names = facts.map(([name]) => name);
    return (
      weights === null &&
      names.length > 3 &&
      new Set(names).size === names.length &&
      facts.every(
        ([, value, decimals]) =>
          value !== null && typeof decimals === 'number' && decimals >= 0 && decimals <= FINEST,
      )
    );
  });
  expect(plain.length).toBeGreaterThan(5);
  for (const { facts, expected_round, expected_truncate } of plain) {
    const [total, ...parts] = facts.map(([, value, decimals]) =>
      figure(Math.round(Number(value) * 10 ** Number(decimals)), Number(decimals)),
    );
    for (const [mode, expected] of [
      ['half-up', expected_round],
      ['truncate', expected_truncate],
    ] as const) {
      if (expected === 'consistent' || expected === 'INCONSISTENT') {
        expect([facts, mode, judge(sum(total!, parts), mode) === 'error']).toEqual([
          facts,
          mode,
          expected === 'INCONSISTENT',
        ]);
      }
    }
  }
});

test.each<[string, Check, string]>([
  ['blank everywhere is no statement', sum(figure(null, 2), [figure(null, 2), figure(null, 2)]), 'idle'],
  ['blank is exactly zero', sum(figure(null, 2), [figure(0, 2), figure(null, 2)]), 'exact'],
  [
    'one part that is not blank: one quantity, no tail',
    sum(figure(1235, 2), [figure(1234, 2), figure(null, 2)]),
    'error',
  ],
  ['two parts: a tail', sum(figure(1235, 2), [figure(1000, 2), figure(234, 2)]), 'tail'],
  ['two parts, two units off', sum(figure(1236, 2), [figure(1000, 2), figure(234, 2)]), 'error'],
  ['0.00 has a width, a blank has none', sum(figure(1, 2), [figure(0, 2), figure(0, 2)]), 'tail'],
  [
    'equal figures of one last place are identical',
    sum(figure(1235, 2), [figure(1234, 2)], 'equal'),
    'error',
  ],
  [
    'coarser is the rounding of the finer: in one unit a tail',
    sum(figure(123, 0), [figure(12_345, 2)], 'equal'),
    'tail',
  ],
  [
    '… between units what is to be expected',
    sum(figure(1235, 2, '万元'), [figure(123_456, 4)], 'equal'),
    'exact',
  ],
  ['coarser is not the rounding', sum(figure(124, 0), [figure(12_345, 2)], 'equal'), 'error'],
  ['at most', sum(figure(100, 2), [figure(100, 2)], 'at-most'), 'exact'],
  ['more than at most', sum(figure(102, 2), [figure(100, 2)], 'at-most'), 'beyond'],
  ['at least', sum(figure(100, 2), [figure(40, 2), figure(59, 2)], 'at-least'), 'exact'],
  ['less than at least', sum(figure(100, 2), [figure(60, 2), figure(59, 2)], 'at-least'), 'beyond'],
])('%s', (_, check, verdict) => {
  expect(judge(check, 'half-up')).toBe(verdict);
});

test('a hundred rows may hide 0.50 and still fit, but that is suspect; 0.10 is likely', () => {
  const parts = Array.from({ length: 100 }, () => figure(100, 2));
  expect(judge(sum(figure(10_050, 2), parts), 'half-up')).toBe('suspect');
  expect(judge(sum(figure(10_010, 2), parts), 'half-up')).toBe('tail');
  expect(judge(sum(figure(10_051, 2), parts), 'half-up')).toBe('error');
});

test('other money turns a sum into a limit', () => {
  const check = { ...sum(figure(500, 2), [figure(300, 2)]), others: [figure(200, 2)] };
  expect(judge(check, 'half-up')).toBe('exact');
  expect(judge({ ...check, others: [figure(null, 2)] }, 'half-up')).toBe('error');
  expect(judge({ ...check, otherwise: 'at-most' }, 'half-up')).toBe('beyond');
});

test('an operand that cannot be read makes the check impossible, never right or wrong', () => {
  const unread: Figure = { ...figure(null, 2), state: 'problem', problem: 'error-value' };
  expect(judge(sum(figure(1, 2), [unread, figure(5, 2)]), 'half-up')).toBe('not-possible');
  expect(judge(sum(unread, [figure(5, 2)]), 'half-up')).toBe('not-possible');
});
