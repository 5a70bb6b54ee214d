import type { IRange } from '@univerjs/core';
import type { CellRange } from '../../core/index';

/** Rows and columns from 1 → from 0. */
export function gridRange({ top, left, bottom, right }: CellRange): IRange {
  return { startRow: top - 1, endRow: bottom - 1, startColumn: left - 1, endColumn: right - 1 };
}

/** Rows and columns from 0 → from 1. */
export function cellRange({ startRow, endRow, startColumn, endColumn }: IRange): CellRange {
  return { top: startRow + 1, left: startColumn + 1, bottom: endRow + 1, right: endColumn + 1 };
}
