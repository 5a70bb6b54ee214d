import type { RoundingMode } from '../../../../src/core/money/amount';
import type { Figure } from '../../../../src/core/reconcile/book/figure';
import type { Check } from '../../../../src/core/reconcile/statements/check';

/** A figure as the book holds it, in units of its last place. */
export function printed(places: number, id: number): Figure {
  return {
    id,
    table: { unit: '万元', declaration: { id: 'income' } } as Figure['table'],
    role: 'total',
    row: null,
    key: String(id),
    cell: { row: id + 1, column: 1 },
    general: null,
    state: 'figure',
    problem: null,
    value: 2 * places + 0,
    half: 1,
    places,
    decimals: 2,
    asText: false,
    excess: false,
  };
}

/** Amounts in hundredths of a unit as they are printed, in units. */
export function rounded(amount: number, mode: RoundingMode): number {
  return mode === 'half-up'
    ? Math.sign(amount) * Math.floor((Math.abs(amount) + 50) / 100)
    : Math.trunc(amount / 100);
}

/** The figures of a grid: its cells, the sums of its rows and of its columns, and what these add up to, unless it is left out. */
export interface Grid {
  readonly figures: readonly Figure[];
  readonly checks: readonly Check[];
}

/** A grid of printed figures: `change` is added to what is printed, figure by figure. */
export function gridOf(
  amounts: readonly (readonly number[])[],
  mode: RoundingMode,
  { total, change = () => 0 }: { readonly total: boolean; readonly change?: (id: number) => number },
): Grid {
  const figures: Figure[] = [];
  const checks: Check[] = [];
  const print = (amount: number): Figure => {
    const figure = printed(rounded(amount, mode) + change(figures.length), figures.length);
    figures.push(figure);
    return figure;
  };
  const add = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);
  const sum = (stated: Figure, parts: readonly Figure[]): void =>
    void checks.push({ rule: 'R104', kind: 'sum', stated, parts });
  const cells = amounts.map((row) => row.map(print));
  const rows = amounts.map((row) => print(add(row)));
  const columns = amounts[0]!.map((_, at) => print(add(amounts.map((row) => row[at]!))));
  rows.forEach((stated, at) => sum(stated, cells[at]!));
  columns.forEach((stated, at) =>
    sum(
      stated,
      cells.map((row) => row[at]!),
    ),
  );
  if (total) {
    const all = print(add(amounts.flat()));
    sum(all, rows);
    sum(all, columns);
  }
  return { figures, checks };
}
