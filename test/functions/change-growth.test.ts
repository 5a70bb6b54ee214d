import fc from 'fast-check';
import { change } from '../../functions/change';
import { growth } from '../../functions/growth';
import { column, inWords, thrown } from './thrown';

describe('CHANGE', () => {
  test('is exact, cell by cell; a blank is zero', () => {
    expect(0.3 - 0.1).not.toBe(0.2);
    expect(
      change(
        [
          [0.3, 5],
          ['', null],
        ],
        [
          [0.1, null],
          [2, ''],
        ],
      ),
    ).toEqual([
      [0.2, 5],
      [-2, 0],
    ]);
    expect(change([[1, 2, 3]], [[1]])).toEqual([[0, 1, 2]]);
  });

  test('is that of whole numbers', () => {
    const fen = fc.integer({ min: -(10 ** 13), max: 10 ** 13 });
    fc.assert(
      fc.property(fen, fen, (a, b) => {
        expect(change([[a / 100]], [[b / 100]])).toEqual([[(a - b) / 100]]);
      }),
    );
  });

  test('names what it cannot read', () => {
    expect(thrown(() => change([['x']], [[1]]))).toBe('#VALUE! 本年数是“x”，不是数值，请改为数值。');
    expect(thrown(() => change(column(1, 2, 3), column(1, 2)))).toContain('本年数为 3 行 1 列');
  });
});

describe('GROWTH', () => {
  test.each([
    [110, 100, undefined, 0.1],
    [90, 100, undefined, -0.1],
    [2, 3, undefined, -0.3333],
    [100.5, 100, 0, 0.01],
    [99.5, 100, 0, -0.01],
    [null, 4, undefined, -1],
    [-1, 4, undefined, -1.25],
  ])('from %j over %j with %j decimals is %d', (current, prior, decimals, expected) => {
    expect(growth([[current]], [[prior]], decimals)).toEqual([[expected]]);
  });

  test('is #N/A with a sentence where there is no base', () => {
    expect(thrown(() => growth([[1]], [[0]]))).toBe('#N/A 上年数为零，不能计算增长率。');
    expect(thrown(() => growth([[1]], [[null]]))).toMatch(/^#N\/A/);
    expect(thrown(() => growth([[1]], [[-2]]))).toBe('#N/A 上年数为负数，增长率没有意义。');
    const [[good], [bad]] = growth(column(2, 2), column(1, 0)) as [[unknown], [unknown]];
    expect(good).toBe(1);
    expect(inWords(bad, 'en-US')).toBe('#N/A The prior figure is zero, so there is no growth rate.');
  });
});
