import type { ColumnRole, TableId } from '../disclosure/table';
import type { FigureKey } from '../disclosure/figure-source';

/** The figure of `table/row/column`; `*` is the row of the paragraph. */
export function figureAt(written: string, row: string | null): FigureKey {
  const [table, key, column] = written.split('/');
  return {
    table: table as TableId,
    row: key === '*' && row !== null ? row : key!,
    column: column as ColumnRole,
  };
}
