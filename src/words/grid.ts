import { gridNamesEnUS } from './en-US/grid';
import type { InEach } from './language';
import type { GridNames } from './subjects/grid';
import { gridNamesZhCN } from './zh-CN/grid';

export const GRID_NAMES: InEach<GridNames> = { 'zh-CN': gridNamesZhCN, 'en-US': gridNamesEnUS };
