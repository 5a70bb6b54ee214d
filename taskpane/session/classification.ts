import { readWorkbookBytes } from '../../src/hosts/workbook-bytes';
import { remark } from './checking';
import type { Desk } from './desk';
import { fitsWorkbook, readOfficial } from './official';
import type { Notice } from './state';

/** Lays the official classification of the year, from a file, over the bundled one. */
export async function loadClassification(desk: Desk, file: string, bytes: Uint8Array): Promise<Notice> {
  const { year } = desk.settings;
  const read = readOfficial(await readWorkbookBytes(bytes, file), file, year);
  if (!read) {
    return { kind: 'no-classification', file };
  }
  const { official, conflicts } = read;
  await desk.useOfficial(official);
  await remark(desk);
  const codes = official.entries.length;
  return { kind: 'classification-loaded', year, codes, conflicts, kept: fitsWorkbook(official) };
}

/** Back to the bundled classification alone. */
export async function dropClassification(desk: Desk): Promise<Notice> {
  await desk.useOfficial(null);
  await remark(desk);
  return { kind: 'classification-dropped' };
}
