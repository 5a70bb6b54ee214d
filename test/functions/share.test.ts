import fc from 'fast-check';
import { share } from '../../functions/share';
import { column, inWords, thrown } from './thrown';

test.each([
  [1, 3, undefined, 0.3333],
  [2, 3, undefined, 0.6667],
  [1, 8, 0, 0.13],
  [1, 8, 1, 0.125],
  [-1, 8, 0, -0.13],
  [1, -8, 0, -0.13],
  [5, 5, undefined, 1],
  [0, 5, undefined, 0],
  [null, 5, undefined, 0],
  [1.005, 100, 0, 0.01],
  [0.615, 100, 1, 0.006],
])('%j of %j with %j decimals is %d', (part, total, decimals, expected) => {
  expect(share([[part]], [[total]], decimals)).toEqual([[expected]]);
});

test('blocks have one total, one a row, one a column or one a cell', () => {
  const block = [
    [1, 2],
    [3, 4],
  ];
  expect(share(block, [[10]])).toEqual([
    [0.1, 0.2],
    [0.3, 0.4],
  ]);
  expect(share(block, [[4, 8]])).toEqual([
    [0.25, 0.25],
    [0.75, 0.5],
  ]);
  expect(share(block, column(4, 8))).toEqual([
    [0.25, 0.5],
    [0.375, 0.5],
  ]);
  expect(share(block, block)).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

test('a total of zero is #DIV/0!, where it stands', () => {
  expect(thrown(() => share([[1]], [[0]]))).toMatch(/^#DIV\/0!/);
  expect(thrown(() => share([[1]], [[null]]))).toMatch(/^#DIV\/0!/);
  const [[good], [bad]] = share(column(1, 1), column(2, 0)) as [[unknown], [unknown]];
  expect(good).toBe(0.5);
  expect(inWords(bad)).toMatch(/^#DIV\/0!/);
  expect(thrown(() => share(column(1, 1), [[0]], 2, true))).toMatch(/^#DIV\/0!/);
});

describe('closed shares', () => {
  test('give what is missing to the largest remainders, of equal ones to the first', () => {
    expect(share(column(1, 1, 1), [[3]], 2, true)).toEqual(column(0.3334, 0.3333, 0.3333));
    expect(share(column(1, 2, 4), [[7]], 0, true)).toEqual(column(0.14, 0.29, 0.57));
    expect(share([[1, 1, 1]], [[3]], 0, true)).toEqual([[0.34, 0.33, 0.33]]);
  });

  test('close each column, or each row, under its own total', () => {
    const block = [
      [1, 1],
      [1, 1],
      [1, 1],
    ];
    expect(share(block, [[3, 3]], 0, true)).toEqual([
      [0.34, 0.34],
      [0.33, 0.33],
      [0.33, 0.33],
    ]);
    expect(
      share(
        [
          [1, 1, 1],
          [2, 1, 1],
        ],
        column(3, 4),
        0,
        true,
      ),
    ).toEqual([
      [0.34, 0.33, 0.33],
      [0.5, 0.25, 0.25],
    ]);
  });

  test('bear the rounding tail of a printed total, and no more', () => {
    expect(share(column(33.33, 33.33, 33.33), [[100]], 2, true)).toEqual(column(0.3334, 0.3333, 0.3333));
    expect(thrown(() => share(column(1, 1), [[3]], 2, true))).toContain('#VALUE! 各部分相加与总数相差太大');
  });

  test('take from the smallest remainders where a printed list is more than its total', () => {
    expect(share(column(50.01, 25.004, 25.006), [[100]], 2, true)).toEqual(column(0.5, 0.25, 0.25));
  });

  test('are closed with negative parts too', () => {
    expect(share(column(5, -1, -1), [[3]], 2, true)).toEqual(column(1.6667, -0.3333, -0.3334));
    expect(share(column(-5, 1, 1), [[-3]], 2, true)).toEqual(column(1.6667, -0.3333, -0.3334));
  });

  test('need a list for each total', () => {
    expect(
      thrown(() =>
        share(
          [[1, 2]],
          [
            [1, 2],
            [3, 4],
          ],
          2,
          true,
        ),
      ),
    ).toMatch(/^#VALUE! 闭合/);
    expect(
      thrown(() =>
        share(
          [
            [1, 2],
            [3, 4],
          ],
          [
            [1, 2],
            [3, 4],
          ],
          2,
          true,
        ),
      ),
    ).toMatch(/^#VALUE! 闭合/);
  });

  test('add up to exactly one and differ from the plain share by less than one unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10 ** 11 }), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 0, max: 4 }),
        (fens, decimals) => {
          const total = fens.reduce((sum, fen) => sum + fen, 0);
          fc.pre(total > 0);
          const unit = 10 ** (decimals + 2);
          const parts = column(...fens.map((fen) => fen / 100));
          const units = share(parts, [[total / 100]], decimals, true).map(([one]) => {
            const places = BigInt(Math.round((one as number) * unit));
            expect(Number(`${places}e-${decimals + 2}`)).toBe(one);
            return places;
          });
          expect(units.reduce((sum, one) => sum + one, 0n)).toBe(BigInt(unit));
          for (const [at, fen] of fens.entries()) {
            const low = (BigInt(fen) * BigInt(unit)) / BigInt(total);
            expect([low, low + 1n]).toContain(units[at]);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});

test('rounds half up as whole numbers do', () => {
  const fen = fc.integer({ min: 1, max: 10 ** 14 });
  fc.assert(
    fc.property(fen, fen, fc.integer({ min: 0, max: 4 }), (part, total, decimals) => {
      fc.pre(part / total < 1e6);
      const unit = 10n ** BigInt(decimals + 2);
      const places = (BigInt(part) * unit * 2n + BigInt(total)) / (BigInt(total) * 2n);
      expect(share([[part / 100]], [[total / 100]], decimals)).toEqual([
        [Number(`${places}e-${decimals + 2}`)],
      ]);
    }),
    { numRuns: 300 },
  );
});
