import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import { ownDecimals, readPrintedFigure, type FigureReading } from '../../../src/core/money/printed-figure';
import type { CellValue } from '../../../src/core/workbook/snapshot';

function read(value: CellValue, numberFormat?: string): FigureReading {
  return readPrintedFigure({ value, ...(numberFormat !== undefined && { numberFormat }) });
}

/** What a reader sees: the figure's digits and decimals, `blank`, or why it is none. */
function seen(value: CellValue, numberFormat?: string): string {
  const reading = read(value, numberFormat);
  return reading.state === 'figure'
    ? `${reading.places} at ${reading.decimals}`
    : reading.state === 'problem'
      ? reading.problem
      : 'blank';
}

test.each<readonly [CellValue, string | undefined, string]>([
  [251.53, '0.00', '25153 at 2'],
  [251.525, '0.00', '25153 at 2'],
  [1.005, '0.00', '101 at 2'],
  [-1.005, '0.00', '-101 at 2'],
  [0.001, '0.00', '0 at 2'],
  [0, '0.00', '0 at 2'],
  [0, '0.00;-0.00;;@', '0 at 2'],
  [0, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', '0 at 2'],
  [-0, '0', '0 at 0'],
  [156211123, '#,##0', '156211123 at 0'],
  [12.5, undefined, '125 at 1'],
  [461.83, '@', '46183 at 2'],
  [461.83, 'General"元"', '46183 at 2'],
  [461.83, 'G/通用格式', '46183 at 2'],
  [-461.83, 'General;-General', '-46183 at 2'],
  [-461.83, '0.00;0.00', 'format'],
  ['461.83', '@', '46183 at 2'],
  ['461.83', ';;;', 'format'],
  ['无', ';;;', 'blank'],
  [12.5, '0%', 'format'],
  [46_183, '0!.0,', 'format'],
  [NaN, '0', 'error-value'],
  [Infinity, '0', 'error-value'],
  [1e15, '0', 'too-many-digits'],
  [1e15 - 1, '0', '999999999999999 at 0'],
  ['1,234.50', undefined, '123450 at 2'],
  ['１，２３４．５０', undefined, '123450 at 2'],
  ['￥1,234', undefined, '1234 at 0'],
  ['(12.00)', undefined, '-1200 at 2'],
  ['（12.00）', undefined, '-1200 at 2'],
  ['−3', undefined, '-3 at 0'],
  ['0', undefined, '0 at 0'],
  ['0.00', undefined, '0 at 2'],
  ['1234567890123456', undefined, 'too-many-digits'],
  ['12.5%', undefined, 'not-a-number'],
  ['12.5万元', undefined, 'not-a-number'],
  ['1 2', undefined, 'not-a-number'],
  ['见附表', undefined, 'not-a-number'],
  ['#REF!', undefined, 'error-value'],
  ['', undefined, 'blank'],
  ['　', undefined, 'blank'],
  [null, '0.00', 'blank'],
  [true, undefined, 'not-a-number'],
  [{ error: '#N/A' }, undefined, 'error-value'],
  [{ date: '2024-01-01' }, undefined, 'date'],
])('%p in %p reads %s', (value, format, expected) => {
  expect(seen(value, format)).toBe(expected);
});

test.each(['—', '——', '-', '--', '－', '–', '/', '／', '无', '\\', '**', ' - '])(
  '%s stands for nothing',
  (text) => {
    expect(seen(text)).toBe('blank');
  },
);

test('digits beyond those shown are excess', () => {
  expect(read(251.529, '0.00')).toMatchObject({ excess: true });
  expect(read(251.53, '0.00')).toMatchObject({ excess: false });
  expect(read(0.1 + 0.2, '0.0')).toMatchObject({ excess: false });
});

const cents = fc.integer({ min: -99_999_999_999, max: 99_999_999_999 });

test('a number reads the same however it is dressed', () => {
  fc.assert(
    fc.property(cents, (places) => {
      const value = places / 100;
      const text = new Decimal(places).div(100).toFixed(2);
      const full = text.replace(/[0-9.-]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));
      const formats = [
        '0.00',
        '#,##0.00',
        '#,##0.00_);[Red]\\(#,##0.00\\)',
        '0.00;-0.00;0.00',
        '[$¥-804]#,##0.00',
      ];
      const figures = [
        ...formats.map((format) => read(value, format)),
        read(text),
        read(full),
        read(places < 0 ? `(${text.slice(1)})` : text),
      ];
      expect(new Set(figures.map((one) => (one.state === 'figure' ? one.places : one.state)))).toEqual(
        new Set([places]),
      );
    }),
  );
});

test('a number is rounded half up from its fifteen digits', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: 0, max: 4 }),
      (value, decimals) => {
        const reading = read(value, decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`);
        const exact = new Decimal(value.toPrecision(15))
          .times(new Decimal(10).pow(decimals))
          .toDecimalPlaces(0, Decimal.ROUND_HALF_UP);
        expect(reading).toMatchObject({ state: 'figure', places: exact.toNumber() + 0 });
      },
    ),
  );
});

test('the decimals of a number are those General shows', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e9, max: 1e9, noNaN: true }), (value) => {
      // Below 1e-99 a double has no fifteen digits any more.
      fc.pre(value === 0 || Math.abs(value) > 1e-99);
      expect(ownDecimals(value)).toBe(new Decimal(value.toPrecision(15)).decimalPlaces());
    }),
  );
});
