import { workbenchEnUS } from './en-US/workbench';
import type { InEach } from './language';
import type { WorkbenchTexts } from './subjects/workbench';
import { workbenchZhCN } from './zh-CN/workbench';

export const WORKBENCH_TEXTS: InEach<WorkbenchTexts> = { 'zh-CN': workbenchZhCN, 'en-US': workbenchEnUS };
