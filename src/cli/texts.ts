import type { Language } from '../core/index';
import type { CliTexts } from './texts/cli-texts';
import { cliTextsEnUS } from './texts/en-US';
import { cliTextsZhCN } from './texts/zh-CN';

export const CLI_TEXTS: Readonly<Record<Language, CliTexts>> = {
  'zh-CN': cliTextsZhCN,
  'en-US': cliTextsEnUS,
};
