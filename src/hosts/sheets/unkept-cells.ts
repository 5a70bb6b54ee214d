import { cellAddress, cellTextProblem, type WorkbookImage, type WorkbookPlan } from '../../core/index';
import { HostProblem } from '../host';

/** Most characters that Excel takes of a formula. */
const LONGEST_FORMULA = 8192;

/** Throws at the first cell that a workbook can't hold: it would be cut off, or make the file a damaged one. */
export function refuseUnkept({ sheets }: WorkbookImage): void {
  for (const { name, rows } of sheets) {
    rows.forEach((cells, down) => {
      cells.forEach((cell, across) => {
        refuse(name, down + 1, across + 1, cell?.value, cell?.formula);
      });
    });
  }
}

/** The same for a plan of values. */
export function refuseUnkeptPlan({ sheets }: WorkbookPlan): void {
  for (const { name, cells } of sheets) {
    cells.forEach(({ row, column, value }) => {
      refuse(name, row, column, value, null);
    });
  }
}

function refuse(sheet: string, row: number, column: number, value: unknown, formula?: string | null): void {
  const problem =
    (typeof formula === 'string' ? cellTextProblem(formula, LONGEST_FORMULA) : null) ??
    (typeof value === 'string' ? cellTextProblem(value) : null);
  if (problem) {
    const code = problem.kind === 'too-long' ? 'cell-too-long' : 'cell-bad-character';
    throw new HostProblem(code, `${sheet}!${cellAddress(row, column)}`, problem.found);
  }
}
