import { commandsEnUS } from './en-US/commands';
import type { InEach } from './language';
import type { CommandWords } from './subjects/commands';
import { commandsZhCN } from './zh-CN/commands';

export const COMMAND_WORDS: InEach<CommandWords> = { 'zh-CN': commandsZhCN, 'en-US': commandsEnUS };
