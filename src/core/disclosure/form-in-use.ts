import type { FundingSource } from '../budget/line-item';
import type { Selection } from './selection';
import type { Block, BlockRows, TableDeclaration } from './table';

/**
 * A table with selections that speak of the sources in use alone: of another its figures hold nothing, and formulas need
 * not look for it. A quantity of no source in use is one that the budget does not say.
 */
export function tableInUse(table: TableDeclaration, sources: readonly FundingSource[]): TableDeclaration {
  const own = <T extends { readonly selection: Selection | null }>(one: T): T => {
    const selection = one.selection && selectionInUse(one.selection, sources);
    return selection === one.selection ? one : { ...one, selection };
  };
  const rowsOf = (rows: BlockRows): BlockRows => {
    switch (rows.by) {
      case 'listed':
        return { ...rows, rows: rows.rows.map(own) };
      case 'classes':
        return {
          ...rows,
          ...(rows.before && { before: rows.before.map(own) }),
          ...(rows.after && { after: rows.after.map(own) }),
        };
      default:
        return rows;
    }
  };
  const blocks = table.blocks.map((block): Block => ({
    ...block,
    rows: rowsOf(block.rows),
    columns: block.columns.map(own),
  }));
  return { ...table, blocks };
}

/** Lists without the sources that are not in use: the figures of a column share one. */
const shortened = new WeakMap<readonly FundingSource[], Map<string, readonly FundingSource[]>>();

/** Null where nothing is left of it. */
export function selectionInUse(selection: Selection, inUse: readonly FundingSource[]): Selection | null {
  const { sources } = selection;
  if (!sources || sources.every((source) => inUse.includes(source))) {
    return selection;
  }
  const known = shortened.get(sources) ?? new Map<string, readonly FundingSource[]>();
  shortened.set(sources, known);
  const key = inUse.join();
  const some = known.get(key) ?? sources.filter((source) => inUse.includes(source));
  known.set(key, some);
  return some.length === 0 ? null : { ...selection, sources: some };
}
