import { parentOf } from '../src/core/index';
import { codeAt } from './arguments/code-cell';
import { matrixOf } from './arguments/matrix';
import { spread } from './arguments/spread';

/**
 * 求上级科目的编码：项的上级是款，款的上级是类；类没有上级，得空白。
 * @customfunction PARENT
 * @param code 编码，一个或一片；空白得空白。
 * @returns 上级编码（文本）。
 */
export function parent(code: unknown[][]): unknown[][] {
  const block = matrixOf(code, 'code');
  return spread([block], (row, column) => parentOf(codeAt(block, row, column)) ?? '');
}
