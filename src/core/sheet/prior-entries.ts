import { inputFinding, type InputFinding } from '../budget/input-finding';
import type { RowRole } from '../disclosure/filled';
import type { FigureKey, FigureRow, FigureSource } from '../disclosure/figure-source';
import type { ColumnRole, TableId } from '../disclosure/table';
import { formatAmount, ZERO, type Amount } from '../money/amount';
import { readAmount } from '../money/read-amount';
import { cellAddress } from '../workbook/address';
import {
  quoteValue,
  valueAt,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../workbook/snapshot';
import { yearOfSheet } from './input-page';
import { textSheet } from './text-sheets';

/** Columns of 上年公开数. The key is hidden. */
export const PRIOR_COLUMNS = ['table', 'code', 'name', 'column', 'amount', 'remark', 'key'] as const;
export type PriorColumn = (typeof PRIOR_COLUMNS)[number];

/** The key of the rows of a table that are not listed. */
export const OTHER_ROWS = '*';

/** Words of the column 备注. */
export const PRIOR_REMARKS = { unknown: '不详，可补填', partial: '下级未列全' } as const;

/** A figure of last year: null where it is not known, which is not zero. */
export interface PriorEntry extends FigureKey, Pick<FigureRow, 'role' | 'name'> {
  readonly amount: Amount | null;
  /** Whether rows below it are not known. */
  readonly partial: boolean;
  /** What stands in its cell and is no amount. */
  readonly unread?: CellValue;
}

export interface PriorEntries {
  readonly entries: readonly PriorEntry[];
  readonly findings: readonly InputFinding[];
}

export const NO_PRIOR: PriorEntries = { entries: [], findings: [] };

export function priorColumn(column: PriorColumn): number {
  return PRIOR_COLUMNS.indexOf(column) + 1;
}

/** A key as it stands in a cell; the words of a project may hold anything. */
export function writtenKey({
  table,
  column,
  role,
  row,
}: Pick<PriorEntry, 'table' | 'column' | 'role' | 'row'>): string {
  return [table, column, role, row.replaceAll('\\', '\\\\').replaceAll('\0', '\\0')].join('/');
}

const KEY = /^([a-z-]+)\/([^/]+)\/([a-z]+)\/(.+)$/s;

function readKey(written: string): Pick<PriorEntry, 'table' | 'column' | 'role' | 'row'> | null {
  const [, table, column, role, row = ''] = KEY.exec(written) ?? [];
  return table === undefined
    ? null
    : {
        table: table as TableId,
        column: column as ColumnRole,
        role: role as RowRole,
        row: row.replace(/\\(.)/gs, (_, sign: string) => (sign === '0' ? '\0' : sign)),
      };
}

/** Last year’s figures that a workbook holds for the text of a year, in 万元; none where its sheet is of another year. */
export function readPriorEntries(workbook: WorkbookSnapshot, year: number): PriorEntries {
  const sheet = textSheet(workbook, 'prior');
  return sheet && yearOfSheet(sheet) === year ? entriesOn(sheet) : NO_PRIOR;
}

function entriesOn(sheet: SheetSnapshot): PriorEntries {
  const findings: InputFinding[] = [];
  const cell = (row: number, column: PriorColumn): string =>
    quoteValue(valueAt(sheet, row, priorColumn(column)));
  const entries = sheet.rows.flatMap((_, at): PriorEntry[] => {
    const row = at + 1;
    const key = readKey(cell(row, 'key'));
    if (!key) {
      return [];
    }
    const value = valueAt(sheet, row, priorColumn('amount'));
    const reading = readAmount(value, '万元');
    const partial = cell(row, 'remark') === PRIOR_REMARKS.partial;
    const entry = { ...key, name: cell(row, 'name'), partial };
    if (reading.state === 'refused') {
      const place = { sheet: sheet.name, cell: cellAddress(row, priorColumn('amount')) };
      findings.push(inputFinding('prior-not-an-amount', place, quoteValue(value)));
      return [{ ...entry, amount: null, unread: value }];
    }
    return [{ ...entry, amount: reading.state === 'amount' ? reading.amount : null }];
  });
  return { entries, findings };
}

/** The figures of 上年公开数; null where none stands there. */
export function priorFromEntries(entries: readonly PriorEntry[]): FigureSource | null {
  if (entries.every(({ amount }) => amount === null)) {
    return null;
  }
  const byKey = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const amountAt = (key: FigureKey): Amount | null => {
    const found = byKey.get(keyOf(key));
    if (found) {
      return found.amount;
    }
    const isOpen = above(key.row).some((row) => byKey.get(keyOf({ ...key, row }))?.partial);
    return isOpen ? null : (byKey.get(keyOf({ ...key, row: OTHER_ROWS }))?.amount ?? null);
  };
  return {
    amount: amountAt,
    // What has no digit behind the second was printed so.
    isRounded: (key) => formatAmount(amountAt(key) ?? ZERO, '万元', 6).endsWith('0000'),
    rows: (table) => rowsOf(entries.filter((entry) => entry.table === table)),
  };
}

function rowsOf(entries: readonly PriorEntry[]): FigureRow[] {
  const rows = new Map<string, FigureRow>();
  for (const { row: key, role, name } of entries) {
    if (key !== OTHER_ROWS && role !== 'total' && !rows.has(key)) {
      rows.set(key, { key, role, name });
    }
  }
  return [...rows.values()];
}

/** The codes above one, and the total. */
function above(row: string): string[] {
  const codes = /^\d{5,}$/.test(row) ? [row.slice(0, 3), ...(row.length > 5 ? [row.slice(0, 5)] : [])] : [];
  return [...codes, 'total'];
}

function keyOf({ table, row, column }: FigureKey): string {
  return `${table}/${column}/${row}`;
}
