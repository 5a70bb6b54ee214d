import { resolve } from 'node:path';
import type { Language } from '../core/index';
import { Asker, parse } from './arguments';
import { SHARED_OPTIONS } from './options';

export interface LearnOptions {
  readonly input: string;
  readonly output: string;
  readonly force: boolean;
}

/** Options of `learn`, or null where help is asked for. */
export function readLearnOptions(
  args: readonly string[],
  language: Language,
  here: string,
): LearnOptions | null {
  const { lang, output, force, help } = SHARED_OPTIONS;
  const { values, positionals } = parse(args, { lang, output, force, help }, language);
  if (values.help) {
    return null;
  }
  const ask = new Asker(language, values.lang);
  return {
    input: ask.oneInput(positionals, here, 'disclosure'),
    output: resolve(here, ask.needed('-o', values.output)),
    force: values.force,
  };
}
