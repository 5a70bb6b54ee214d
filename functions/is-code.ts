import { bundledClassification, nameInYear, newestYear, parseCode } from '../src/core/index';
import { plainValue } from './arguments/cell';
import { matrixOf, soundCell } from './arguments/matrix';
import { yearOf } from './arguments/options';
import { spread } from './arguments/spread';

/**
 * 判断是不是某年科目表中的编码。
 * @customfunction ISCODE
 * @param code 要判断的内容，一个或一片。
 * @param [year] 年度，省略为内置科目表最新的年度。
 * @returns TRUE 或 FALSE。
 */
export function isCode(code: unknown[][], year?: number): unknown[][] {
  const block = matrixOf(code, 'code');
  const table = bundledClassification();
  const when = yearOf(year, () => newestYear(table));
  return spread([block], (row, column) => {
    const value = plainValue(soundCell(block, row, column));
    const digits = typeof value === 'string' || typeof value === 'number' ? parseCode(value) : null;
    return digits !== null && nameInYear(table, digits, when) !== null;
  });
}
