import { readWorkbookBytes } from '../hosts/workbook-bytes';
import { remark } from './checking';
import type { Workspace } from './workspace';
import { classificationOf, fitsWorkbook, readOfficial, type Official } from './official';
import type { Notice } from './state/notice';

/** Lays the official classification of the year, from a file, over the bundled one. */
export async function loadClassification(
  workspace: Workspace,
  file: string,
  bytes: Uint8Array,
): Promise<Notice> {
  const { year } = workspace.settings;
  const read = readOfficial(await readWorkbookBytes(bytes, file), file, year);
  if (!read) {
    return { kind: 'no-classification', file };
  }
  const { official, conflicts } = read;
  await compareWith(workspace, official);
  await remark(workspace);
  const codes = official.entries.length;
  return {
    kind: 'classification-loaded',
    year,
    codes,
    conflicts: conflicts.length,
    kept: fitsWorkbook(official),
  };
}

/** Back to the bundled classification alone. */
export async function dropClassification(workspace: Workspace): Promise<Notice> {
  await compareWith(workspace, null);
  await remark(workspace);
  return { kind: 'classification-dropped' };
}

/** From now on codes and names are compared with this classification; what was checked is checked again. */
async function compareWith(workspace: Workspace, official: Official | null): Promise<void> {
  workspace.memory = { ...workspace.memory, official };
  workspace.known.classification = classificationOf(official);
  await workspace.remember();
  await workspace.known.refresh(null, workspace.settings);
}
