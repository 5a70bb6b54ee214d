import type { ColumnRole, TableId } from '../disclosure/table';
import { figureAt } from './figure-at';
import type { NarrativeForm } from './narrative-form';

/** Columns of last year’s tables that a text compares with this year’s, or asks whether there was any money; by table. */
export type ComparedColumns = ReadonlyMap<TableId, ReadonlySet<ColumnRole>>;

const COMPARED = /\{(?:change|growth) ([^/}]+)\/[^/}]+\/([^/}]+)\}/g;

export function comparedColumns({ passages, lists }: NarrativeForm): ComparedColumns {
  const columns = new Map<TableId, Set<ColumnRole>>();
  const add = (table: TableId, column: ColumnRole): void => {
    columns.set(table, (columns.get(table) ?? new Set()).add(column));
  };
  for (const { say, when = [] } of passages) {
    for (const condition of when) {
      const asked = 'ever' in condition ? condition.ever : 'never' in condition ? condition.never : null;
      if (asked !== null) {
        const { table, column } = figureAt(asked, null);
        add(table, column);
      }
    }
    for (const [, table, column] of say.matchAll(COMPARED)) {
      add(table as TableId, column as ColumnRole);
    }
  }
  for (const { table, column, ended } of Object.values(lists)) {
    if (ended) {
      add(table, column);
    }
  }
  return columns;
}
