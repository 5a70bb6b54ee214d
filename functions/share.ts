import {
  cellNumber,
  closedShares,
  exactNumber,
  isExactZero,
  share as shareOf,
  type ExactNumber,
} from '../src/core/index';
import { matrixOf, type Matrix } from './arguments/matrix';
import { numberAt } from './arguments/numbers';
import { decimalsOf, flagOf, PRINTED } from './arguments/options';
import { spread } from './arguments/spread';
import { invalid, trouble } from './trouble';

/**
 * 求比重（部分÷总数），按百分数的小数位四舍五入；结果是比值，设为百分比格式即可。
 * @customfunction SHARE
 * @param part 部分，一个或一片。
 * @param total 总数：一个、一行、一列，或与部分同样大小的一片。
 * @param [decimals] 百分数的小数位数，省略为 2，即 0.1234 表示 12.34%。
 * @param [close] TRUE：使同一总数下各比重之和恰为 100%（最大余数法）。省略为 FALSE。
 * @returns 比重，与部分同样大小；总数为零时为 #DIV/0!。
 */
export function share(
  part: unknown[][],
  total: unknown[][],
  decimals?: number,
  close?: boolean,
): unknown[][] {
  const parts = matrixOf(part, 'part');
  const totals = matrixOf(total, 'total');
  const places = decimalsOf(decimals, 2, PRINTED);
  if (flagOf(close, 'close')) {
    return closed(parts, totals, places);
  }
  return spread([parts, totals], (row, column) =>
    cellNumber(shareOf(valueAt(parts, row, column), totalAt(totals, row, column), places)),
  );
}

/** Each total closes the shares of the cells that it serves: the whole block, its column or its row. */
function closed(parts: Matrix, totals: Matrix, places: number): unknown[][] {
  const answer: unknown[][] = spread([parts, totals], () => null);
  const byRow = totals.rows > 1;
  const byColumn = totals.columns > 1;
  if (answer.length !== parts.rows || answer[0]?.length !== parts.columns || (byRow && byColumn)) {
    throw invalid('no-list-to-close', {});
  }
  const positions = answer.flatMap((cells, row) => cells.map((_, column) => ({ row, column })));
  for (let at = 0; at < Math.max(totals.rows, totals.columns); at += 1) {
    const list = positions.filter(({ row, column }) =>
      byRow ? row === at : byColumn ? column === at : true,
    );
    const shares = closedShares(
      list.map(({ row, column }) => valueAt(parts, row, column)),
      totalAt(totals, at, at),
      places,
    );
    if (!shares) {
      throw invalid('parts-differ', {});
    }
    list.forEach(({ row, column }, one) => (answer[row]![column] = cellNumber(shares[one]!)));
  }
  return answer;
}

function valueAt(matrix: Matrix, row: number, column: number): ExactNumber {
  return numberAt(matrix, row, column) ?? exactNumber(0);
}

function totalAt(matrix: Matrix, row: number, column: number): ExactNumber {
  const total = valueAt(matrix, row, column);
  if (isExactZero(total)) {
    throw trouble('#DIV/0!', 'zero-total', {});
  }
  return total;
}
