import { formatYuan, type Amount, type MoneyUnit } from '../money/amount';
import { CELL_DIGITS, type AmountReading } from '../money/read-amount';
import { quoteValue } from '../workbook/snapshot';
import type { ListHeading } from './headings';
import type { InputFinding } from './input-finding';
import type { RawRow } from './raw-row';
import { LINE_FIELDS, type LineField } from './heading-words';

export type MoneyUnits = Readonly<Record<'current' | 'prior', MoneyUnit>>;

/** A row that can't be a budget line, as it stands, so that it can be written down and is not forgotten. */
export interface RefusedRow {
  /** Row of the list, counted from 1. */
  readonly row: number;
  /** Why. */
  readonly findings: readonly InputFinding[];
  /** What stands there, by field; an amount in 元 wherever it is a number. */
  readonly cells: Readonly<Record<LineField, string | number | null>>;
  /** Cells of columns that the form does not know. */
  readonly extra: readonly (string | number | null)[];
  /** Its amounts, exact; null where they are blank or can't be read. */
  readonly current: Amount | null;
  readonly prior: Amount | null;
}

export function refusedRow(
  raw: RawRow,
  findings: readonly InputFinding[],
  heading: ListHeading,
  units: MoneyUnits,
): RefusedRow {
  const cells = Object.fromEntries(
    LINE_FIELDS.map((field) => [
      field,
      field === 'current' || field === 'prior'
        ? amountCell(raw, field, heading, units[field])
        : quoteValue(raw.values[field]),
    ]),
  ) as RefusedRow['cells'];
  return {
    row: raw.row,
    findings,
    cells,
    extra: raw.extra,
    current: amountOf(raw.current),
    prior: amountOf(raw.prior),
  };
}

function amountOf(reading: AmountReading): Amount | null {
  return reading.state === 'amount' ? reading.amount : null;
}

/** An amount in 元; what is no number, and so has no unit, as it stands. */
function amountCell(
  raw: RawRow,
  field: 'current' | 'prior',
  heading: ListHeading,
  unit: MoneyUnit,
): string | number | null {
  const amount = amountOf(raw[field]);
  if (amount !== null) {
    return Number(formatYuan(amount));
  }
  const column = heading.columns[field]?.[0];
  const value = column === undefined ? null : (heading.sheet.rows[raw.row - 1]?.[column - 1]?.value ?? null);
  if (typeof value === 'number') {
    return unit === '元' ? value : Number((value * 10_000).toPrecision(CELL_DIGITS));
  }
  return quoteValue(value);
}
