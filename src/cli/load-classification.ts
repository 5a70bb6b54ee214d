import type { Classification, Language } from '../core/index';
import { readWorkbookFile } from '../hosts/files';
import { classificationOf, readOfficial } from '../session/official';
import type { Console } from './console';
import { CLI_TEXTS } from '../words/command-line';

/** The bundled classification, with the official table of a year laid over it; null if the file holds none. */
export async function loadClassification(
  file: string | null,
  year: number,
  language: Language,
  console: Console,
): Promise<Classification | null> {
  if (file === null) {
    return classificationOf(null);
  }
  const texts = CLI_TEXTS[language];
  const read = readOfficial(await readWorkbookFile(file), file, year);
  if (!read) {
    console.error(texts.noOfficialTable(file));
    console.error(texts.nothingWritten);
    return null;
  }
  const { official, conflicts } = read;
  console.error(texts.officialTable(official.entries.length, conflicts.length));
  for (const { code, names } of conflicts) {
    console.error(texts.officialConflict(code, ...names));
  }
  return classificationOf(official);
}
