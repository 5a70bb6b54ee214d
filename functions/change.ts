import { cellNumber, exactDifference, exactNumber } from '../src/core/index';
import { matrixOf } from './arguments/matrix';
import { numberAt } from './arguments/numbers';
import { spread } from './arguments/spread';

/**
 * 求增减额（本年数－上年数），按十进制精确计算；空白当作零。
 * @customfunction CHANGE
 * @param current 本年数，一个或一片。
 * @param prior 上年数，一个，或与本年数同样大小的一片。
 * @returns 增减额，单位与所给的数相同。
 */
export function change(current: unknown[][], prior: unknown[][]): unknown[][] {
  const now = matrixOf(current, 'current');
  const before = matrixOf(prior, 'prior');
  return spread([now, before], (row, column) => {
    const nothing = exactNumber(0);
    return cellNumber(
      exactDifference(numberAt(now, row, column) ?? nothing, numberAt(before, row, column) ?? nothing),
    );
  });
}
