import { CARRY_ID, importRecord, type MoneyUnit } from '../core/index';
import { applyPlan } from './apply-plan';
import { planOf } from './plan';
import type { Workspace } from './workspace';
import type { ReadList } from './import-preview';
import { compareLists, type ListComparison } from './list-differences';
import { mappingOf, markOf, readSheet, withRecord, type ListRecord } from './list-records';
import type { Notice } from './state/notice';
import { taking, undoWith } from './taking';

/** What becomes of rows that can't be read. */
export type Refused = 'skip' | 'write';

/** Writes a list that was read into the sheet of budget lines. */
export async function importLines(
  workspace: Workspace,
  list: ReadList,
  refused: Refused,
  done: () => void,
): Promise<Notice | null> {
  const { known, settings } = workspace;
  await known.reload(settings);
  const { from, reading, sheet, moneyUnit, mapping } = list;
  const { rows, refusedRows, budget } = reading;
  const unread = refused === 'write' ? refusedRows : [];
  const kept = importRecord(from, refused === 'write' ? { ...reading, refusedRows: [] } : reading);
  const told = { moneyUnit, mapping: [...mapping] };
  const merged = withOurChanges(workspace, list);
  const write = (): Promise<Notice | null> =>
    applyPlan(
      workspace,
      'importLines',
      planOf(
        {
          ...budget!,
          lines: merged?.lines ?? budget!.lines,
          unit: settings.unit,
          year: settings.year,
          unread,
        },
        settings.form,
      ),
      // What sources carry over comes along with a file that says it.
      (id) => id === 'input' || id === CARRY_ID,
      () => {
        done();
        return {
          kind: 'imported',
          rows,
          ...(merged && merged.kept > 0 && { corrections: merged.kept }),
          ...(kept.skipped.length > 0 && { left: kept.skipped.length }),
          ...(unread.length > 0 && { waiting: unread.length }),
        };
      },
      taking(workspace, sheet, false, told, kept),
    );
  const input = known.generated.find(({ id }) => id === 'input');
  const present = known.input()?.rows.present ?? 0;
  // Who takes a changed list in anew has been shown what it replaces.
  const shown = known.others.some((other) => other.sheet === sheet);
  return input && present > 0 && !shown
    ? workspace.ask({ kind: 'replace-lines', sheet: input.name, rows: present }, 'importLines', write)
    : write();
}

/** Lines that are taken in anew from a sheet, with what was changed in ours since; null where nothing was taken from it. */
function withOurChanges(
  { known, settings: { year } }: Workspace,
  { sheet, reading, mapping }: ReadList,
): ListComparison | null {
  const lines = known.recordOf(sheet)?.lines ?? null;
  const [own, other] = [known.sheetNamed(known.inputSheet), known.sheetNamed(sheet)];
  return lines !== null && own && other && known.reading
    ? compareLists(
        { sheet: own, reading: known.reading, year, mapping: mappingOf(known.recordOf(own.name)) },
        { sheet: other, reading, year, mapping },
        lines,
      )
    : null;
}

/** Of several lists, this one is the list, and the others are none. */
export async function chooseList(workspace: Workspace, sheet: string): Promise<Notice> {
  const others = workspace.known.candidates.filter((one) => one.sheet !== sheet);
  await decide(workspace, 'chooseList', [
    ...others.map((one) => recordNow(workspace, one.sheet, 'left')),
    { ...recordNow(workspace, sheet, 'list'), mark: '' },
  ]);
  return { kind: 'done', command: 'chooseList', place: sheet };
}

/** Our list counts: the other one is none any more. */
export async function leaveList(workspace: Workspace, sheet: string): Promise<Notice> {
  await decide(workspace, 'leaveList', [recordNow(workspace, sheet, 'left')]);
  return { kind: 'done', command: 'leaveList', place: sheet };
}

/** A sheet as it is now, with what was said of it. */
function recordNow({ known, settings }: Workspace, sheet: string, use: ListRecord['use']): ListRecord {
  const there = known.sheetNamed(sheet);
  const how = known.recordOf(sheet);
  const told = { moneyUnit: how?.moneyUnit ?? null, mapping: how?.mapping ?? [] };
  const context = { settings, classification: known.classification };
  return { sheet, use, mark: there ? markOf(there, readSheet(there, told, context)) : '', ...told };
}

/** Says the unit of money of the list in the workbook. */
export async function setListUnit(workspace: Workspace, moneyUnit: MoneyUnit): Promise<void> {
  const { known, memory } = workspace;
  const sheet = known.inputSheet;
  if (sheet === null) {
    return;
  }
  const { use = 'list', mark = '', mapping = [] } = known.recordOf(sheet) ?? {};
  const record: ListRecord = { sheet, use, mark, moneyUnit, mapping };
  workspace.memory = { ...memory, lists: withRecord(memory.lists, record) };
  await workspace.remember();
  await known.refresh(null, workspace.settings);
}

async function decide(
  workspace: Workspace,
  command: 'chooseList' | 'leaveList',
  records: readonly ListRecord[],
): Promise<void> {
  const { memory, known } = workspace;
  const { lists, imported } = memory;
  workspace.memory = { ...memory, lists: records.reduce(withRecord, lists) };
  await workspace.remember();
  await known.refresh(null, workspace.settings);
  workspace.undoSteps.push(command, () => undoWith(workspace, () => Promise.resolve(), { lists, imported }));
}
