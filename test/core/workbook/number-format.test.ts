import { shownFormat } from '../../../src/core/workbook/number-format';

const ACCOUNTING = '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ';

test.each<readonly [string | undefined, number, number | null]>([
  [undefined, 1.5, null],
  ['', 1.5, null],
  ['General', 1.5, null],
  ['@', 1.5, null],
  ['[DBNum1][$-804]General', 1.5, null],
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
