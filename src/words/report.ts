import { reportTextsEnUS } from './en-US/report';
import type { InEach, Language } from './language';
import type { ReportTexts } from './subjects/report';
import { reportTextsZhCN } from './zh-CN/report';

const TEXTS: InEach<ReportTexts> = { 'zh-CN': reportTextsZhCN, 'en-US': reportTextsEnUS };

/** The words of reports in a language. */
export function reportTexts(language: Language): ReportTexts {
  return TEXTS[language];
}
