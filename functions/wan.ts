import { cellNumber, exactNumber, inWan, isExactZero } from '../src/core/index';
import { matrixOf } from './arguments/matrix';
import { numberAt } from './arguments/numbers';
import { decimalsOf, flagOf, PRINTED } from './arguments/options';
import { spread } from './arguments/spread';

/**
 * 把元换算成万元并四舍五入；按十进制精确计算。
 * @customfunction WAN
 * @param yuan 金额（元），一个或一片；空白当作零。
 * @param [decimals] 小数位数，省略为 2。
 * @param [blankZero] TRUE：恰好为零的不显示；四舍五入后才为零的仍显示 0。省略为 FALSE。
 * @returns 金额（万元），与所给区域同样大小。
 */
export function wan(yuan: unknown[][], decimals?: number, blankZero?: boolean): unknown[][] {
  const block = matrixOf(yuan, 'yuan');
  const places = decimalsOf(decimals, 2, PRINTED);
  const blank = flagOf(blankZero, 'blankZero');
  return spread([block], (row, column) => {
    const amount = numberAt(block, row, column) ?? exactNumber(0);
    return blank && isExactZero(amount) ? '' : cellNumber(inWan(amount, places));
  });
}
