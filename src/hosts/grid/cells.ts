import { CellValueType, type ICellData, type IObjectMatrixPrimitiveType } from '@univerjs/core';
import type { SheetPlan, Content, BlockWrite } from '../../core/index';

export type Cells = IObjectMatrixPrimitiveType<ICellData>;

/** Texts of a plan that look like formulas, such as a project called `=1+1`. */
export function literalsOf(sheet: SheetPlan): ReadonlySet<unknown> {
  return new Set(sheet.cells.map(({ value }) => value).filter(isFormula));
}

function isFormula(content: unknown): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

const NONE: ReadonlySet<unknown> = new Set();

/** A content as the grid keeps it: whatever stood in the cell goes. */
function cellData(content: Content | boolean, literals: ReadonlySet<unknown> = NONE): ICellData {
  if (isFormula(content) && !literals.has(content)) {
    return { f: content, v: null, t: null, p: null, si: null };
  }
  return { f: null, p: null, si: null, ...valueData(content) };
}

/** Texts stay texts, whatever they look like: a code is not a number. */
export function valueData(content: Content | boolean): ICellData {
  switch (typeof content) {
    case 'number':
      return { v: content, t: CellValueType.NUMBER };
    case 'boolean':
      return { v: content ? 1 : 0, t: CellValueType.BOOLEAN };
    default:
      return content === '' ? { v: null, t: null } : { v: content, t: CellValueType.STRING };
  }
}

/** The value of a formula. One that shows nothing has been calculated all the same. */
export function resultData(value: Content | boolean): ICellData {
  return value === '' ? { v: '', t: CellValueType.STRING } : valueData(value);
}

/** Cells of a block; those that stay as they are are left out. */
export function blockCells({ row, column, contents }: BlockWrite, literals = NONE): Cells {
  const cells: Cells = {};
  contents.forEach((line, down) => {
    line.forEach((content, across) => {
      if (content !== null) {
        (cells[row - 1 + down] ??= {})[column - 1 + across] = cellData(content, literals);
      }
    });
  });
  return cells;
}
