import type { GridNames } from '../subjects/grid';

/** The grid’s own names are English. */
export const gridNamesEnUS: GridNames = {};
