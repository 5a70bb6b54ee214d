import type { ColumnCondition } from '../../src/core/index';
import { invalid } from '../trouble';
import { isBlank, textOf } from './cell';
import { columnBeside, matrixOf, soundCell, type Matrix } from './matrix';

/** A pair of SUBTOTAL: a column beside the codes, and the words asked of it. */
export interface Condition extends ColumnCondition {
  readonly asked: Matrix;
}

/** The pairs behind the third argument, each column as long as the codes. */
export function conditionsOf(given: unknown, codes: Matrix): readonly Condition[] {
  const blocks = (Array.isArray(given) ? given : []).map((block: unknown) => matrixOf(block, 'criteria'));
  // What stands behind the last whole pair is an omitted argument; a blank word at the end of a pair is not.
  if (blocks.length % 2 !== 0 && isOmitted(blocks.at(-1)!)) {
    blocks.pop();
  }
  if (blocks.length % 2 !== 0) {
    throw invalid('condition-incomplete', { given: blocks.length });
  }
  return Array.from({ length: blocks.length / 2 }, (_, at) => {
    const column = columnBeside(blocks[2 * at]!, codes);
    const asked = blocks[2 * at + 1]!;
    return { cells: textsOf(column).map(([text = '']) => text), words: textsOf(asked), asked };
  });
}

function textsOf(matrix: Matrix): string[][] {
  return matrix.cells.map((cells, row) => cells.map((_, column) => wordAt(soundCell(matrix, row, column))));
}

/** An empty cell of a block may come as 0, which is no word. */
function wordAt(cell: unknown): string {
  return cell === 0 ? '' : textOf(cell);
}

function isOmitted({ cells, rows, columns }: Matrix): boolean {
  return rows * columns === 0 || (rows === 1 && columns === 1 && isBlank(cells[0]![0]));
}
