import type { FigureKey, FigureSource } from '../disclosure/figure-source';
import type { RowRole } from '../disclosure/filled';
import type { BlockRows, Form, TableDeclaration } from '../disclosure/table';
import { isZero, type Amount } from '../money/amount';
import { OTHER_ROWS, type PriorEntry } from '../sheet/prior-entries';
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
  const entry = (row: string, role: RowRole, name: string, partial = false): PriorEntry[] =>
    hasFigure(table, at(row)) ? [{ ...at(row), role, name, amount: amount(row), partial }] : [];
  const rows = source.rows(table.id);
  const keys = new Set<string>();
  const deepest = Math.max(...table.blocks.map(({ rows: { by } }) => DEEPEST[by] ?? 0));
  const others = amount('000');
  const isTree = table.blocks.some(({ rows: { by } }) => by !== 'listed' && by !== 'single');
  const othersAreZero = isTree && others !== null && isZero(others);
  const listed = rows.flatMap(({ key, role, name }) => {
    const isOpen = /^\d{3,5}$/.test(key) && key.length < deepest && amount(key + NONE_BELOW) === null;
    const printed = amount(key);
    const saysNothing = othersAreZero && !isOpen && printed !== null && isZero(printed);
    const isKnown = keys.has(key) || key === 'single' || saysNothing;
    return isKnown ? [] : (keys.add(key), entry(key, role, name, isOpen));
  });
  return [
    ...entry('total', 'total', ''),
    ...entry('single', 'single', ''),
    ...listed,
    ...(othersAreZero
      ? [{ ...at(OTHER_ROWS), role: 'item' as const, name: '', amount: others, partial: false }]
      : []),
  ];
}

/** Entries with those that a text asked for and nothing says yet. */
export function withLacking(
  entries: readonly PriorEntry[],
  lacking: readonly FigureKey[],
  nameOf: (key: FigureKey) => { readonly role: RowRole; readonly name: string },
): PriorEntry[] {
  const known = new Set(entries.map(({ table, row, column }) => [table, row, column].join('/')));
  return [
    ...entries,
    ...lacking
      .filter(({ table, row, column }) => !known.has([table, row, column].join('/')))
      .map((key) => ({ ...key, ...nameOf(key), amount: null, partial: false })),
  ];
}
