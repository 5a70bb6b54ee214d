import { EN_US } from './en-US/functions';
import { LANGUAGES, languageFor, type InEach } from './language';
import type { TroubleSentences } from './subjects/functions';
import { ZH_CN } from './zh-CN/functions';

const SENTENCES: InEach<TroubleSentences> = { 'zh-CN': ZH_CN, 'en-US': EN_US };

/** Sentences in the language of Office: Chinese where it does not say. */
export function sentencesFor(displayLanguage: string | undefined): TroubleSentences {
  return SENTENCES[displayLanguage === undefined ? LANGUAGES[0] : languageFor(displayLanguage)];
}
