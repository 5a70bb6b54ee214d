import fc from 'fast-check';
import { wan } from '../../functions/wan';
import { column, inWords, thrown } from './thrown';

test.each([
  [45150, undefined, 4.52],
  [45149.99, undefined, 4.51],
  [-45150, undefined, -4.52],
  [45150, 3, 4.515],
  [45150, 0, 5],
  [44999.99, 0, 4],
  [45150, null, 4.52],
  [45150, [[1]], 4.5],
])('%d 元 with %j decimals is %d 万元', (yuan, decimals, expected) => {
  expect(wan([[yuan]], decimals as number)).toEqual([[expected]]);
});

test('a block spills, blanks are zero, and zero may show nothing', () => {
  const block = [
    [10000, null, ''],
    [0, 40, -40],
  ];
  expect(wan(block)).toEqual([
    [1, 0, 0],
    [0, 0, 0],
  ]);
  expect(wan(block, 2, true)).toEqual([
    [1, '', ''],
    ['', 0, 0],
  ]);
  expect(wan(block, 2, 1 as unknown as boolean)).toEqual(wan(block, 2, true));
  expect(Object.is((wan([[-40]]) as number[][])[0]![0], 0)).toBe(true);
});

test('a bad cell does not hide the others', () => {
  const [[good], [bad], [error]] = wan(column(10000, '一万', { code: '#REF!' })) as [
    [1],
    [unknown],
    [unknown],
  ];
  expect(good).toBe(1);
  expect(inWords(bad)).toBe('#VALUE! 金额第 2 行是“一万”，不是数值，请改为数值。');
  expect(inWords(error)).toContain('金额第 3 行是错误值 #REF!');
});

test.each([
  [() => wan('x' as unknown as unknown[][]), '金额是“x”，不是数值'],
  [() => wan([[1]], 1.5), '小数位数是“1.5”，应为 0 到 10 之间的整数。'],
  [() => wan([[1]], -1), '小数位数是“-1”'],
  [() => wan([[1]], 2, '是' as unknown as boolean), '零留空是“是”，应为 TRUE 或 FALSE。'],
  [() => wan([[1]], { code: '#N/A' } as unknown as number), '小数位数是错误值 #N/A'],
])('refuses %#', (call, sentence) => {
  expect(thrown(call)).toContain(`#VALUE! ${sentence}`);
});

test('rounds half up as whole numbers do', () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
      fc.integer({ min: 0, max: 6 }),
      (fen, decimals) => {
        const perPlace = 10n ** BigInt(6 - decimals);
        const size = fen < 0n ? -fen : fen;
        const places = (size * 2n + perPlace) / (perPlace * 2n);
        const expected = Number(`${fen < 0n && places > 0n ? '-' : ''}${places}e-${decimals}`);
        expect(wan([[Number(fen) / 100]], decimals)).toEqual([[expected]]);
      },
    ),
    { numRuns: 500 },
  );
});
