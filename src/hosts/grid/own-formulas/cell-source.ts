import type { CellRange } from '../../../core/index';
import type { OwnFormula } from './parse';
import type { Reference } from './part';
import type { Scalar } from './values';

/** Cells that formulas refer to, by the id of their sheet; rows and columns from 1. */
export interface CellSource {
  /** Where a reference of a formula on a sheet is; null where there is no such place. */
  locate(reference: Reference, home: string): Place | null;
  /** The formula of a cell that is to be evaluated; null for one that has its value. */
  formula(sheet: string, row: number, column: number): OwnFormula | null;
  value(sheet: string, row: number, column: number): Scalar;
}

export interface Place {
  readonly sheet: string;
  readonly range: CellRange;
}

/** Formulas that can't be evaluated: they refer to themselves, or are other than this program writes them. */
export class NotEvaluated extends Error {}
