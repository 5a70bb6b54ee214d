import { cellNumber, exactNumber, growth as growthOf, isExactNegative, isExactZero } from '../src/core/index';
import { matrixOf } from './arguments/matrix';
import { numberAt } from './arguments/numbers';
import { decimalsOf, PRINTED } from './arguments/options';
import { spread } from './arguments/spread';
import { trouble } from './trouble';

/**
 * 求增长率（本年数比上年数增减的比值），按百分数的小数位四舍五入；设为百分比格式即可。
 * @customfunction GROWTH
 * @param current 本年数，一个或一片；空白当作零。
 * @param prior 上年数，一个，或与本年数同样大小的一片；为零或负数时没有增长率，结果为 #N/A。
 * @param [decimals] 百分数的小数位数，省略为 2，即 0.1234 表示 12.34%。
 * @returns 增长率。
 */
export function growth(current: unknown[][], prior: unknown[][], decimals?: number): unknown[][] {
  const now = matrixOf(current, 'current');
  const before = matrixOf(prior, 'prior');
  const places = decimalsOf(decimals, 2, PRINTED);
  return spread([now, before], (row, column) => {
    const value = numberAt(now, row, column) ?? exactNumber(0);
    const base = numberAt(before, row, column) ?? exactNumber(0);
    if (isExactZero(base)) {
      throw trouble('#N/A', 'zero-base', {});
    }
    if (isExactNegative(base)) {
      throw trouble('#N/A', 'negative-base', {});
    }
    return cellNumber(growthOf(value, base, places));
  });
}
