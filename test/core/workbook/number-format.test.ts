import { leastDigits, showsDate, shownFormat, showsText } from '../../../src/core/workbook/number-format';

const ACCOUNTING = '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ';

test.each<readonly [string | undefined, number, number | null]>([
  [undefined, 1.5, null],
  ['', 1.5, null],
  ['General', 1.5, null],
  ['@', 1.5, null],
  ['[DBNum1][$-804]General', 1.5, null],
  ['General"元"', 1.5, null],
  ['General "万元"', 1.5, null],
  ['[$-804]General', 1.5, null],
  ['[Red]General', 1.5, null],
  ['G/通用格式', 1.5, null],
  ['G/通用格式"元"', 1.5, null],
  ['General_ ', 1.5, null],
  ['General;-General', -1.5, null],
  ['General;[Red]-General;0', -1.5, null],
  ['@"元"', 1.5, null],
  ['General;@', -1.5, null],
  ['0.00;@', -1.5, 2],
  ['[>100]0.0;-0.00;0.000', -5, 2],
  ['[>100]0.0;0.00;0.000', 5, 3],
  ['0', 1.5, 0],
  ['0.00', 1.5, 2],
  ['#,##0.00', 1.5, 2],
  ['#,##0.00_);[Red]\\(#,##0.00\\)', -1.5, 2],
  [ACCOUNTING, 1.5, 2],
  [ACCOUNTING, -1.5, 2],
  ['0.00;-0.0;;@', 1.5, 2],
  ['0.00;-0.0;;@', -1.5, 1],
  ['[$¥-804]#,##0.00', 1.5, 2],
  ['"￥"#,##0.00', 1.5, 2],
  ['¥#,##0.00', 1.5, 2],
  ['#,##0.00"万元"', 1.5, 2],
  ['0.00元', 1.5, 2],
  ['#,###.##', 1.5, 2],
  ['[<100]0.000;0.0', 99, 3],
  ['[<100]0.000;0.0', 101, 1],
  ['[=0]"";0.00', 5, 2],
])('%s shows %d with %p decimals', (format, value, decimals) => {
  expect(shownFormat(format, value)?.decimals).toBe(decimals);
});

test.each([
  ['0%', 0.5],
  ['0.00%', 0.5],
  ['0.00E+00', 5],
  ['# ?/?', 0.5],
  ['yyyy-mm-dd', 45_000],
  ['yyyy"年"m"月"', 45_000],
  ['[h]:mm', 1.5],
  ['0!.0,', 45_000],
  ['0\\.0,', 45_000],
  ['0\\.00', 45_000],
  ['#,##0,', 45_000],
  ['0.00,,"百万"', 45_000],
  ['"0.00"', 5],
  [';;;', 5],
  ['General.00', 5],
  ['General"%"', 5],
  ['General;General', -5],
  ['0.00;0.00', -5],
  ['-0.00', 5],
  ['(0.00)', 5],
  ['[>100]0.0;[>10]0.00', 5],
  ['[>100]0.0;0.00', -5],
  ['0;0;0;0;0', 5],
  ['0"亿"0000"万"', 5],
  ['*-0.00', 5],
  ['0.00;;', -5],
  ['"无"', 5],
])('%s does not show %d itself', (format, value) => {
  expect(shownFormat(format, value)).toBeNull();
});

test.each<readonly [string | undefined, number | null]>([
  ['0.00', 2],
  ['General', null],
  [undefined, null],
  ['#,##0.00;-#,##0.00', 2],
  ['0.00;-0.00;0', 0],
  ['0.00;-0.00;', 2],
  ['0.00;-0.00;;@', 2],
  [ACCOUNTING, 2],
  ['#,###', 0],
  ['0.00;-0.00;"无"', 2],
  ['[=0]"";0.00', 2],
])('zero in %s was rounded to %p decimals, shown or not', (format, decimals) => {
  expect(shownFormat(format, 0)).toMatchObject({ decimals });
});

test.each([
  ['yyyy-mm-dd', true],
  ['yyyy"年"m"月"', true],
  ['[$-804]d', true],
  ['[Red]0.00', false],
  ['0.00"day"', false],
  ['[$-804]General', false],
  ['h:mm', true],
  ['[mm]:ss', true],
  ['0.00E+00', false],
  ['G/通用格式', false],
])('%s is a format of dates or times: %p', (format, expected) => {
  expect(showsDate(format)).toBe(expected);
});

test('noughts before a whole number', () => {
  expect([
    leastDigits('000', 7),
    leastDigits('#,##0', 7),
    leastDigits('00"类"', 7),
    leastDigits('@', 7),
  ]).toEqual([3, 1, 2, 1]);
});

test('a format that hides a text, or puts other digits beside it, is known', () => {
  expect([';;;', '0.00;-0.00;;', '@"%"'].map(showsText)).toEqual([false, false, false]);
  expect([undefined, '0.00', '@', '0.00;@', ';;;@', '@"元"'].map(showsText)).toEqual(Array(6).fill(true));
});

test('formats without end are read, and no more than some are remembered', () => {
  const formats = Array.from({ length: 10_000 }, (_, at) => `0.00"${'a'.repeat(at % 7)}${String(at)}"`);
  expect(formats.filter((format) => shownFormat(format) !== null)).toEqual([]);
  expect(shownFormat('0.00;'.repeat(50_000))).toBeNull();
});
