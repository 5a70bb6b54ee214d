import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { formatWan, fromFen } from '../../../src/core/money/amount';
import { readAmount } from '../../../src/core/money/read-amount';

/** Fifteen digits of a number, in decimals all the way. */
function inDecimals(value: number, unit: '元' | '万元'): ReturnType<typeof fromFen> | null {
  const fen = new Decimal(value.toPrecision(15)).times(unit === '元' ? 100 : 1_000_000);
  // 分 that are nought need no digits.
  const needed = fen.abs().mod(100).isZero() ? fen.abs().div(100) : fen.abs();
  return fen.isInteger() && needed.toFixed(0).length <= 15 ? fromFen(fen) : null;
}

test('a number is read as the decimal it shows', () => {
  const near = fc
    .tuple(fc.integer({ min: -(10 ** 15), max: 10 ** 15 }), fc.constantFrom(1, 100, 1e4, 1e6, 1e8))
    .map(([whole, parts]) => whole / parts);
  fc.assert(
    fc.property(
      fc.oneof(near, fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e16, max: 1e16 })),
      fc.constantFrom('元' as const, '万元' as const),
      (value, unit) => {
        const expected = inDecimals(value, unit);
        const reading = readAmount(value, unit);
        expect(reading.state === 'amount' ? reading.amount : null).toEqual(expected);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a negative nought is a nought', () => {
  expect(readAmount(-0, '元')).toEqual({ state: 'amount', amount: 0 });
});

test('amounts in 万元 are exact, with two decimals at least', () => {
  expect([0, 1, 50_000, 120_000, 1_234_567, 100_000_000].map((fen) => formatWan(fromFen(fen)))).toEqual([
    '0.00',
    '0.000001',
    '0.05',
    '0.12',
    '1.234567',
    '100.00',
  ]);
});
