import type { Grade } from '../src/core/index';
import type { SheetState } from '../src/words/subjects/workbench';
import type { GridSheet } from '../src/hosts/grid/sheets';
import type { SessionState } from '../src/session/state/session-state';
import type { CheckState } from '../src/session/state/check-state';

export interface SheetEntry extends GridSheet {
  readonly state: SheetState;
}

/** Grades in the order in which they are to be seen to. */
const GRAVEST: readonly Exclude<Grade, 'hint'>[] = ['error', 'suspect', 'unchecked', 'tail'];

/** The sheets of a workbook with what is known of each. */
export function sheetEntries(sheets: readonly GridSheet[], session: SessionState): readonly SheetEntry[] {
  return sheets.map((sheet) => ({ ...sheet, state: stateOf(sheet.name, session) }));
}

function stateOf(sheet: string, { input, generated, check }: SessionState): SheetState {
  if (input?.sheet === sheet) {
    const { read, refused } = input.rows;
    return { kind: 'lines', rows: read, refused };
  }
  const made = generated?.sheets.includes(sheet) === true;
  if (made && generated?.stale) {
    return { kind: 'stale' };
  }
  return (check && checkedState(sheet, check)) ?? { kind: made ? 'unchecked' : 'other' };
}

/** What the last check says of a sheet; null if it is none of its tables. */
function checkedState(sheet: string, { report, findings }: CheckState): SheetState | null {
  const here = findings.filter(({ finding, ignored }) => finding.sheet === sheet && ignored === null);
  const grade = GRAVEST.find((one) => here.some(({ finding }) => finding.grade === one));
  if (grade !== undefined) {
    const count = here.filter(({ finding }) => finding.grade === grade).length;
    return { kind: 'found', grade, count };
  }
  return report.tables.some((table) => table.sheet === sheet) ? { kind: 'right' } : null;
}

/** Whether a list of these sheets is of use: a few are seen in the tabs below the grid. */
export function needsList(entries: readonly SheetEntry[]): boolean {
  return entries.length > 3;
}
