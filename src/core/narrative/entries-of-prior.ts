import type { FigureKey, FigureSource } from '../disclosure/figure-source';
import type { RowRole } from '../disclosure/filled';
import type { BlockRows, Form, TableDeclaration } from '../disclosure/table';
import { isZero, type Amount } from '../money/amount';
import { keyOf, markOfRows, OTHER_ROWS, type PriorEntry } from '../sheet/prior-entries';
import type { ComparedColumns } from './compared-figures';
import { hasFigure } from './prior-figures';

/** A code that no row bears, below another or below the total. */
const NONE_BELOW = '00';
/** Length of the deepest codes that a table lists. */
const DEEPEST: Readonly<Partial<Record<BlockRows['by'], number>>> = {
  'functional-tree': 7,
  'economic-tree': 5,
};

/** Last year’s figures as entries of 上年公开数: those that a text compares, of each row that was printed. */
export function entriesOfPrior(
  source: FigureSource,
  { tables }: Form,
  compared: ComparedColumns,
): PriorEntry[] {
  return tables.flatMap((table) =>
    [...(compared.get(table.id) ?? [])].flatMap((column) => entriesIn(source, table, column)),
  );
}

function entriesIn(source: FigureSource, table: TableDeclaration, column: FigureKey['column']): PriorEntry[] {
  const at = (row: string): FigureKey => ({ table: table.id, row, column });
  const amount = (row: string): Amount | null => source.amount(at(row));
  const common = { typed: false, partial: false };
  const entry = (row: string, role: RowRole, name: string, partial = false): PriorEntry[] =>
    hasFigure(table, at(row))
      ? [
          {
            ...at(row),
            ...common,
            role,
            name,
            amount: amount(row),
            partial,
            rounded: source.isRounded(at(row)),
          },
        ]
      : [];
  const deepest = Math.max(...table.blocks.map(({ rows: { by } }) => DEEPEST[by] ?? 0));
  const rows = new Map(source.rows(table.id).map((row) => [row.key, row]));
  rows.delete('single');
  const open = new Set(
    [...rows.keys()].filter(
      (key) => /^\d{3,5}$/.test(key) && key.length < deepest && amount(key + NONE_BELOW) === null,
    ),
  );
  const others = amount('000');
  const isTree = table.blocks.some(({ rows: { by } }) => by !== 'listed' && by !== 'single');
  const othersAreZero = isTree && others !== null && isZero(others);
  /** Whether a row says no more than the row of those that are not listed. */
  const saysNothing = (key: string): boolean => {
    const printed = amount(key);
    const codes = [key, key.slice(0, 3), key.slice(0, 5)];
    return (
      othersAreZero &&
      /^\d/.test(key) &&
      printed !== null &&
      isZero(printed) &&
      !codes.some((code) => open.has(code))
    );
  };
  const entries = [
    ...entry('total', 'total', ''),
    ...entry('single', 'single', ''),
    ...[...rows.values()].flatMap(({ key, role, name }) =>
      saysNothing(key) ? [] : entry(key, role, name, open.has(key)),
    ),
  ];
  const rest = {
    ...at(OTHER_ROWS),
    ...common,
    role: 'item' as const,
    name: '',
    amount: others,
    rounded: false,
  };
  return othersAreZero ? [...entries, { ...rest, listed: markOfRows(entries, at('')) }] : entries;
}

/** The figures that a file gives, and beside them what a person typed and the file does not know. */
export function withTyped(entries: readonly PriorEntry[], standing: readonly PriorEntry[]): PriorEntry[] {
  const stood = new Map(standing.map((entry) => [keyOf(entry), entry]));
  const given = new Set(entries.map(keyOf));
  return [
    ...entries.map((entry) => {
      const other = stood.get(keyOf(entry));
      return entry.amount === null && other && says(other)
        ? { ...entry, amount: other.amount, rounded: other.rounded, ...kept(other) }
        : entry;
    }),
    ...standing.filter((entry) => entry.typed && says(entry) && !given.has(keyOf(entry))),
  ];
}

function kept({ unread, note }: PriorEntry): Pick<PriorEntry, 'unread' | 'note'> {
  return { ...(unread !== undefined && { unread }), ...(note !== undefined && { note }) };
}

/** Whether a person wrote something there. */
function says({ amount, unread, note }: PriorEntry): boolean {
  return amount !== null || unread !== undefined || note !== undefined;
}

/** Entries with those that a text asked for and nothing says yet; what it asks for no longer goes, if nothing was typed. */
export function withLacking(
  entries: readonly PriorEntry[],
  lacking: readonly FigureKey[],
  nameOf: (key: FigureKey) => { readonly role: RowRole; readonly name: string },
): PriorEntry[] {
  const stays = entries.filter((entry) => !entry.typed || says(entry));
  const known = new Set(stays.map(keyOf));
  return [
    ...stays,
    ...lacking
      .filter((key) => !known.has(keyOf(key)))
      .map((key) => ({ ...key, ...nameOf(key), amount: null, partial: false, typed: true, rounded: true })),
  ];
}
