import type { BlockRows, ColumnRole, TableDeclaration, TableId } from '../disclosure/table';
import { FEN_PER_UNIT, ZERO, type Amount } from '../money/amount';
import { readAmount } from '../money/read-amount';
import { figureOf, type Book, type BookBlock, type BookRow } from '../reconcile/book/book';
import { figureText, type Figure } from '../reconcile/book/figure';
import { childrenOf } from '../reconcile/book/tree';
import { foldText, isTotalCaption } from '../recognise/caption';
import type { ReadTable, Stranger } from '../recognise/recognised';
import type { FigureKey, FigureSource } from '../disclosure/figure-source';

/**
 * The figures that published tables print. Nothing is zero but a blank cell, and a row that a table does not have whose other
 * rows are all understood and add up.
 */
export function printedFigures(book: Book, doubtful: ReadonlySet<TableId> = new Set()): FigureSource {
  const printedAt = (key: FigureKey): Figure | 'none' | null =>
    doubtful.has(key.table) ? null : placeOf(book, key);
  return {
    amount: (key) => {
      const figure = printedAt(key);
      return figure === 'none' ? ZERO : figure && amountOf(figure);
    },
    isRounded: (key) => {
      const figure = printedAt(key);
      return typeof figure === 'object' && figure !== null && isRounded(figure);
    },
    rows: (table) =>
      (book.tables.get(table)?.blocks ?? []).flatMap(({ rows }) =>
        rows.flatMap(({ key, role, body }) =>
          body && key !== '' ? [{ key, role, name: nameOf(role, body) }] : [],
        ),
      ),
  };
}

function nameOf(role: BookRow['role'], { name, project }: NonNullable<BookRow['body']>): string {
  return role === 'project' ? project : name;
}

/** The exact amount of a figure as it is printed; null for what is none. */
export function amountOf(figure: Figure): Amount | null {
  if (figure.state === 'blank') {
    return ZERO;
  }
  if (figure.state === 'problem' || !hasUnit(figure.table)) {
    return null;
  }
  const reading = readAmount(figureText(figure), figure.table.unit ?? '元');
  return reading.state === 'amount' ? reading.amount : null;
}

/** Whether a table says what its figures are; without any figure it need not. */
export function hasUnit({ unit, empty }: ReadTable): boolean {
  return unit !== null || empty;
}

function isRounded({ state, decimals, table: { unit } }: Figure): boolean {
  return state === 'figure' && unit !== null && 10 ** decimals < FEN_PER_UNIT[unit];
}

/** Where a figure is printed; `none` where it is known not to be, null where it can’t be told. */
function placeOf(book: Book, { table, row: key, column }: FigureKey): Figure | 'none' | null {
  const found = book.tables.get(table);
  const block = found?.blocks.find(
    ({ read: { declaration } }) =>
      holds(declaration.rows, key) && declaration.columns.some(({ role }) => role === column),
  );
  if (!found || !hasUnit(found.read) || !block || !hasColumn(block, column)) {
    return null;
  }
  const rows = rowsAt(block, key);
  if (rows.length > 0) {
    const figures = rows.map((row) => figureOf(block, row, column)!);
    return figures.every(({ value, state }) => value === figures[0]!.value && state !== 'problem')
      ? figures[0]!
      : null;
  }
  return isNone(block, key, column) ? 'none' : null;
}

function hasColumn({ read: { declaration, columns } }: BookBlock, column: ColumnRole): boolean {
  return columns[declaration.columns.findIndex(({ role }) => role === column)] !== null;
}

/** Whether a table has such a figure in some row. */
export function hasFigure({ blocks }: TableDeclaration, { row, column }: Omit<FigureKey, 'table'>): boolean {
  return blocks.some(({ rows, columns }) => holds(rows, row) && columns.some(({ role }) => role === column));
}

/** Whether rows of a kind can have a key. */
function holds(rows: BlockRows, key: string): boolean {
  switch (rows.by) {
    case 'listed':
      return key === 'total' || rows.rows.some(({ role }) => role === key);
    case 'single':
      return key === 'single';
    case 'projects':
      return key === 'total' || key.includes('\0');
    default:
      return key === 'total' || /^\d+$/.test(key);
  }
}

function rowsAt({ rows, total, unitRow }: BookBlock, key: string): BookRow[] {
  const whole = total ?? unitRow;
  return key === 'total'
    ? whole
      ? [whole]
      : []
    : rows.filter((row) => row.key === key && row.body !== null);
}

/** Whether a row that is not there has no money. */
function isNone(block: BookBlock, key: string, column: ColumnRole): boolean {
  if (key === 'total') {
    return block.table.read.empty;
  }
  return (
    block.rows.every((row) => row.key !== '') &&
    unknownRows(block).length === 0 &&
    !isOpenAbove(block, key, column)
  );
}

/** Rows with money that stand for nothing the form knows; totals between the rows hold no money of their own. */
export function unknownRows({ read }: BookBlock): Stranger[] {
  return read.strangers.filter(
    ({ kind, money, caption }) => kind === 'row' && money && !isTotalCaption(foldText(caption)),
  );
}

/** Whether the rows beside one that is not there don’t add up to the row above: it may be the rest. */
function isOpenAbove(block: BookBlock, key: string, column: ColumnRole): boolean {
  if (!/^\d+$/.test(key)) {
    return false;
  }
  for (let code = key.slice(0, -2); code.length >= 3; code = code.slice(0, -2)) {
    const above = block.byKey.get(code);
    if (above) {
      return lacksRows(block, above, column);
    }
  }
  return block.total !== null && lacksRows(block, block.total, column);
}

/** Whether the rows below a row don’t add up to it within what they were rounded by. */
export function lacksRows(block: BookBlock, row: BookRow, column: ColumnRole): boolean {
  const whole = figureOf(block, row, column);
  if (whole === null) {
    return false;
  }
  const key = row === block.total ? '' : row.key;
  const parts = (childrenOf(block).get(key) ?? []).flatMap((below) => figureOf(block, below, column) ?? []);
  const sum = (of: (figure: Figure) => number): number => parts.reduce((all, one) => all + of(one), 0);
  return Math.abs(whole.value - sum(({ value }) => value)) > whole.half + sum(({ half }) => half);
}
