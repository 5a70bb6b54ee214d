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
export function rowsIn(list: RowsOf, { current, prior }: Facts): readonly FigureRow[] {
  const rows = new Map<string, FigureRow>();
  for (const source of [current, ...(list.ended && prior ? [prior] : [])]) {
    for (const row of source.rows(list.table)) {
      if (isIn(list, row) && hasMoney(list, row, source) && !rows.has(row.key)) {
        rows.set(row.key, row);
      }
    }
  }
  // Rows with captions of their own have the order of the form, the others that of their codes.
  const order = current.rows(list.table).map(({ key }) => key);
  return [...rows.values()].sort((a, b) =>
    a.role === 'listed' ? order.indexOf(a.key) - order.indexOf(b.key) : compareCodes(a.key, b.key),
  );
}

function isIn({ roles, except = [], under }: RowsOf, { role, key }: FigureRow): boolean {
  return (
    roles.includes(role) && !except.includes(key) && (under?.some((code) => key.startsWith(code)) ?? true)
  );
}

function hasMoney({ table, column }: RowsOf, { key }: FigureRow, source: FigureSource): boolean {
  return !isZero(source.amount({ table, row: key, column }));
}

/** The way to a 项 by names: 城乡社区支出（类）城乡社区管理事务（款）行政运行（项）; another row’s own name. */
export function pathOf(row: FigureRow, { table }: RowsOf, { current, prior }: Facts): string {
  if (row.role !== 'item') {
    return row.role === 'class' ? `${row.name}（类）` : row.name;
  }
  const name = (key: string): string =>
    [current, prior].flatMap((source) => source?.rows(table).find((one) => one.key === key) ?? [])[0]?.name ??
    '';
  return `${name(row.key.slice(0, 3))}（类）${name(row.key.slice(0, 5))}（款）${row.name}（项）`;
}
