import type { WorkbookSnapshot } from '../core/index';
import { readDisclosureFile, readTextFile } from '../hosts/files';
import { freeName } from '../hosts/sheets/free-name';
import type { Console } from './console';
import type { CheckOptions } from './check-options';
import type { CliTexts } from '../words/subjects/command-line';

/** What is to be checked, with the text beside it as one more sheet. */
export async function readDisclosure(
  { input, text }: Pick<CheckOptions, 'input' | 'text'>,
  texts: CliTexts,
  console: Console,
): Promise<WorkbookSnapshot> {
  const workbook = await readDisclosureFile(input);
  if (text === null) {
    return workbook;
  }
  const read = await readTextFile(text);
  if (read.tables > 0) {
    console.error(texts.tablesOfTextLeftOut(text, read.tables));
  }
  const taken = new Set(workbook.sheets.map(({ name }) => name.toLowerCase()));
  const sheet = { ...read.text, name: freeName(read.text.name, '', taken) };
  return { ...workbook, sheets: [...workbook.sheets, sheet] };
}
