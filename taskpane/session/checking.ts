import { isChecked, verdictOf } from '../../src/core/index';
import type { Desk } from './desk';
import { marksOf, standingErrors } from './shown-findings';
import type { Notice } from './state';

/** The whole check; the number of errors that stand, or null if nothing could be checked: the report says why. */
export async function checkAndMark(desk: Desk): Promise<number | null> {
  const { book, settings } = desk;
  await book.reload(settings);
  const report = book.check(settings);
  desk.setDirty(false);
  desk.marking = true;
  await remark(desk);
  const errors = standingErrors(desk.state().check!.findings);
  return isChecked(verdictOf(report, errors)) ? errors : null;
}

/** The panel shows why; the notice says it where the panel is not in view. */
function nothingChecked(desk: Desk): Notice {
  desk.showOnly(null);
  const form = desk.state().check?.report.form ?? null;
  return { kind: form === null ? 'no-tables' : 'nothing-checked' };
}

/** Shows the findings of the last check on their cells. */
export async function remark(desk: Desk): Promise<void> {
  desk.show({});
  if (!desk.marking) {
    return;
  }
  await desk.setMarks(marksOf(desk.state().check?.findings ?? []));
  desk.show({});
}

export async function check(desk: Desk): Promise<Notice | null> {
  const before = desk.marked;
  const errors = await checkAndMark(desk);
  if (errors === null) {
    return nothingChecked(desk);
  }
  desk.showOnly(null);
  desk.undoStep = { command: 'check', run: () => desk.setMarks(before) };
  return { kind: 'checked', errors, unmarked: desk.unmarked };
}

/** Checks all tables, for one is right only by the others, and shows what concerns the one in front of the user. */
export async function checkThisTable(desk: Desk): Promise<Notice | null> {
  const sheet = await desk.host.activeSheet();
  const before = desk.marked;
  const errors = await checkAndMark(desk);
  if (errors === null) {
    return nothingChecked(desk);
  }
  desk.undoStep = { command: 'checkThisTable', run: () => desk.setMarks(before) };
  const { report, findings } = desk.state().check!;
  if (!report.tables.some((table) => table.sheet === sheet)) {
    desk.showOnly(null);
    return { kind: 'not-a-table', sheet };
  }
  desk.showOnly(sheet);
  const here = standingErrors(findings.filter(({ finding }) => finding.sheet === sheet));
  return { kind: 'table-checked', sheet, errors: here, elsewhere: errors - here, unmarked: desk.unmarked };
}

export async function clearMarks(desk: Desk): Promise<Notice | null> {
  const before = desk.marked;
  await desk.host.clearMarks();
  desk.marked = [];
  desk.marking = false;
  desk.undoStep = {
    command: 'clearMarks',
    run: async () => {
      desk.marking = true;
      await desk.setMarks(before);
    },
  };
  return { kind: 'marks-cleared' };
}
