import fc from 'fast-check';
import {
  add,
  compare,
  equals,
  formatAmount,
  formatYuan,
  fromFen,
  isNegative,
  isZero,
  negate,
  significantDigits,
  subtract,
} from '../../../src/core/money/amount';
import { readPrintedFigure } from '../../../src/core/money/printed-figure';
import { readAmount, type AmountReading } from '../../../src/core/money/read-amount';
import { sumAmounts } from '../../../src/core/money/sum';

const size = (fen: bigint): bigint => (fen < 0n ? -fen : fen);

/** `1234.50` of 123450 分, by whole numbers alone. */
function written(fen: bigint, decimals = 2): string {
  const digits = String(size(fen)).padStart(decimals + 1, '0');
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (character) => String.fromCodePoint(character.codePointAt(0)! + 0xfee0));
const grouped = (text: string): string => text.replace(/\B(?=(\d{3})+\.)/g, ',');

const PLAIN: readonly ((text: string) => string)[] = [
  (text) => text,
  grouped,
  wide,
  (text) => wide(grouped(text)),
  (text) => `¥${text}`,
  (text) => `￥${grouped(text)}`,
  (text) => ` ${text}\u00a0`,
  (text) => `\u3000${text}\u200b`,
];
const NEGATIVE: readonly ((text: string) => string)[] = [
  (text) => `-${text}`,
  (text) => `−${text}`,
  (text) => `－${text}`,
  (text) => `–${text}`,
  (text) => `(${text})`,
  (text) => `（${text}）`,
  (text) => ` ( ${text} ) `,
];

function read(value: string | number, unit: '元' | '万元' = '元'): string {
  const reading: AmountReading = readAmount(value, unit);
  return reading.state === 'amount' ? formatYuan(reading.amount) : reading.state;
}

// 15 digits are what a cell holds: 13 of 元 and two of 分.
const fifteen = fc.bigInt({ min: -999_999_999_999_999n, max: 999_999_999_999_999n });

test('every spelling of an amount reads as this amount, to the 分', () => {
  fc.assert(
    fc.property(fifteen, fc.constantFrom(...PLAIN), fc.constantFrom(...NEGATIVE), (fen, plain, minus) => {
      const text = plain(written(fen));
      expect(read(fen < 0n ? minus(text) : text)).toBe((fen < 0n ? '-' : '') + written(fen));
    }),
    { numRuns: 400 },
  );
});

test('every amount of 15 digits reads the same from a number and, in 万元, from six decimals', () => {
  fc.assert(
    fc.property(fifteen, (fen) => {
      const sign = fen < 0n ? '-' : '';
      const expected = sign + written(fen);
      expect(read(Number(expected))).toBe(expected);
      expect(read(Number(sign + written(fen, 6)), '万元')).toBe(expected);
      expect(read(sign + written(fen, 6), '万元')).toBe(expected);
    }),
    { numRuns: 400 },
  );
});

test('one digit more than a unit or a cell has is refused, in text as in numbers', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 10n ** 11n }), fc.integer({ min: 1, max: 9 }), (fen, digit) => {
      for (const [unit, decimals] of [
        ['元', 2],
        ['万元', 6],
      ] as const) {
        const beyond = `${written(fen, decimals)}${String(digit)}`;
        const problem = { state: 'refused', problem: 'too-many-decimals' };
        expect(readAmount(beyond, unit)).toEqual(problem);
        expect(readAmount(Number(beyond), unit)).toEqual(problem);
        expect(readAmount(`${written(fen, decimals)}000`, unit).state).toBe('amount');
      }
    }),
  );
});

test.each([
  ['1234567890123456', '元', 'too-many-digits'],
  ['12345678901234.56', '元', 'too-many-digits'],
  ['-1234567890.123456', '万元', 'too-many-digits'],
  ['9999999999999.99', '元', null],
  ['999999999.999999', '万元', null],
  ['0.123456', '万元', null],
  ['0.1234567', '万元', 'too-many-decimals'],
  ['1.234', '元', 'too-many-decimals'],
] as const)('%s %s: %s', (text, unit, problem) => {
  const reading = readAmount(text, unit);
  expect(reading.state === 'refused' ? reading.problem : null).toBe(problem);
});

test.each(['1,23', '1,2345', ',123', '12,34,567', '1.2.3', '1,234.5,6', '1.234,5', '(1', '1)', '()', '(-1)'])(
  '%s is no number',
  (text) => {
    expect(readAmount(text, '元')).toEqual({ state: 'refused', problem: 'not-a-number' });
  },
);

test.each(['+', '¥', '.', '万', '3%', '1e5', '1E5', '0x10', 'Infinity', 'NaN', '一百', '十'])(
  '%s is no number either',
  (text) => {
    expect(readAmount(text, '元')).toEqual({ state: 'refused', problem: 'not-a-number' });
  },
);

test('numbers that are none are errors', () => {
  for (const value of [NaN, Infinity, -Infinity]) {
    expect(readAmount(value, '元')).toEqual({ state: 'refused', problem: 'error-value' });
  }
});

describe('arithmetic against whole numbers', () => {
  const limit = 9_007_199_254_740_991n;
  const any = fc.oneof(
    fc.bigInt({ min: -limit, max: limit }),
    fc.bigInt({ min: limit - 3n, max: limit + 3n }),
    fc.bigInt({ min: -limit - 3n, max: -limit + 3n }),
    fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }),
    fc.constantFrom(0n, 1n, -1n),
  );
  const amount = (fen: bigint): ReturnType<typeof fromFen> => fromFen(String(fen));
  const yuan = (fen: bigint): string => (fen < 0n ? '-' : '') + written(fen);

  test('add, subtract, negate, compare and the questions of sign', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(formatYuan(add(amount(a), amount(b)))).toBe(yuan(a + b));
        expect(formatYuan(subtract(amount(a), amount(b)))).toBe(yuan(a - b));
        expect(formatYuan(negate(amount(a)))).toBe(yuan(-a));
        expect(Math.sign(compare(amount(a), amount(b)))).toBe(a < b ? -1 : a > b ? 1 : 0);
        expect(equals(amount(a), amount(b))).toBe(a === b);
        expect(isZero(subtract(amount(a), amount(b)))).toBe(a === b);
        expect(isNegative(subtract(amount(a), amount(b)))).toBe(a < b);
      }),
      { numRuns: 400 },
    );
  });

  test('a sum that leaves the safe integers and comes back is the same amount, held the same way', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(sumAmounts([amount(a), amount(b), amount(-b)])).toEqual(amount(a));
        expect(add(add(amount(a), amount(b)), amount(-b))).toEqual(amount(a));
      }),
    );
  });

  test('long sums are exact, wherever among small amounts the large ones stand', () => {
    const small = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n });
    const near = fc.bigInt({ min: limit - 5n, max: limit });
    const lists = fc.array(fc.oneof({ weight: 30, arbitrary: small }, near, any), {
      minLength: 100,
      maxLength: 3000,
    });
    fc.assert(
      fc.property(lists, (fens) => {
        expect(formatYuan(sumAmounts(fens.map(amount)))).toBe(yuan(fens.reduce((sum, fen) => sum + fen, 0n)));
      }),
      { numRuns: 30 },
    );
  });

  test('no zero has a sign, in any unit, place and mode', () => {
    for (const zero of [fromFen(-0), negate(fromFen(0)), sumAmounts([]), subtract(fromFen(7), fromFen(7))]) {
      expect(Object.is(zero, 0)).toBe(true);
    }
    for (const decimals of [0, 1, 2, 3, 4]) {
      for (const mode of ['half-up', 'truncate'] as const) {
        expect(formatAmount(fromFen(-1), '万元', decimals, mode)).toMatch(/^0(\.0+)?$/);
      }
    }
    expect(formatAmount(fromFen(-99), '元', 0, 'truncate')).toBe('0');
    expect(formatAmount(fromFen(-50), '元', 0)).toBe('-1');
    expect(formatAmount(fromFen(-49), '元', 0)).toBe('0');
  });

  test.each([
    ['0', 0],
    ['5', 1],
    ['100', 1],
    ['110', 3],
    ['-123456', 6],
    ['100000', 4],
    ['999999999999999', 15],
    ['1234567890123456', 16],
  ])('%s 分 has %s significant digits in 元', (fen, digits) => {
    expect(significantDigits(fromFen(fen))).toBe(digits);
  });

  test('a fraction of a 分 is a bug of the caller', () => {
    expect(() => fromFen(0.5)).toThrow(RangeError);
    expect(() => fromFen('1.01')).toThrow(RangeError);
  });
});

test.each(['-', '—', '——', '－', '–', '−', '/', '／', '*', '***', '＊', '无', ' - ', '￥ -', '¥-'])(
  '%s stands for nothing, in a list and in a table',
  (text) => {
    expect(readAmount(text, '元')).toEqual({ state: 'blank' });
    expect(readPrintedFigure({ value: text })).toEqual({ state: 'blank' });
  },
);
