import fc from 'fast-check';
import { formatAmount, fromFen, type RoundingMode } from '../../../src/core/money/amount';
import {
  addIntervals,
  exactly,
  meet,
  printedInterval,
  weigh,
  type Interval,
} from '../../../src/core/money/rounded';
import vectors from './interval-vectors.json';

type Fact = readonly [name: string, value: number | string | null, decimals: number | 'INF' | null];

/** A calculation of the vectors: several printings of one figure are what all of them allow. */
function calculate(facts: readonly Fact[], weights: readonly number[] | null, mode: RoundingMode): string {
  const figures = new Map<string, Interval>();
  for (const [name, value, decimals] of facts) {
    if (value === null || decimals === null) {
      continue;
    }
    const interval = printedInterval(value, decimals === 'INF' ? 'exact' : decimals, mode);
    if (!interval) {
      return 'excessDigits';
    }
    const both = meet(figures.get(name) ?? interval, interval);
    if (!both) {
      return 'disallowedDuplicates';
    }
    figures.set(name, both);
  }
  const total = figures.get('T');
  if (!total) {
    return 'not-bound';
  }
  const parts = [...figures].filter(([name]) => name !== 'T');
  const sum = parts.reduce(
    (range, [name, part]) => addIntervals(range, weigh(part, weights?.[Number(name.slice(1)) - 1] ?? 1)),
    exactly(0),
  );
  return meet(sum, total) ? 'consistent' : 'INCONSISTENT';
}

test.each(vectors.map((vector) => [vector.id, vector.note, vector] as const))(
  '%s %s',
  (_id, _note, vector) => {
    const facts = vector.facts as unknown as readonly Fact[];
    expect(calculate(facts, vector.weights, 'half-up')).toBe(vector.expected_round);
    expect(calculate(facts, vector.weights, 'truncate')).toBe(vector.expected_truncate);
  },
);

test('there are 41 vectors', () => {
  expect(vectors).toHaveLength(41);
});

test('the printed figure of an amount always allows the amount, and sums of amounts always meet', () => {
  const fen = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n });
  fc.assert(
    fc.property(
      fc.array(fen, { maxLength: 20 }),
      fc.constantFrom('half-up' as const, 'truncate' as const),
      (fens, mode) => {
        const print = (value: bigint): Interval =>
          printedInterval(formatAmount(fromFen(String(value)), '万元', 2, mode), 2, mode)!;
        for (const value of fens) {
          expect(meet(print(value), weigh(exactly(String(value)), 1e-6))).not.toBeNull();
        }
        const total = print(fens.reduce((sum, value) => sum + value, 0n));
        expect(meet(fens.map(print).reduce(addIntervals, exactly(0)), total)).not.toBeNull();
      },
    ),
  );
});
