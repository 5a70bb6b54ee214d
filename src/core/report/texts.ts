import type { Language } from '../messages/message';
import { reportTextsEnUS } from './texts/en-US';
import type { ReportTexts } from './texts/report-texts';
import { reportTextsZhCN } from './texts/zh-CN';

const TEXTS: Readonly<Record<Language, ReportTexts>> = {
  'zh-CN': reportTextsZhCN,
  'en-US': reportTextsEnUS,
};

/** The words of a report in a language. */
export function reportTexts(language: Language): ReportTexts {
  return TEXTS[language];
}
