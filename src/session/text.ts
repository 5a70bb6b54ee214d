import { openNeeds, quoteValue, textSheet, unfinishedRows, type WorkbookSnapshot } from '../core/index';
import type { DisclosureText } from '../core/narrative/index';
import type { TextState } from './state/text-state';

/** Whether a sheet of a plan is one that a person fills in for the text. */
export function isTextInput(id: string): boolean {
  return id === 'profile' || id === 'material' || id === 'performance' || id === 'prior';
}

/** Whether a sheet may be written: performance goals that are there are the user’s alone. */
export function mayWrite(id: string, workbook: WorkbookSnapshot): boolean {
  return id !== 'performance' || textSheet(workbook, 'performance') === null;
}

/** Whether the text on its sheet is what would be made now; one of the user’s own making is. */
export function isTextCurrent(text: DisclosureText, workbook: WorkbookSnapshot): boolean {
  const sheet = textSheet(workbook, 'narrative');
  const stands = (sheet?.rows ?? []).flatMap((row) => quoteValue(row[0]?.value ?? null) || []).join('\n');
  return stands === text.rows.flatMap((row) => (row.text === '' ? [] : [row.text])).join('\n');
}

/** How the text of a workbook stands; null where there is none. */
export function textState(
  workbook: WorkbookSnapshot,
  year: number,
  told: Pick<TextState, 'findings' | 'deleted' | 'lastYear'>,
): TextState | null {
  const narrative = textSheet(workbook, 'narrative');
  const material = textSheet(workbook, 'material');
  const profile = textSheet(workbook, 'profile');
  const prior = textSheet(workbook, 'prior');
  if (!narrative && !material && !profile && !prior && !told.lastYear) {
    return null;
  }
  return {
    sheet: narrative?.name ?? null,
    unfinished: narrative
      ? unfinishedRows(narrative).map((row) => ({ sheet: narrative.name, cell: `A${String(row)}` }))
      : [],
    ...told,
    profile: profile?.name ?? null,
    prior: prior?.name ?? null,
    material: material?.name ?? null,
    needs: material ? openNeeds(material, year) : [],
  };
}
