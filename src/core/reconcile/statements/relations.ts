import type { ColumnRole, TableId } from '../../disclosure/table';
import { figureOf, type Book, type BookBlock, type BookRow, type BookTable } from '../book/book';
import type { Check } from './check';
import type { Figure } from '../book/figure';
import type { RuleCode } from '../findings/rule-codes';

/** The budgets that 财政拨款 comes from: each a column, and a table of its own. */
export const BUDGETS = [
  'general-budget',
  'government-funds',
  'state-capital',
] as const satisfies readonly (ColumnRole & TableId)[];

/** The side of an overview that holds income, or spending. */
export type Side = 'income' | 'spending';

/** The block of a table: of an overview the side asked for, else the only one. */
export function blockOf(book: Book, table: TableId, side: Side = 'income'): BookBlock | undefined {
  const blocks = book.tables.get(table)?.blocks ?? [];
  return blocks.length > 1 && side === 'spending' ? blocks[1] : blocks[0];
}

/** The row that is all of a block: its total, or the only row of a table without one. */
export function wholeRow(block: BookBlock | undefined): BookRow | null {
  return block?.total ?? (block?.read.declaration.rows.by === 'single' ? (block.rows[0] ?? null) : null);
}

/** A row by its code, in whichever block of a table prints it. */
export function placeOfCode(
  book: Book,
  table: TableId,
  code: string,
): { readonly block: BookBlock; readonly row: BookRow } | null {
  for (const block of book.tables.get(table)?.blocks ?? []) {
    const row = block.byKey.get(code);
    if (row) {
      return { block, row };
    }
  }
  return null;
}

/** Whether a table is about the money of one budget alone. */
export function isOfBudget({ read }: BookTable, budget: (typeof BUDGETS)[number]): boolean {
  const { sources } = read.declaration.scope;
  return sources?.length === 1 && sources[0] === budget;
}

/** All blocks of all tables. */
export function allBlocks(book: Book): BookBlock[] {
  return [...book.tables.values()].flatMap(({ blocks }) => blocks);
}

/** Rows of a block together with its unit row and its total row. */
export function everyRow(block: BookBlock): BookRow[] {
  return [...(block.unitRow ? [block.unitRow] : []), ...block.rows, ...(block.total ? [block.total] : [])];
}

/** Rows that two blocks share by code, and their total rows. */
export function* sharedRows(
  a: BookBlock | undefined,
  b: BookBlock | undefined,
): Iterable<readonly [BookRow, BookRow]> {
  if (!a || !b) {
    return;
  }
  for (const [key, row] of a.byKey) {
    const other = b.byKey.get(key);
    if (other) {
      yield [row, other];
    }
  }
  if (a.total && b.total) {
    yield [a.total, b.total];
  }
}

/** One quantity printed twice, where both places exist. */
export function* equal(rule: RuleCode, stated: Figure | null, other: Figure | null): Iterable<Check> {
  if (stated && other) {
    yield { rule, kind: 'equal', stated, parts: [other] };
  }
}

/** A sum whose total and parts exist; parts that the sheet has no column or row for are left out. */
export function* sum(
  rule: RuleCode,
  stated: Figure | null,
  parts: readonly (Figure | null)[],
): Iterable<Check> {
  const there = parts.filter((part) => part !== null);
  if (stated && there.length > 0) {
    yield { rule, kind: there.length === 1 ? 'equal' : 'sum', stated, parts: there };
  }
}

/** Figures of a row in the columns of several roles. */
export function figuresOf(
  block: BookBlock | undefined,
  row: BookRow | null | undefined,
  roles: readonly ColumnRole[],
): (Figure | null)[] {
  return roles.map((role) => figureOf(block, row, role));
}

/**
 * Whether a block has money in a column or row that the form does not know: then its sums cannot be checked, for
 * that money may belong to them.
 */
export function hasUnknownMoney(block: BookBlock, kind: 'row' | 'column'): boolean {
  return block.read.strangers.some((stranger) => stranger.kind === kind && stranger.money);
}

const columns = new WeakMap<BookTable, readonly (readonly Figure[])[]>();

/** Whether a row with money has no code that can be read, so that it may be any of the rows that seem to be missing. */
export function hasUncodedMoney({ rows }: BookBlock): boolean {
  return rows.some(
    ({ body, code, figures }) =>
      body?.malformed && code === null && figures.some((figure) => figure && figure.value !== 0),
  );
}

/** Whether projects are told by their names, without any code. */
export function hasNamesAlone({ rows }: BookBlock): boolean {
  return rows.some(
    ({ body, role, code }) => body !== null && role === 'project' && code === null && !body.malformed,
  );
}

/** Whether a table goes down to the level of a code: it prints that level, or a deeper one. */
export function printsLevel(block: BookBlock, code: string): boolean {
  return block.rows.some((row) => row.code !== null && row.code.length >= code.length);
}

/** Whether a table prints a column of a role, or no row at all. */
export function printsColumn(block: BookBlock | undefined, role: ColumnRole): boolean {
  const at = block?.read.declaration.columns.findIndex((column) => column.role === role) ?? -1;
  return (block?.rows.length ?? 0) === 0 || (block?.read.columns[at] ?? null) !== null;
}

/** Printed figures of a table by sheet column. */
export function columnsOf(table: BookTable): readonly (readonly Figure[])[] {
  let known = columns.get(table);
  if (!known) {
    known = table.blocks.flatMap((block) => {
      const rows = everyRow(block).filter(({ body }) => body !== null);
      return block.read.declaration.columns.flatMap((_, at) => {
        const figures = rows.map((row) => row.figures[at] ?? null).filter((figure) => figure !== null);
        return figures.length > 0 ? [figures] : [];
      });
    });
    columns.set(table, known);
  }
  return known;
}
