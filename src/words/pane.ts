import { EN_US } from './en-US/pane';
import type { InEach, Language } from './language';
import type { Texts } from './subjects/pane';
import { ZH_CN } from './zh-CN/pane';

const TEXTS: InEach<Texts> = { 'zh-CN': ZH_CN, 'en-US': EN_US };

export function textsOf(language: Language): Texts {
  return TEXTS[language];
}
