import { relativeFormula } from '../../../../src/hosts/xlsx/edit/relative-formula';
import { RowShift } from '../../../../src/hosts/xlsx/edit/row-shift';

const come = (at: number, count: number): RowShift => new RowShift('表 一', at, count);
const go = (at: number, count: number): RowShift => new RowShift('表 一', at, -count);

describe('formulas', () => {
  test.each<[string, RowShift, string]>([
    ['A4+A5+$A$6', come(5, 2), 'A4+A7+$A$8'],
    ['SUM(A4:A6)', come(5, 2), 'SUM(A4:A8)'],
    ['SUM(A5:A6)', come(5, 2), 'SUM(A7:A8)'],
    ['SUM(A3:A4)', come(5, 2), 'SUM(A3:A4)'],
    ['SUM(A:A,4:5,$5:$6)', come(5, 2), 'SUM(A:A,4:7,$7:$8)'],
    ['SUM(A1:A1048576)', come(5, 2), 'SUM(A1:A1048576)'],
    ['A1048576', come(5, 2), '#REF!'],
    ['A4+A5+A6+A7', go(5, 2), 'A4+#REF!+#REF!+A5'],
    ['SUM(A4:A7)+SUM(A5:A6)+SUM(A6:A9)+SUM(A1:A5)', go(5, 2), 'SUM(A4:A5)+SUM(#REF!)+SUM(A5:A7)+SUM(A1:A4)'],
    [
      "'表 一'!A9+表二!A9+[1]表!A9+'表 一:表二'!A9",
      come(5, 2),
      "'表 一'!A11+表二!A9+[1]表!A9+'表 一:表二'!A9",
    ],
    ['SUM(A1:A1048576)', go(5, 2), 'SUM(A1:A1048576)'],
  ])('%s', (formula, shift, expected) => {
    expect(shift.formula(formula, '表 一')).toBe(expected);
  });

  test('of another sheet, and of none, speak of this one by its name alone', () => {
    expect(come(1, 1).formula("A1+'表 一'!A1", '表二')).toBe("A1+'表 一'!A2");
    expect(come(1, 1).formula("A1+'表 一'!A1", null)).toBe("A1+'表 一'!A2");
  });
});

test('ranges of an attribute keep the form that they are written in', () => {
  expect(come(5, 1).ranges('A1:B4 C5:C5 D6')).toBe('A1:B4 C6:C6 D7');
  expect(go(5, 2).ranges('C5:C6 D5 A:B')).toBe('A:B');
  expect(go(5, 2).ranges('C5:C6 D5')).toBeNull();
});

describe('formulas for areas', () => {
  const relative = (formula: string, top: number, bottom: number, shift: RowShift, own = '表 一'): string =>
    relativeFormula(formula, { top, bottom }, shift, own);

  test('keep their distance to each cell', () => {
    expect(relative('A5>$A$3', 5, 9, come(4, 2))).toBe('A7>$A$3');
    expect(relative('A5>$A$3', 5, 9, come(7, 2))).toBe('A5>$A$3');
    expect(relative('A5>A4', 5, 9, come(7, 2))).toBe('A5>A4');
    expect(relative('A5>A$9', 5, 9, come(7, 2))).toBe('A5>A$11');
  });

  test('follow what they name, if it is as far from every cell', () => {
    // Only the row itself is meant, and what stands above it stays.
    expect(relative('A9>A4', 9, 9, come(6, 2))).toBe('A11>A4');
    expect(relative('A9>A4', 9, 12, come(6, 2))).toBe('A11>A6');
    expect(relative('A9>A4', 9, 9, go(4, 1))).toBe('A8>#REF!');
  });

  test('of another sheet follow what they name here', () => {
    expect(relative("A5>'表 一'!A5", 5, 5, come(3, 2), '表二')).toBe("A5>'表 一'!A7");
    expect(relative("A5>'表 一'!$A$5", 5, 9, come(3, 2), '表二')).toBe("A5>'表 一'!$A$7");
  });
});
