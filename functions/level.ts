import { levelOf, type CodeLevel } from '../src/core/index';
import { codeAt } from './arguments/code-cell';
import { matrixOf } from './arguments/matrix';
import { spread } from './arguments/spread';

const NAMES: Readonly<Record<CodeLevel, string>> = { class: '类', section: '款', item: '项' };

/**
 * 判断编码是类、款还是项。
 * @customfunction LEVEL
 * @param code 编码，一个或一片；空白得空白。
 * @returns 类、款或项。
 */
export function level(code: unknown[][]): unknown[][] {
  const block = matrixOf(code, 'code');
  return spread([block], (row, column) => {
    const found = levelOf(codeAt(block, row, column));
    return found === null ? '' : NAMES[found];
  });
}
