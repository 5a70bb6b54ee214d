import { bundledClassification, nameInYear, newestYear } from '../src/core/index';
import { codeAt } from './arguments/code-cell';
import { matrixOf } from './arguments/matrix';
import { yearOf } from './arguments/options';
import { spread } from './arguments/spread';
import { trouble } from './trouble';

/**
 * 查科目编码在某年的名称（支出功能分类、部门预算和政府预算支出经济分类）。
 * @customfunction NAME
 * @param code 编码，一个或一片，如 2080505、208-05-05、30101；空白得空白。
 * @param [year] 年度，省略为内置科目表最新的年度。
 * @returns 科目名称；当年没有这个编码时为 #N/A。
 */
export function name(code: unknown[][], year?: number): unknown[][] {
  const block = matrixOf(code, 'code');
  const table = bundledClassification();
  const when = yearOf(year, () => newestYear(table));
  return spread([block], (row, column) => {
    const digits = codeAt(block, row, column);
    if (digits === '') {
      return '';
    }
    const found = nameInYear(table, digits, when);
    if (found === null) {
      throw trouble('#N/A', 'no-such-code', { code: digits, year: when });
    }
    return found;
  });
}
