import { nameOf } from '../budget/budget';
import { withheldSections } from '../budget/withheld-items';
import { compareCodes } from '../classification/code';
import { isZero } from '../money/amount';
import type { Facts } from './facts';
import type { FigureRow, FigureSource } from '../disclosure/figure-source';
import type { RowsOf } from './narrative-form';

/** A row that a paragraph is about: its list, and its number in it. */
export interface RowInList {
  readonly list: string;
  readonly row: FigureRow;
  readonly number: number;
}

/** Rows with money this year, and those that had some last year where they are to be told too. */
export function rowsIn(list: RowsOf, { current, prior, disclosure }: Facts): readonly FigureRow[] {
  const withheld = withheldSections(disclosure.budget.lines);
  const rows = new Map<string, FigureRow>();
  const now = new Map(current.rows(list.table).map((row) => [row.key, row]));
  for (const source of [current, ...(list.ended && prior ? [prior] : [])]) {
    for (const row of source.rows(list.table)) {
      if (isIn(list, row, withheld) && hasMoney(list, row, source) && !rows.has(row.key)) {
        // Last year’s tables may name a row otherwise.
        rows.set(row.key, now.get(row.key) ?? row);
      }
    }
  }
  // Rows with captions of their own have the order of the form, the others that of their codes.
  const order = [...now.keys()];
  return [...rows.values()].sort((a, b) =>
    a.role === 'listed' ? order.indexOf(a.key) - order.indexOf(b.key) : compareCodes(a.key, b.key),
  );
}

function isIn(
  { roles, except = [], under }: RowsOf,
  { role, key }: FigureRow,
  withheld: ReadonlySet<string>,
): boolean {
  // A 款 whose 项 are withheld stands in their place.
  const told = roles.includes(role) || (roles.includes('item') && withheld.has(key));
  return told && !except.includes(key) && (under?.some((code) => key.startsWith(code)) ?? true);
}

/** A figure that is printed and cannot be read may be one: somebody has to look. */
function hasMoney({ table, column }: RowsOf, { key }: FigureRow, source: FigureSource): boolean {
  const amount = source.amount({ table, row: key, column });
  return amount === null || !isZero(amount);
}

/** The way to a 项 by names: 城乡社区支出（类）城乡社区管理事务（款）行政运行（项）; another row’s own name. */
export function pathOf(
  row: FigureRow,
  { table, roles }: RowsOf,
  { current, prior, disclosure }: Facts,
): string {
  const isWithheld = row.role === 'section' && roles.includes('item');
  if (row.role !== 'item' && !isWithheld) {
    return row.role === 'class' ? `${row.name}（类）` : row.name;
  }
  const name = (key: string): string =>
    [current, prior].flatMap((source) => source?.rows(table).find((one) => one.key === key) ?? [])[0]?.name ??
    nameOf(disclosure.budget, key);
  const section = `${name(row.key.slice(0, 3))}（类）${name(row.key.slice(0, 5))}（款）`;
  return isWithheld ? section : `${section}${row.name}（项）`;
}
