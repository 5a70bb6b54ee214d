import type { TableFill } from './template-fill';

/**
 * Where rows of each table stand when all is filled, by where its cells name them: after its own rows came and before any
 * went, while the tables above it were as they had been.
 */
export function lastRows(tables: readonly TableFill[]): readonly ((row: number) => number)[] {
  return tables.map((table, at) => {
    const above = rowsAbove(tables.slice(at + 1), table);
    // No figure stands in a row that goes.
    return (row) =>
      row + above - table.remove.reduce((sum, { at: from, count }) => (from < row ? sum + count : sum), 0);
  });
}

/** Rows that tables above, which are filled after it, have more or less than before. */
function rowsAbove(later: readonly TableFill[], { sheet }: TableFill): number {
  const count = (rows: readonly { readonly count: number }[]): number =>
    rows.reduce((sum, one) => sum + one.count, 0);
  return later
    .filter((one) => one.sheet === sheet)
    .reduce((sum, { insert, remove }) => sum + count(insert) - count(remove), 0);
}
