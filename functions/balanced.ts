import { cellNumber, exactNumber, isExactZero, roundedYuan } from '../src/core/index';
import { matrixOf } from './arguments/matrix';
import { numberAt } from './arguments/numbers';
import { decimalsOf, PRINTED, wordOf } from './arguments/options';
import { spread } from './arguments/spread';

/**
 * 按平衡舍入的公开数列出：公开数是多少就列多少；准确数恰好为零的用规定的符号。
 * @customfunction BALANCED
 * @param published 公开数（公开表的金额单位），一个或一片；空白当作零。
 * @param yuan 同一片的准确数（元）。
 * @param [decimals] 小数位数，省略为 2。
 * @param [zero] 准确数恰好为零时显示的文字，例如 "-"；省略则不显示。
 * @returns 列出的金额，与所给区域同样大小。
 */
export function balanced(
  published: unknown[][],
  yuan: unknown[][],
  decimals?: number,
  zero?: string,
): unknown[][] {
  const figures = matrixOf(published, 'published');
  const exact = matrixOf(yuan, 'yuan');
  const places = decimalsOf(decimals, 2, PRINTED);
  const sign = wordOf(zero, 'zero');
  return spread([figures, exact], (row, column) =>
    isExactZero(numberAt(exact, row, column) ?? exactNumber(0))
      ? sign
      : cellNumber(roundedYuan(numberAt(figures, row, column) ?? exactNumber(0), places)),
  );
}
