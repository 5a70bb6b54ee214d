import {
  budgetFromWorkbook,
  cellAddress,
  columnLetters,
  formatYuan,
  listColumns,
  type Classification,
  type LinesReading,
  type MoneyUnit,
  type WorkbookSnapshot,
} from '../../src/core/index';
import type { ImportPreview, Settings } from './state';

/** A list that was read, and all that is known of it. */
export interface ReadList {
  readonly from: string;
  readonly workbook: WorkbookSnapshot;
  readonly moneyUnit: MoneyUnit | null;
  readonly reading: LinesReading;
}

export function readList(
  from: string,
  workbook: WorkbookSnapshot,
  moneyUnit: MoneyUnit | null,
  { unit, year }: Settings,
  classification: Classification,
): ReadList {
  const reading = budgetFromWorkbook(workbook, { unit, year, classification, moneyUnit });
  return { from, workbook, moneyUnit, reading };
}

/** What the user is shown before anything is written. */
export function previewOf({ from, workbook, moneyUnit, reading }: ReadList, year: number): ImportPreview {
  const list = listColumns(workbook, year);
  const { findings, rows, control, budget } = reading;
  return {
    from,
    heading: list && { sheet: list.sheet, cell: cellAddress(list.row, list.columns[0]?.column ?? 1) },
    columns: (list?.columns ?? []).map(({ column, caption, fieldName, samples }) => ({
      column: columnLetters(column),
      caption,
      field: fieldName,
      samples,
    })),
    rows,
    current: formatYuan(control.current),
    prior: formatYuan(control.prior),
    findings,
    needsMoneyUnit: findings.some(({ code }) => code === 'no-money-unit'),
    moneyUnit,
    usable: budget !== null && rows.read > 0,
  };
}
