/** Why a workbook cannot be changed so. Expected trouble; nothing has been changed when it is thrown. */
export type EditProblemCode =
  | 'no-such-sheet'
  | 'name-taken'
  | 'name-not-allowed'
  | 'no-such-cell'
  | 'beyond-sheet'
  | 'inside-merge'
  | 'part-of-array'
  | 'part-of-table'
  | 'part-of-pivot'
  | 'row-has-note';

export class EditProblem extends Error {
  constructor(
    readonly code: EditProblemCode,
    readonly sheet: string,
    /** A cell, rows or a range: `B7`, `5:7`. */
    readonly place = '',
  ) {
    super(`${code}: ${sheet}${place === '' ? '' : `!${place}`}`);
    this.name = 'EditProblem';
  }
}
