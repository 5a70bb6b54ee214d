import { cliTextsEnUS } from './en-US/command-line';
import type { InEach } from './language';
import type { CliTexts } from './subjects/command-line';
import { cliTextsZhCN } from './zh-CN/command-line';

export const CLI_TEXTS: InEach<CliTexts> = { 'zh-CN': cliTextsZhCN, 'en-US': cliTextsEnUS };
