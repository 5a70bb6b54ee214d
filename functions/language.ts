import { EN_US } from './texts/en-US';
import { ZH_CN } from './texts/zh-CN';
import type { TroubleSentences } from './trouble';

/** Sentences in the language of Office: Chinese, or English where Office does not speak Chinese. */
export function sentencesFor(displayLanguage: string | undefined): TroubleSentences {
  return displayLanguage === undefined || /^zh\b/i.test(displayLanguage) ? ZH_CN : EN_US;
}
