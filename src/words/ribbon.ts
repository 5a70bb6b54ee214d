import { ribbonEnUS } from './en-US/ribbon';
import type { InEach } from './language';
import type { RibbonWords } from './subjects/commands';
import { ribbonZhCN } from './zh-CN/ribbon';

/** For the manifest and the help alone: the pane's script is made without them. */
export const RIBBON_WORDS: InEach<RibbonWords> = { 'zh-CN': ribbonZhCN, 'en-US': ribbonEnUS };
