import { isChecked, verdictOf } from '../../src/core/index';
import type { Desk } from './desk';
import { marksOf, standingErrors } from './shown-findings';
import type { Notice } from './state/notice';
import type { ShownFinding } from './state/check-state';

/** The whole check; the number of errors that stand, or null if nothing could be checked: the report says why. */
export async function checkAndMark(desk: Desk): Promise<number | null> {
  const { book, settings } = desk;
  await book.reload(settings);
  const report = book.check(settings);
  desk.setDirty(false);
  desk.marks.wanted = true;
  await remark(desk);
  // Where no table is known, nothing is shown of the check.
  const errors = standingErrors(desk.state().check?.findings ?? []);
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
  desk.marks.report = desk.book.lastReport();
  if (!desk.marks.wanted) {
    return;
  }
  await desk.marks.set(marksOf(desk.state().check?.findings ?? []));
  desk.show({});
}

/** After a change: what was checked is checked again, and its marks are those that a check would set now. */
export async function catchUp(desk: Desk): Promise<void> {
  const { book } = desk;
  if (book.lastReport() === null && desk.marks.marked.length === 0) {
    return;
  }
  book.catchUp(desk.settings);
  if (desk.marks.report !== book.lastReport()) {
    await remark(desk);
  }
}

/** Errors that stand and are seen at their cells. */
function markedErrors(desk: Desk, findings: readonly ShownFinding[]): number {
  const marked = new Set(desk.marks.marked.map(({ sheet, cell }) => `${sheet}!${cell}`));
  return standingErrors(
    findings.filter(({ finding: { sheet, cell } }) => marked.has(`${sheet ?? ''}!${cell ?? ''}`)),
  );
}

export async function check(desk: Desk): Promise<Notice | null> {
  const errors = await checkAndMark(desk);
  if (errors === null) {
    return nothingChecked(desk);
  }
  desk.showOnly(null);
  const marked = markedErrors(desk, desk.state().check!.findings);
  return { kind: 'checked', errors, marked, unmarked: desk.marks.unmarked };
}

/** Checks all tables, for one is right only by the others, and shows what concerns the one in front of the user. */
export async function checkThisTable(desk: Desk): Promise<Notice | null> {
  const sheet = await desk.host.activeSheet();
  const errors = await checkAndMark(desk);
  if (errors === null) {
    return nothingChecked(desk);
  }
  const { report, findings } = desk.state().check!;
  if (!report.tables.some((table) => table.sheet === sheet)) {
    desk.showOnly(null);
    return { kind: 'not-a-table', sheet };
  }
  desk.showOnly(sheet);
  const here = findings.filter(({ finding }) => finding.sheet === sheet);
  const own = standingErrors(here);
  return {
    kind: 'table-checked',
    sheet,
    errors: own,
    elsewhere: errors - own,
    marked: markedErrors(desk, here),
    unmarked: desk.marks.unmarked,
  };
}

export async function clearMarks(desk: Desk): Promise<Notice | null> {
  const had = desk.marks.marked.length > 0;
  const unmarked = await desk.marks.clear();
  if (had) {
    desk.undoSteps.push('clearMarks', async () => {
      desk.marks.wanted = true;
      await remark(desk);
    });
  }
  return { kind: 'marks-cleared', unmarked };
}
