import { ancestorsOf } from '../classification/code';
import { add, isZero, ZERO, type Amount } from '../money/amount';
import { rowsUnder, type ColumnCondition, type RowPick } from './column-condition';
import { largest } from '../workbook/largest';

/** Rows of a list or of a printed table: a whole code ('' for a row above all codes) and an amount each. */
export interface CodedAmounts {
  readonly codes: readonly string[];
  readonly amounts: readonly Amount[];
}

/**
 * What the call BUDGET.SUBTOTAL of the style `functions` means: a row of totals for each wanted code ('' for
 * everything), a column for each word that a condition gives a row of. One wanted code, one word, stand for all.
 */
export function subtotals(
  list: CodedAmounts,
  wanted: readonly string[],
  conditions: readonly ColumnCondition[],
): Amount[][] {
  const height = largest(
    conditions.map(({ words }) => words.length),
    wanted.length,
  );
  const width = Math.max(1, ...conditions.map(({ words }) => words[0]?.length ?? 1));
  const picks = conditions.map(rowsUnder);
  const known = new Map<string, ReadonlyMap<string, Amount>>();
  return Array.from({ length: height }, (_, row) => {
    const code = (wanted.length === 1 ? wanted[0] : wanted[row]) ?? '';
    return Array.from({ length: width }, (_unused, column) => {
      const words = conditions.map((condition) => wordAt(condition, row, column));
      const key = words.join('\u0000');
      let totals = known.get(key);
      if (!totals) {
        totals = totalsByCode(
          list,
          rowsInAll(
            list,
            picks.map((pick, at) => pick(words[at]!)),
          ),
        );
        known.set(key, totals);
      }
      return totals.get(code) ?? ZERO;
    });
  });
}

function wordAt({ words }: ColumnCondition, row: number, column: number): string {
  const across = (words.length === 1 ? words[0] : words[row]) ?? [];
  return (across.length === 1 ? across[0] : across[column]) ?? '';
}

/** Rows that all conditions let through; one that lets everything through is null. */
function rowsInAll(list: CodedAmounts, picks: readonly (RowPick | null)[]): readonly number[] {
  const [shortest, ...others] = picks
    .filter((pick) => pick !== null)
    .sort((a, b) => a.rows.length - b.rows.length);
  return shortest
    ? shortest.rows.filter((row) => others.every(({ holds }) => holds[row] === 1))
    : [...list.codes.keys()];
}

/**
 * Totals by code, each amount once per leaf: of a printed table, where a row and the rows under it say the same money,
 * only the rows without others under them count. A row without money says nothing.
 */
function totalsByCode(
  { codes, amounts }: CodedAmounts,
  rows: readonly number[],
): ReadonlyMap<string, Amount> {
  const own = new Map<string, Amount>();
  for (const row of rows) {
    const amount = amounts[row]!;
    if (!isZero(amount)) {
      own.set(codes[row]!, add(own.get(codes[row]!) ?? ZERO, amount));
    }
  }
  const parents = new Set([...own.keys()].flatMap(above));
  const totals = new Map<string, Amount>();
  for (const [code, amount] of own) {
    if (!parents.has(code)) {
      for (const place of [code, ...above(code)]) {
        totals.set(place, add(totals.get(place) ?? ZERO, amount));
      }
    }
  }
  return totals;
}

function above(code: string): readonly string[] {
  return code === '' ? [] : ['', ...ancestorsOf(code)];
}
