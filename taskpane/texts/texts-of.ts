import type { Language } from '../../src/core/index';
import { EN_US } from './en-US';
import type { Texts } from './texts';
import { ZH_CN } from './zh-CN';

const TEXTS: Readonly<Record<Language, Texts>> = { 'zh-CN': ZH_CN, 'en-US': EN_US };

export function textsOf(language: Language): Texts {
  return TEXTS[language];
}
