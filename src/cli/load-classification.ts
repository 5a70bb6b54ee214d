import {
  bundledClassification,
  readOfficialTable,
  withOfficial,
  type Classification,
  type Language,
} from '../core/index';
import { readWorkbookFile } from '../hosts/files';
import type { Console } from './console';
import { CLI_TEXTS } from './texts';

/** The bundled classification, with the official table of a year laid over it; null if the file holds none. */
export async function loadClassification(
  file: string | null,
  year: number,
  language: Language,
  console: Console,
): Promise<Classification | null> {
  const bundled = bundledClassification();
  if (file === null) {
    return bundled;
  }
  const texts = CLI_TEXTS[language];
  const table = readOfficialTable(await readWorkbookFile(file));
  if (!table || table.entries.length === 0) {
    console.error(texts.noOfficialTable(file));
    console.error(texts.nothingWritten);
    return null;
  }
  console.error(texts.officialTable(table.entries.length, table.conflicts.length));
  for (const { code, names } of table.conflicts) {
    console.error(texts.officialConflict(code, ...names));
  }
  return withOfficial(bundled, year, table.entries);
}
