import type { Language } from '../core/index';
import { readFormFile, type FormFile } from '../core/template/index';
import { readFileWhole } from '../hosts/files';
import { CLI_TEXTS } from '../words/command-line';
import { TEMPLATE_TEXTS } from '../words/template';
import type { Console } from './console';

/** A form file of `learn`; null, and said why, for one that cannot be used. */
export async function formFileAt(
  path: string,
  language: Language,
  console: Console,
): Promise<FormFile | null> {
  const read = readFormFile(new TextDecoder().decode(await readFileWhole(path)));
  if ('code' in read) {
    const reason = TEMPLATE_TEXTS[language].formFile[read.code](read.detail);
    console.error(CLI_TEXTS[language].formFileRefused(path, reason));
    return null;
  }
  return read;
}
