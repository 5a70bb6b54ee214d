import type { FigureKey, FigureRow, FigureSource } from '../disclosure/figure-source';
import { isZero, ZERO, type Amount } from '../money/amount';
import { keyOf, markOfRows, OTHER_ROWS, type PriorEntry } from './prior-entries';

/**
 * The figures of 上年公开数; null where none stands there. Where all of them were typed, those that the list of lines has stand
 * beside them.
 */
export function priorFromEntries(
  entries: readonly PriorEntry[],
  list: FigureSource | null,
): FigureSource | null {
  if (entries.every(({ amount }) => amount === null)) {
    return list;
  }
  const beside = entries.every(({ typed }) => typed) ? list : null;
  const byKey = new Map<string, PriorEntry | 'twice'>();
  for (const entry of entries) {
    byKey.set(keyOf(entry), byKey.has(keyOf(entry)) ? 'twice' : entry);
  }
  const at = (key: FigureKey): PriorEntry | null => {
    const found = byKey.get(keyOf(key));
    return found === 'twice' ? null : (found ?? null);
  };
  // Of each column of a table it is asked many times.
  const known = new Map<string, boolean>();
  const othersAreZero = (key: FigureKey): boolean => {
    const others = at({ ...key, row: OTHER_ROWS });
    const amount = others?.amount ?? null;
    const column = `${key.table}/${key.column}`;
    const isZeroThere =
      known.get(column) ?? (amount !== null && isZero(amount) && others?.listed === markOfRows(entries, key));
    known.set(column, isZeroThere);
    return isZeroThere;
  };
  const amountOf = (key: FigureKey): Amount | null => {
    if (byKey.has(keyOf(key))) {
      return at(key)?.amount ?? null;
    }
    const isOpen = above(key.row).some((row) => at({ ...key, row })?.partial);
    return /^\d/.test(key.row) && !isOpen && othersAreZero(key) ? ZERO : null;
  };
  return {
    amount: (key) => amountOf(key) ?? beside?.amount(key) ?? null,
    isRounded: (key) => (at(key) ? at(key)!.rounded : (beside?.isRounded(key) ?? true)),
    rows: (table) =>
      rowsOf(
        entries.filter((entry) => entry.table === table),
        beside?.rows(table) ?? [],
      ),
  };
}

/** What was asked for and nobody typed yet is no row. */
function rowsOf(entries: readonly PriorEntry[], beside: readonly FigureRow[]): FigureRow[] {
  const rows = new Map(beside.map((row) => [row.key, row]));
  for (const { row: key, role, name, typed, amount } of entries) {
    if (key !== OTHER_ROWS && role !== 'total' && !(typed && amount === null) && !rows.has(key)) {
      rows.set(key, { key, role, name });
    }
  }
  return [...rows.values()];
}

/** The codes above one, and the total. */
function above(row: string): string[] {
  const codes = /^\d{5,}$/.test(row) ? [row.slice(0, 3), ...(row.length > 5 ? [row.slice(0, 5)] : [])] : [];
  return [...codes, 'total'];
}
