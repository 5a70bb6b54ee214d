import fc from 'fast-check';
import {
  add,
  compare,
  formatAmount,
  formatYuan,
  fromFen,
  negate,
  type Amount,
} from '../../../src/core/money/amount';
import { readAmount } from '../../../src/core/money/read-amount';
import { sumAmounts } from '../../../src/core/money/sum';

const yuan = (text: string): Amount => {
  const reading = readAmount(text, '元');
  if (reading.state !== 'amount') {
    throw new Error(text);
  }
  return reading.amount;
};

describe('printing', () => {
  test.each([
    ['45150', '4.52'],
    ['-45150', '-4.52'],
    ['45149.99', '4.51'],
    ['49.99', '0.00'],
    ['-49.99', '0.00'],
    ['50', '0.01'],
    ['-50', '-0.01'],
    ['1234567850', '123456.79'],
    ['0', '0.00'],
  ])('%s 元 is %s 万元', (amount, printed) => {
    expect(formatAmount(yuan(amount), '万元', 2)).toBe(printed);
  });

  test('truncation cuts off towards zero', () => {
    expect(formatAmount(yuan('45199.99'), '万元', 2, 'truncate')).toBe('4.51');
    expect(formatAmount(yuan('-45199.99'), '万元', 2, 'truncate')).toBe('-4.51');
  });

  test('agrees with whole-number arithmetic for every unit, place and mode', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }),
        fc.constantFrom('元' as const, '万元' as const),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom('half-up' as const, 'truncate' as const),
        (fen, unit, decimals, mode) => {
          const perUnit = unit === '元' ? 100n : 1_000_000n;
          const scale = 10n ** BigInt(decimals);
          const size = fen < 0n ? -fen : fen;
          const units = (2n * size * scale + (mode === 'half-up' ? perUnit : 0n)) / (2n * perUnit);
          const digits = String(units).padStart(decimals + 1, '0');
          const whole = digits.slice(0, digits.length - decimals);
          const text = decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`;
          expect(formatAmount(fromFen(String(fen)), unit, decimals, mode)).toBe(
            fen < 0n && units > 0n ? `-${text}` : text,
          );
        },
      ),
    );
  });
});

describe('sums', () => {
  const large = fc.oneof(
    fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
    fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
    fc.constantFrom(9_007_199_254_740_991n, -9_007_199_254_740_991n, 1n, -1n),
  );

  test('are exact, also above 9.0e15 分, in any order', () => {
    fc.assert(
      fc.property(fc.array(large, { maxLength: 60 }), (fens) => {
        const amounts = fens.map((fen) => fromFen(String(fen)));
        const expected = fromFen(String(fens.reduce((sum, fen) => sum + fen, 0n)));
        expect(formatYuan(sumAmounts(amounts))).toBe(formatYuan(expected));
        expect(formatYuan(amounts.reduce(add, fromFen(0)))).toBe(formatYuan(expected));
        expect(compare(add(expected, negate(expected)), fromFen(0))).toBe(0);
      }),
    );
  });

  test('no 分 is lost just beyond the safe integers', () => {
    const amounts = ['9007199254740991', '1', '1', '-3'].map((fen) => fromFen(fen));
    expect(formatYuan(sumAmounts(amounts))).toBe('90071992547409.90');
  });
});

describe('reading', () => {
  test.each([
    ['1,234.50', '1234.50'],
    ['１２３４', '1234.00'],
    ['￥9800.01', '9800.01'],
    ['¥ 1', '1.00'],
    ['(12.00)', '-12.00'],
    ['（１２．００）', '-12.00'],
    ['-12', '-12.00'],
    ['−12', '-12.00'],
    ['￥-3', '-3.00'],
    [' 7 ', '7.00'],
    ['.5', '0.50'],
    ['1.500', '1.50'],
  ])('%s', (written, amount) => {
    expect(formatYuan(yuan(written))).toBe(amount);
  });

  test.each([
    [0.1 + 0.2, '0.30'],
    [201784.1, '201784.10'],
    [1.1 * 3, '3.30'],
    [-0, '0.00'],
  ])('the number %s is what its cell shows', (number, amount) => {
    const reading = readAmount(number, '元');
    expect(reading.state === 'amount' && formatYuan(reading.amount)).toBe(amount);
  });

  test('blank is no amount, and not zero', () => {
    expect(readAmount(null, '元')).toEqual({ state: 'blank' });
    expect(readAmount('  ', '元')).toEqual({ state: 'blank' });
    expect(readAmount(0, '元')).toEqual({ state: 'amount', amount: 0 });
  });

  test.each([
    ['abc', 'not-a-number'],
    ['1,23', 'not-a-number'],
    ['1e5', 'not-a-number'],
    ['12元', 'not-a-number'],
    ['--1', 'not-a-number'],
    ['100\n200', 'not-a-number'],
    ['1 2', 'not-a-number'],
    ['10²', 'not-a-number'],
    ['①', 'not-a-number'],
    ['(-1)', 'not-a-number'],
    [true, 'not-a-number'],
    ['#N/A', 'error-value'],
    [{ error: '#REF!' }, 'error-value'],
    [{ date: '2021-01-01' }, 'date'],
    ['1.234', 'too-many-decimals'],
    [1234.567, 'too-many-decimals'],
    ['12345678901234.56', 'too-many-digits'],
    [1e20, 'too-many-digits'],
  ])('%p is refused: %s', (value, problem) => {
    expect(readAmount(value, '元')).toEqual({ state: 'refused', problem });
  });

  test('万元 has six exact decimals', () => {
    expect(readAmount('0.000001', '万元')).toEqual({ state: 'amount', amount: 1 });
    expect(readAmount('0.0000001', '万元')).toEqual({ state: 'refused', problem: 'too-many-decimals' });
  });
});
