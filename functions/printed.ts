import { cellNumber, exactNumber, inWan, isExactZero, roundedYuan } from '../src/core/index';
import { matrixOf } from './arguments/matrix';
import { numberAt } from './arguments/numbers';
import { decimalsOf, flagOf, PRINTED, wordOf } from './arguments/options';
import { spread } from './arguments/spread';

/**
 * 把元按公开表的样子列出：以元或万元为单位，四舍五入，恰好为零的用规定的符号。
 * @customfunction PRINTED
 * @param yuan 金额（元），一个或一片；空白当作零。
 * @param [inUnit] TRUE：换算成万元；FALSE：仍为元。省略为 FALSE。
 * @param [decimals] 小数位数，省略为 2。
 * @param [zero] 恰好为零时显示的文字，例如 "-"；省略则不显示。
 * @returns 列出的金额，与所给区域同样大小。
 */
export function printed(yuan: unknown[][], inUnit?: boolean, decimals?: number, zero?: string): unknown[][] {
  const block = matrixOf(yuan, 'yuan');
  const places = decimalsOf(decimals, 2, PRINTED);
  const toUnit = flagOf(inUnit, 'inUnit') ? inWan : roundedYuan;
  const sign = wordOf(zero, 'zero');
  return spread([block], (row, column) => {
    const amount = numberAt(block, row, column) ?? exactNumber(0);
    return isExactZero(amount) ? sign : cellNumber(toUnit(amount, places));
  });
}
