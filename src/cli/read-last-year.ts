import { basename } from 'node:path';
import type { Disclosure, Language } from '../core/index';
import {
  priorFigures,
  priorFromWorkbook,
  priorTotalsThatDiffer,
  type PriorEntries,
} from '../core/narrative/index';
import { readDisclosureFile } from '../hosts/files';
import type { Console } from './console';
import { tellInput } from './tell-input';
import { CLI_TEXTS } from '../words/command-line';

/** Last year’s figures from what was published then, with all that is to be said of it; null if it can’t be used. */
export async function readLastYear(
  file: string,
  disclosure: Disclosure,
  language: Language,
  console: Console,
): Promise<PriorEntries | null> {
  const { budget, form } = disclosure;
  const texts = CLI_TEXTS[language];
  const { source, entries, findings } = priorFromWorkbook(await readDisclosureFile(file), budget, form);
  const list = source && priorFigures(disclosure);
  const differing = list ? priorTotalsThatDiffer(list, source, form) : [];
  const heading = source ? texts.lastYear(basename(file)) : texts.lastYearRefused(basename(file));
  tellInput(console, language, heading, [...findings, ...differing]);
  return source && { entries, findings: [] };
}
