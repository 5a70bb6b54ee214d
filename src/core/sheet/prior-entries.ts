import { inputFinding, type InputFinding } from '../budget/input-finding';
import { hashTexts } from '../budget/lines-mark';
import type { RowRole } from '../disclosure/filled';
import type { FigureKey, FigureRow } from '../disclosure/figure-source';
import type { ColumnRole, TableId } from '../disclosure/table';
import { ZERO, type Amount } from '../money/amount';
import { readAmount } from '../money/read-amount';
import { cellAddress } from '../workbook/address';
import {
  quoteValue,
  valueAt,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../workbook/snapshot';
import { HEADING_ROW, yearOfSheet } from './input-page';
import { textSheet } from './text-sheets';

/** Columns of 上年公开数. The key is hidden. */
export const PRIOR_COLUMNS = ['table', 'code', 'name', 'column', 'amount', 'remark', 'key'] as const;
export type PriorColumn = (typeof PRIOR_COLUMNS)[number];

/** The key of the rows with codes that a table does not list: where all that it lists still stand, they are zero. */
export const OTHER_ROWS = '*';

/** Words of the column 备注. */
export const PRIOR_REMARKS = { unknown: '不详，可补填', partial: '下级未列全' } as const;

/** A figure of last year: null where it is not known, which is not zero. */
export interface PriorEntry extends FigureKey, Pick<FigureRow, 'role' | 'name'> {
  readonly amount: Amount | null;
  /** Whether rows below it are not known. */
  readonly partial: boolean;
  /** Whether no disclosure printed it: the text asked for it, and a person types it. */
  readonly typed: boolean;
  /** Whether it is known only as it was printed, in more than 分. */
  readonly rounded: boolean;
  /** What stands in its cell and is no amount. */
  readonly unread?: CellValue;
  /** What a person remarks. */
  readonly note?: string;
  /** Of the other rows of a table: the mark of those that it lists. */
  readonly listed?: string;
}

export interface PriorEntries {
  readonly entries: readonly PriorEntry[];
  readonly findings: readonly InputFinding[];
}

export const NO_PRIOR: PriorEntries = { entries: [], findings: [] };

export function priorColumn(column: PriorColumn): number {
  return PRIOR_COLUMNS.indexOf(column) + 1;
}

/** What is written in the hidden column, beside the key itself. */
type Told = Pick<
  PriorEntry,
  'table' | 'column' | 'role' | 'row' | 'partial' | 'typed' | 'rounded' | 'listed'
>;

/** A key as it stands in a cell; the words of a project may hold anything. */
export function writtenKey(entry: Told): string {
  const { table, column, role, row, partial, typed, rounded, listed = '' } = entry;
  const flags = [partial ? 'p' : '', typed ? 't' : '', rounded ? 'r' : '', listed].join('');
  return [table, column, role, flags, row.replaceAll('\\', '\\\\').replaceAll('\0', '\\0')].join('/');
}

const KEY = /^([a-z-]+)\/([^/]+)\/([a-z]+)\/(p?)(t?)(r?)([0-9a-f]*)\/(.+)$/s;

function readKey(written: string): Told | null {
  const [, table, column, role, partial, typed, rounded, listed, row = ''] = KEY.exec(written) ?? [];
  return table === undefined
    ? null
    : {
        table: table as TableId,
        column: column as ColumnRole,
        role: role as RowRole,
        row: row.replace(/\\(.)/gs, (_, sign: string) => (sign === '0' ? '\0' : sign)),
        partial: partial !== '',
        typed: typed !== '',
        rounded: rounded !== '',
        ...(listed !== '' && { listed: listed! }),
      };
}

/** The mark of the rows that a table lists in a column, so that it is known when one of them is gone. */
export function markOfRows(
  entries: readonly PriorEntry[],
  { table, column }: Omit<FigureKey, 'row'>,
): string {
  const rows = entries
    .filter((one) => one.table === table && one.column === column && !one.typed && one.row !== OTHER_ROWS)
    .map(({ row }) => row);
  return hashTexts([...new Set(rows)].sort()).slice(0, 8);
}

/** Last year’s figures that a workbook holds for the text of a year, in 万元; none where its sheet is of another year. */
export function readPriorEntries(workbook: WorkbookSnapshot, year: number): PriorEntries {
  const sheet = textSheet(workbook, 'prior');
  const of = sheet ? (yearOfSheet(sheet) ?? year) : year;
  if (sheet && of !== year) {
    const place = { sheet: sheet.name, cell: 'A2' };
    const expected = String(year);
    return { entries: [], findings: [inputFinding('prior-other-year', place, String(of), { expected })] };
  }
  return sheet ? entriesOn(sheet) : NO_PRIOR;
}

const OWN_REMARKS: readonly string[] = Object.values(PRIOR_REMARKS);

function entriesOn(sheet: SheetSnapshot): PriorEntries {
  const findings: InputFinding[] = [];
  const cell = (row: number, column: PriorColumn): string =>
    quoteValue(valueAt(sheet, row, priorColumn(column)));
  const entries: PriorEntry[] = [];
  const standing = new Map<string, PriorEntry>();
  for (let row = HEADING_ROW + 1; row <= sheet.rows.length; row += 1) {
    const key = readKey(cell(row, 'key'));
    const value = valueAt(sheet, row, priorColumn('amount'));
    const tell = (code: 'prior-not-an-amount' | 'prior-row-twice' | 'prior-row-own', found: string): void => {
      const place = { sheet: sheet.name, cell: cellAddress(row, priorColumn('amount')) };
      findings.push(inputFinding(code, place, found));
    };
    if (!key) {
      if (quoteValue(value) !== '') {
        tell('prior-row-own', quoteValue(value));
      }
      continue;
    }
    const note = cell(row, 'remark');
    const common = {
      ...key,
      name: cell(row, 'name'),
      ...(!OWN_REMARKS.includes(note) && note !== '' && { note }),
    };
    const entry = withAmount(common, value);
    if (entry.unread !== undefined) {
      tell('prior-not-an-amount', quoteValue(value));
    }
    const other = standing.get(keyOf(entry));
    if (other?.amount === entry.amount && other.unread === entry.unread) {
      continue;
    }
    if (other) {
      tell('prior-row-twice', entry.name === '' ? cell(row, 'table') : entry.name);
    }
    standing.set(keyOf(entry), entry);
    entries.push(entry);
  }
  const gone = entries.filter((one) => one.listed !== undefined && one.listed !== markOfRows(entries, one));
  return {
    entries,
    findings: [
      ...findings,
      ...gone.map(({ name }) => inputFinding('prior-row-gone', { sheet: sheet.name }, name)),
    ],
  };
}

function withAmount(entry: Omit<PriorEntry, 'amount'>, value: CellValue): PriorEntry {
  const reading = readAmount(value, '万元');
  switch (reading.state) {
    case 'amount':
      return { ...entry, amount: reading.amount };
    case 'refused':
      return { ...entry, amount: null, unread: value };
    default:
      // 无 and — are said; an empty cell says nothing.
      return { ...entry, amount: quoteValue(value) === '' ? null : ZERO };
  }
}

/** What tells a figure from others. */
export function keyOf({ table, row, column }: FigureKey): string {
  return `${table}/${column}/${row}`;
}
