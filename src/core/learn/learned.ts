import { FUNDING_SOURCES } from '../budget/line-item';
import type { CodeLayout, ColumnRole as DeclaredRole, TableId } from '../disclosure/table';
import type { Selection } from '../disclosure/selection';
import type { MoneyUnit } from '../money/amount';
import type { CellPosition } from '../workbook/address';

/** What a column or row of a template can be said to hold: quantities of our forms, and 其中：教育收费. */
export const ROLES = [
  'total',
  'appropriation',
  ...FUNDING_SOURCES,
  'education-fees',
  'carried-in',
  'carried-out',
  'reserves',
  'income-this-year',
  'spending-this-year',
  'to-superior',
  'business-spending',
  'to-affiliated',
  'basic',
  'personnel',
  'operating',
  'project',
  'abroad',
  'vehicles',
  'vehicle-purchase',
  'vehicle-running',
  'reception',
  'agency-operating',
  'economic-301',
  'economic-302',
  'economic-303',
  'economic-307',
  'economic-309',
  'economic-310',
  'economic-311',
  'economic-312',
  'economic-313',
  'economic-399',
] as const satisfies readonly (DeclaredRole | 'education-fees')[];
export type ColumnRole = (typeof ROLES)[number];

/** Below this confidence a role is asked for, and no figure is written or judged by it. */
export const CERTAIN = 0.8;

/** Which year’s figures a column holds, or what it says of two years. */
export type ColumnYear = 'budget' | 'prior' | 'change' | 'rate';

/**
 * What a column or a row stands for:
 * - of-lines: a quantity that budget lines add up to;
 * - other: something they cannot give (people, areas, purchases, remarks), which stays as it is;
 * - unknown: it has to be asked for.
 */
export type Meaning =
  | { readonly kind: 'of-lines'; readonly role: ColumnRole; readonly year: ColumnYear }
  | { readonly kind: 'other' }
  | { readonly kind: 'unknown' };

export interface LearnedColumn {
  /** Column of the sheet, from 1. */
  readonly column: number;
  /** Captions above it from the top down, as they are compared. */
  readonly path: readonly string[];
  readonly meaning: Meaning;
  /** 0 to 1: how sure the meaning is. */
  readonly confidence: number;
}

/** A row that has a caption of its own and is no code. */
export interface LearnedRow {
  readonly row: number;
  readonly caption: string;
  readonly meaning: Meaning;
  /** Role of the row that it is a part of: 上年结转 of each budget. */
  readonly under: ColumnRole | null;
  readonly confidence: number;
}

export type LearnedRows =
  | 'functional-tree'
  | 'economic-tree'
  /** By 政府预算支出经济分类: to be checked, for lines have no such codes. */
  | 'government-tree'
  | 'projects'
  | 'classes'
  | 'listed'
  | 'single'
  | 'unknown';

/** Columns that share their rows, as the sheet has them. */
export interface LearnedBlock {
  readonly rows: LearnedRows;
  readonly codes: readonly number[];
  /** Columns of another classification beside them, its codes and names, of which lines say nothing. */
  readonly beside: readonly number[];
  readonly codeLayout: CodeLayout;
  readonly name: number | null;
  readonly project: number | null;
  readonly columns: readonly LearnedColumn[];
  /** Rows with captions of their own: all of a listed block; those before and after the 类 of an overview. */
  readonly listed: readonly LearnedRow[];
  readonly unitRow: number | null;
  readonly total: number | null;
  /** First digits of the economic codes it shows, where it is one of several trees side by side. */
  readonly economic: readonly string[] | null;
}

export interface LearnedTable {
  readonly sheet: string;
  /** What the table is about; null where lines cannot say its figures, or nobody knows. */
  readonly id: TableId | null;
  /** Lines that it is about. */
  readonly scope: Selection;
  readonly title: { readonly at: CellPosition; readonly text: string } | null;
  /** The title as it is compared. */
  readonly words: string;
  readonly moneyUnit: MoneyUnit | null;
  readonly header: { readonly top: number; readonly bottom: number };
  /** First and last row below the header that belong to the table, total row included, remarks not. */
  readonly body: { readonly first: number; readonly last: number };
  /** Rows in it that a next page prints again: title, header, unit of money. */
  readonly again: readonly number[];
  readonly remarks: readonly { readonly at: CellPosition; readonly text: string }[];
  readonly blocks: readonly LearnedBlock[];
  readonly hidden: boolean;
  /** Whether it says of itself that it goes on from another sheet: 续表. */
  readonly rest: boolean;
}

/** A form as a workbook shows it. */
export interface LearnedForm {
  readonly tables: readonly LearnedTable[];
}

export function isSure({ confidence }: { readonly confidence: number }): boolean {
  return confidence >= CERTAIN;
}
