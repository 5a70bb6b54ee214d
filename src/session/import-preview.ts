import {
  budgetFromWorkbook,
  cellAddress,
  columnLetters,
  formatYuan,
  mappedColumns,
  type Classification,
  type ColumnMapping,
  type LinesReading,
  type MoneyUnit,
  type WorkbookSnapshot,
} from '../core/index';
import type { ImportPreview } from './state/list-states';
import type { Settings } from './state/settings';

/** A list that was read, and all that is known of it. */
export interface ReadList {
  readonly from: string;
  readonly workbook: WorkbookSnapshot;
  readonly moneyUnit: MoneyUnit | null;
  /** What the user said of columns. */
  readonly mapping: ColumnMapping;
  readonly reading: LinesReading;
  /** The sheet of this workbook that it was read from; null for a file. */
  readonly sheet: string | null;
}

export function readList(
  from: string,
  workbook: WorkbookSnapshot,
  moneyUnit: MoneyUnit | null,
  mapping: ColumnMapping,
  { unit, year, withheldItems }: Settings,
  classification: Classification,
  sheet: string | null = null,
): ReadList {
  const reading = budgetFromWorkbook(workbook, {
    unit,
    year,
    classification,
    moneyUnit,
    mapping,
    withheldItems,
  });
  return { from, workbook, moneyUnit, mapping, reading, sheet };
}

/** What the user is shown before anything is written. */
export function previewOf(
  { from, workbook, moneyUnit, mapping, reading, sheet }: ReadList,
  year: number,
): ImportPreview {
  const list = mappedColumns(workbook, year, mapping);
  const { findings, rows, control, budget } = reading;
  return {
    from,
    heading: list && { sheet: list.sheet, cell: cellAddress(list.row, list.columns[0]?.column ?? 1) },
    columns: (list?.columns ?? []).map(({ column, caption, field, samples }) => ({
      at: column,
      column: columnLetters(column),
      caption,
      field,
      samples,
    })),
    rows,
    current: formatYuan(control.current),
    prior: formatYuan(control.prior),
    findings,
    needsMoneyUnit: findings.some(({ code }) => code === 'no-money-unit'),
    moneyUnit,
    usable: budget !== null && rows.read > 0 && (reading.carry?.refused.length ?? 0) === 0,
    sheet,
  };
}
