import { cellOf } from '../../../src/hosts/sheets/cell-of';

test.each<[string, Parameters<typeof cellOf>, ReturnType<typeof cellOf>]>([
  ['a blank cell', ['', 'Empty', '', 'General'], null],
  ['a blank cell with a format', ['', 'Empty', '', '0.00'], null],
  ['a number', [1.5, 'Double', 1.5, 'General'], { value: 1.5 }],
  ['a number with a format', [1.5, 'Double', 1.5, '0.00'], { value: 1.5, numberFormat: '0.00' }],
  ['a text', ['合计', 'String', '合计', '@'], { value: '合计', numberFormat: '@' }],
  ['a text that begins like a formula', ['=x', 'String', '=x', '@'], { value: '=x', numberFormat: '@' }],
  ['a truth', [true, 'Boolean', true, 'General'], { value: true }],
  ['an error', ['#REF!', 'Error', '=A1', 'General'], { value: { error: '#REF!' }, formula: 'A1' }],
  ['an error that was typed', ['#N/A', 'Error', '#N/A', 'General'], { value: { error: '#N/A' } }],
  ['a formula', [3, 'Double', '=1+2', 'General'], { value: 3, formula: '1+2' }],
  ['a formula that shows nothing', ['', 'String', '=""', 'General'], { value: '', formula: '""' }],
  ['a formula that Excel calls empty', ['', 'Empty', '=""', 'General'], { value: '', formula: '""' }],
  ['a cell without a format', [1, 'Double', 1, ''], { value: 1 }],
  ['something unknown', [null, 'Unknown', null, 'General'], { value: null }],
])('%s', (_, of, cell) => {
  expect(cellOf(...of)).toEqual(cell);
});

test.each([
  ['yyyy-mm-dd', 44_197, '2021-01-01'],
  ['yyyy"年"m"月"d"日"', 44_197.75, '2021-01-01'],
  ['[$-804]yyyy/m/d', 44_561, '2021-12-31'],
  ['d-mmm', 60, '1900-02-28'],
  // A time of day, which no amount is.
  ['h:mm:ss', 44_197, '2021-01-01'],
])('a number shown as %s is a date', (format, serial, date) => {
  expect(cellOf(serial, 'Double', serial, format)?.value).toEqual({ date });
});

test.each(['General', '0.00', '#,##0.00_ ;[Red]-#,##0.00', '0"天 day"', '[DarkYellow]0', String.raw`0\d`])(
  'a number shown as %s is a number',
  (format) => {
    expect(cellOf(44_197, 'Double', 44_197, format)?.value).toBe(44_197);
  },
);
