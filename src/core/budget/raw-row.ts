import { readAmount, type AmountReading } from '../money/read-amount';
import type { MoneyUnit } from '../money/amount';
import { cellAddress } from '../workbook/address';
import { isError, quoteValue, valueAt, type CellValue, type SheetSnapshot } from '../workbook/snapshot';
import type { ListHeading } from './headings';
import { isTotalWord, totalCaption } from './total-words';
import { LINE_FIELDS, type LineField } from './heading-words';

/** One row below the heading, its cells bound to their fields. */
export interface RawRow {
  readonly row: number;
  readonly values: Readonly<Record<TextField, CellValue>>;
  readonly current: AmountReading;
  readonly prior: AmountReading;
  readonly extra: readonly (string | number | null)[];
  readonly hidden: boolean;
  /** No cell of the row holds anything. */
  readonly blank: boolean;
  /** The cell that says 合计, 小计 …, as it stands; null if none does. */
  readonly totalWord: string | null;
}

type TextField = Exclude<LineField, 'current' | 'prior'>;

/** Fields that hold texts. */
export const TEXT_FIELDS = LINE_FIELDS.filter(
  (field): field is TextField => field !== 'current' && field !== 'prior',
);

/** Every row below the heading down to the last one that holds anything. */
export function readRawRows(
  heading: ListHeading,
  units: Readonly<Record<'current' | 'prior', MoneyUnit>>,
): RawRow[] {
  const { sheet } = heading;
  const hidden = new Set(sheet.hiddenRows);
  const merged = verticalMerges(sheet);
  let last = sheet.rows.length;
  while (last > heading.row && isBlankRow(sheet, last)) {
    last -= 1;
  }
  const rows: RawRow[] = [];
  for (let row = heading.row + 1; row <= last; row += 1) {
    const values = Object.fromEntries(
      TEXT_FIELDS.map((field) => [field, fieldValue(heading, field, row, merged)]),
    ) as RawRow['values'];
    const amount = (field: 'current' | 'prior'): AmountReading => {
      const column = heading.columns[field]?.[0];
      return column === undefined
        ? { state: 'blank' }
        : readAmount(valueAt(sheet, row, column), units[field]);
    };
    const blank = isBlankRow(sheet, row);
    rows.push({
      row,
      values,
      current: amount('current'),
      prior: amount('prior'),
      extra: heading.extra.map(({ column }) => plainValue(valueAt(sheet, row, column))),
      hidden: hidden.has(row),
      blank,
      totalWord: blank ? null : totalWordIn(heading, row),
    });
  }
  return rows;
}

/** Address of a field's cell in a row. */
export function fieldCell(heading: ListHeading, field: LineField, row: number): string {
  return cellAddress(row, heading.columns[field]?.[0] ?? 1);
}

function fieldValue(
  heading: ListHeading,
  field: LineField,
  row: number,
  merged: ReadonlyMap<string, number>,
): CellValue {
  const columns = heading.columns[field] ?? [];
  const values = columns.map((column) =>
    valueAt(heading.sheet, merged.get(`${String(row)}:${String(column)}`) ?? row, column),
  );
  if (values.length <= 1) {
    return values[0] ?? null;
  }
  const failed = values.find(isError);
  if (failed) {
    return failed;
  }
  const parts = values.map((value) => quoteValue(value)).filter((part) => part !== '');
  // 款 and 项 in columns of their own lose their leading zero when a sheet keeps them as numbers.
  return parts.length === 0
    ? null
    : parts.map((part, at) => (at > 0 ? part.padStart(2, '0') : part)).join('');
}

/** Row of the value for each cell under a vertical merge: a merged text speaks for every row it spans. */
function verticalMerges(sheet: SheetSnapshot): Map<string, number> {
  const top = new Map<string, number>();
  for (const merge of sheet.merges) {
    for (let row = merge.top + 1; row <= merge.bottom && row <= sheet.rows.length; row += 1) {
      top.set(`${String(row)}:${String(merge.left)}`, merge.top);
    }
  }
  return top;
}

function isBlankRow(sheet: SheetSnapshot, row: number): boolean {
  return (sheet.rows[row - 1] ?? []).every((cell) => quoteValue(cell?.value ?? null) === '');
}

function totalWordIn(heading: ListHeading, row: number): string | null {
  const project = heading.columns.project ?? [];
  const found = (heading.sheet.rows[row - 1] ?? []).find((cell, at) => {
    const text = typeof cell?.value === 'string' ? cell.value : '';
    return text !== '' && (project.includes(at + 1) ? isTotalWord(text) : totalCaption(text) !== null);
  });
  return typeof found?.value === 'string' ? found.value.trim() : null;
}

function plainValue(value: CellValue): string | number | null {
  return typeof value === 'string' || typeof value === 'number' || value === null ? value : quoteValue(value);
}
