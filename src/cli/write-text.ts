import { type Disclosure, type Language, type WorkbookSnapshot } from '../core/index';
import {
  baseThatDiffers,
  readTextInput,
  textOf,
  withTyped,
  type DisclosureText,
  type PriorEntries,
} from '../core/narrative/index';
import { readWorkbookFile } from '../hosts/files';
import type { Console } from './console';
import type { GenerateOptions } from './options';
import { tellInput } from './tell-input';
import { CLI_TEXTS } from '../words/command-line';

/** The text of a disclosure, from what `--profile` or the workbook of the list holds for it; tells what is missing. */
export async function writeText(
  disclosure: Disclosure,
  list: WorkbookSnapshot,
  lastYear: PriorEntries | null,
  { profile, year, form }: GenerateOptions,
  language: Language,
  console: Console,
): Promise<DisclosureText | null> {
  const texts = CLI_TEXTS[language];
  const own = readTextInput(list, year);
  const found = profile === null ? own : readTextInput(await readWorkbookFile(profile), year);
  // The text that stands with the list is the user's, whoever fills in the profile.
  const standing = own.standing.rows.length > 0 ? own.standing : found.standing;
  const stood = own.prior.entries.some(({ amount }) => amount !== null) ? own.prior : found.prior;
  const prior = lastYear
    ? { entries: withTyped(lastYear.entries, stood.entries), findings: lastYear.findings }
    : stood;
  const input = { ...found, standing, prior };
  const text = textOf(disclosure, input);
  if (text === null) {
    console.error(texts.noTextOfForm(form));
    return null;
  }
  tellInput(console, language, texts.answersLeftOut, text.findings);
  if (lastYear) {
    tellInput(console, language, texts.warnings, baseThatDiffers(input.profile));
  }
  const open = text.rows.filter(({ gaps }) => gaps.length > 0).length;
  if (open > 0) {
    console.error(texts.textUnfinished(open));
  }
  return text;
}
