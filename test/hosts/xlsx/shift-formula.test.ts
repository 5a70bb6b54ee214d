import { shiftFormula } from '../../../src/hosts/xlsx/shift-formula';

test.each([
  ['A1+$A1+A$1+$A$1', 'C4+$A4+C$1+$A$1'],
  ['SUM(A1:B2)*LOG10(B3)', 'SUM(C4:D5)*LOG10(D6)'],
  ['IF(A1="A1","B2""C3",\'FY24 B7\'!A1)', 'IF(C4="A1","B2""C3",\'FY24 B7\'!C4)'],
  ['SUM(A:A)+SUM($B:C)+SUM(1:2)+SUM($1:2)', 'SUM(C:C)+SUM($B:E)+SUM(4:5)+SUM($1:5)'],
  ['预算明细[A1]+表A1+A1_x+x.A1', '预算明细[A1]+表A1+A1_x+x.A1'],
  ['Sheet1!A1+表一!B2', 'Sheet1!C4+表一!D5'],
  ['A1048576+XFD1', '#REF!+#REF!'],
  ['1.5E3+A1', '1.5E3+C4'],
])('%s three rows lower and two columns further is %s', (formula, shifted) => {
  expect(shiftFormula(formula, 3, 2)).toBe(shifted);
});

test('above the first row and before the first column there is nothing', () => {
  expect(shiftFormula('A1+B2+C$1', -1, -1)).toBe('#REF!+A1+B$1');
});
