import { readWorkbookBytes } from '../../src/hosts/workbook-bytes';
import { remark } from './checking';
import type { Desk } from './desk';
import { classificationOf, fitsWorkbook, readOfficial, type Official } from './official';
import type { Notice } from './state/notice';

/** Lays the official classification of the year, from a file, over the bundled one. */
export async function loadClassification(desk: Desk, file: string, bytes: Uint8Array): Promise<Notice> {
  const { year } = desk.settings;
  const read = readOfficial(await readWorkbookBytes(bytes, file), file, year);
  if (!read) {
    return { kind: 'no-classification', file };
  }
  const { official, conflicts } = read;
  await compareWith(desk, official);
  await remark(desk);
  const codes = official.entries.length;
  return { kind: 'classification-loaded', year, codes, conflicts, kept: fitsWorkbook(official) };
}

/** Back to the bundled classification alone. */
export async function dropClassification(desk: Desk): Promise<Notice> {
  await compareWith(desk, null);
  await remark(desk);
  return { kind: 'classification-dropped' };
}

/** From now on codes and names are compared with this classification; what was checked is checked again. */
async function compareWith(desk: Desk, official: Official | null): Promise<void> {
  desk.memory = { ...desk.memory, official };
  desk.book.classification = classificationOf(official);
  await desk.remember();
  await desk.book.refresh(null, desk.settings);
}
