import type { ColumnRole } from '../../core/template/index';

/** What a column or a row of a table can be said to hold. */
export type RoleWords = Readonly<Record<ColumnRole, string>>;
