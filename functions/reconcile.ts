import { formatExact, judgeStatedSum, type StatedSum } from '../src/core/index';
import { matrixOf, type Matrix } from './arguments/matrix';
import { numberAt } from './arguments/numbers';
import { decimalsOf } from './arguments/options';
import { spread } from './arguments/spread';
import { invalid } from './trouble';

/** Tables may be printed in tens, hundreds … too. */
const PLACES = { low: -10, high: 10 };

const WORDS: Readonly<Record<StatedSum['verdict'], string>> = {
  exact: '一致',
  tail: '尾差',
  error: '不符',
};

/**
 * 核对表中的合计与各部分：一致；尾差 0.01（各数分别四舍五入造成，不必改）；不符 -1.20（四舍五入解释不了）。差额是表中数减各部分之和。
 * @customfunction RECONCILE
 * @param stated 表中数（合计），一个；也可以是一行（核对各列）或一列（核对各行）。
 * @param parts 各部分，一列、一行或一片；空白表示恰好为零。
 * @param [decimals] 各数印出的小数位数，省略为 2；负数表示印到十位、百位。
 * @returns 一致、尾差或不符，后两种带差额。
 */
export function reconcile(stated: unknown[][], parts: unknown[][], decimals?: number): unknown[][] {
  const sums = matrixOf(stated, 'stated');
  const block = matrixOf(parts, 'parts');
  const places = decimalsOf(decimals, 2, PLACES);
  const byRow = sums.rows > 1;
  const byColumn = sums.columns > 1;
  if ((byRow && (byColumn || sums.rows !== block.rows)) || (byColumn && sums.columns !== block.columns)) {
    throw invalid('sizes-differ', { a: sums, b: block });
  }
  return spread([sums], (row, column) => {
    const own = partsOf(block, byRow ? row : null, byColumn ? column : null);
    const { verdict, difference } = judgeStatedSum(numberAt(sums, row, column), own, places);
    return verdict === 'exact'
      ? WORDS.exact
      : `${WORDS[verdict]} ${formatExact(difference, Math.max(0, places))}`;
  });
}

function partsOf(
  block: Matrix,
  onlyRow: number | null,
  onlyColumn: number | null,
): ReturnType<typeof numberAt>[] {
  return block.cells.flatMap((cells, row) =>
    cells.flatMap((_, column) =>
      (onlyRow ?? row) === row && (onlyColumn ?? column) === column ? [numberAt(block, row, column)] : [],
    ),
  );
}
