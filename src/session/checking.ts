import { isChecked, verdictOf } from '../core/index';
import type { Workspace } from './workspace';
import { marksOf, standingErrors } from './shown-findings';
import type { Notice } from './state/notice';
import type { ShownFinding } from './state/check-state';

/** The whole check; the number of errors that stand, or null if nothing could be checked: the report says why. */
export async function checkAndMark(workspace: Workspace): Promise<number | null> {
  const { known, settings } = workspace;
  await known.reload(settings);
  const report = await known.check(settings);
  workspace.setDirty(false);
  workspace.marks.wanted = true;
  await remark(workspace);
  // Where no table is known, nothing is shown of the check.
  const errors = standingErrors(workspace.state().check?.findings ?? []);
  return isChecked(verdictOf(report, errors)) ? errors : null;
}

/** The panel shows why; the notice says it where the panel is not in view. */
function nothingChecked(workspace: Workspace): Notice {
  workspace.showOnly(null);
  const form = workspace.state().check?.report.form ?? null;
  return { kind: form === null ? 'no-tables' : 'nothing-checked' };
}

/** Shows the findings of the last check on their cells. */
export async function remark(workspace: Workspace): Promise<void> {
  workspace.show({});
  workspace.marks.report = workspace.known.lastReport();
  if (!workspace.marks.wanted) {
    return;
  }
  await workspace.marks.set(marksOf(workspace.state().check?.findings ?? []));
  workspace.show({});
}

/** After a change: what was checked is checked again, and its marks are those that a check would set now. */
export async function catchUp(workspace: Workspace): Promise<void> {
  const { known } = workspace;
  if (known.lastReport() === null && workspace.marks.marked.length === 0) {
    return;
  }
  await known.catchUp(workspace.settings);
  if (workspace.marks.report !== known.lastReport()) {
    await remark(workspace);
  }
}

/** Errors that stand and are seen at their cells. */
function markedErrors(workspace: Workspace, findings: readonly ShownFinding[]): number {
  const marked = new Set(workspace.marks.marked.map(({ sheet, cell }) => `${sheet}!${cell}`));
  return standingErrors(
    findings.filter(({ finding: { sheet, cell } }) => marked.has(`${sheet ?? ''}!${cell ?? ''}`)),
  );
}

export async function check(workspace: Workspace): Promise<Notice | null> {
  const errors = await checkAndMark(workspace);
  if (errors === null) {
    return nothingChecked(workspace);
  }
  workspace.showOnly(null);
  const marked = markedErrors(workspace, workspace.state().check!.findings);
  return { kind: 'checked', errors, marked, unmarked: workspace.marks.unmarked };
}

/** Checks all tables, for one is right only by the others, and shows what concerns the one in front of the user. */
export async function checkThisTable(workspace: Workspace): Promise<Notice | null> {
  const sheet = await workspace.host.activeSheet();
  const errors = await checkAndMark(workspace);
  if (errors === null) {
    return nothingChecked(workspace);
  }
  const { report, findings } = workspace.state().check!;
  if (!report.tables.some((table) => table.sheet === sheet)) {
    workspace.showOnly(null);
    return { kind: 'not-a-table', sheet };
  }
  workspace.showOnly(sheet);
  const here = findings.filter(({ finding }) => finding.sheet === sheet);
  const own = standingErrors(here);
  return {
    kind: 'table-checked',
    sheet,
    errors: own,
    elsewhere: errors - own,
    marked: markedErrors(workspace, here),
    unmarked: workspace.marks.unmarked,
  };
}

export async function clearMarks(workspace: Workspace): Promise<Notice | null> {
  const had = workspace.marks.marked.length > 0;
  const unmarked = await workspace.marks.clear();
  if (had) {
    workspace.undoSteps.push('clearMarks', async () => {
      workspace.marks.wanted = true;
      await remark(workspace);
    });
  }
  return { kind: 'marks-cleared', unmarked };
}
