import { templateTextsEnUS } from './en-US/template';
import type { Language } from './language';
import type { TemplateTexts } from './subjects/template';
import { templateTextsZhCN } from './zh-CN/template';

export const TEMPLATE_TEXTS: Readonly<Record<Language, TemplateTexts>> = {
  'zh-CN': templateTextsZhCN,
  'en-US': templateTextsEnUS,
};
