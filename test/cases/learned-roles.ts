import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BlockRows, ColumnRole, TableId } from '../../src/core/disclosure/table';

/**
 * What the tables of published workbooks are, written down by reading them: which columns and rows hold what. Nothing
 * here was recognised, and nothing but addresses, roles and names of sheets is kept. A sheet that is not named is no table.
 */
export interface TrueSheet {
  /** Null for a table that no form has: its figures are nobody's. */
  readonly table: TableId | null;
  readonly moneyUnit: '元' | '万元';
  /** First and last row of its header, numbers of columns included. */
  readonly header: readonly [number, number];
  readonly blocks: readonly TrueBlock[];
}

export interface TrueBlock {
  readonly rows: BlockRows['by'];
  /** Columns of codes: 类, 款, 项, or one for all. */
  readonly codes: readonly string[];
  /** Column of names, or of captions with code or number in front. */
  readonly name: string | null;
  readonly project: string | null;
  /** Columns of amounts. Null is a column that a list of budget lines cannot give, or of which nobody can be sure. */
  readonly columns: Readonly<Record<string, TrueRole | null>>;
  /** Rows that a form prints whatever the lines are, by their number. */
  readonly listed: Readonly<Record<string, TrueRole | null>>;
  /** The row with the unit's name and the totals, before the body. */
  readonly unitRow: number | null;
  /** Rows between header (or unit row) and total, blank ones included; null where none is printed. */
  readonly body: readonly [number, number] | null;
  readonly total: number | null;
  /** Blocks of the table that the total adds up, by their place, where it is more than its own. */
  readonly totalOf?: readonly number[];
  /** Rows within the body in which title and header are printed again, as on a second page. */
  readonly headerAgain?: readonly [number, number];
}

/** Quantities that forms print and lines do not give. */
export const FURTHER_ROLES = [
  'carried-in',
  'carried-out',
  'reserves',
  'income-this-year',
  'spending-this-year',
  'education-fees',
] as const;

/** Of last year, or of a budget’s money that was carried over from it. */
export const OF_ANOTHER_YEAR = ['@prior', '@carried-in', '@change', '@rate'] as const;

export type TrueAmount = ColumnRole | (typeof FURTHER_ROLES)[number];
export type TrueRole = TrueAmount | `${TrueAmount}${(typeof OF_ANOTHER_YEAR)[number]}`;

export type TrueRoles = Readonly<Record<string, TrueSheet>>;

/** A table with the sheet it stands on, which may hold others. */
export interface TrueTable extends TrueSheet {
  readonly sheet: string;
}

export const tablesOf = (roles: TrueRoles): TrueTable[] =>
  Object.entries(roles).map(([sheet, table]) => ({ sheet, ...table }));

/** Where the documents are that others published. They are no part of the project: a clone may be without them. */
const SHARED = join(process.cwd(), '../shared/cases');

const PLACES = {
  'labelled-00': 'labelled/00',
  'labelled-01': 'labelled/01',
  'labelled-03': 'labelled/03',
  'labelled-08': 'labelled/08',
  'regions-01': 'regions/01-zhongyang-guojiatianwentai-2023',
  'regions-05': 'regions/05-shanghai-putuo-caizhengju-2025',
} as const;
export type LearnedDocument = keyof typeof PLACES;
export const LEARNED_DOCUMENTS = Object.keys(PLACES) as LearnedDocument[];

export function trueRoles(document: LearnedDocument): TrueRoles {
  const file = join(process.cwd(), 'test/cases/learned-roles', `${document}.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as TrueRoles;
}

/** The workbook as it was published; null where it is not at hand. */
export function publishedWorkbook(document: LearnedDocument): Uint8Array | null {
  const file = join(SHARED, `${PLACES[document]}.xlsx`);
  return existsSync(file) ? new Uint8Array(readFileSync(file)) : null;
}

/** Cells that a label calls wrong, `表!B7`: they say nothing about the lines. */
export function cellsCalledWrong(document: LearnedDocument): ReadonlySet<string> {
  const file = join(SHARED, `${PLACES[document]}.labels.json`);
  const { findings } = JSON.parse(readFileSync(file, 'utf8')) as {
    findings: { sheet: string; cells: string[]; grade: string; culprit?: string }[];
  };
  return new Set(
    findings
      .filter(({ grade }) => grade === 'error')
      .flatMap(({ sheet, cells, culprit }) =>
        (culprit === undefined ? cells : [...cells, culprit]).map((cell) =>
          cell.includes('!') ? cell : `${sheet}!${cell}`,
        ),
      ),
  );
}
