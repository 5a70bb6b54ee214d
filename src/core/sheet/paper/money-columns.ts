import {
  FUNDING_SOURCES,
  KIND_NAMES,
  SOURCE_NAMES,
  SPENDING_KINDS,
  type FundingSource,
  type SpendingKind,
} from '../../budget/line-item';
import type { Selection } from '../../disclosure/selection';
import { columnLetters } from '../../workbook/address';

/** A column of the working paper: the money of one source for one kind of spending. */
export interface MoneyColumn {
  readonly column: number;
  readonly source: FundingSource;
  readonly kind: SpendingKind;
}

/** Rows in which kind and source of a column stand, and the row below them. */
export const KIND_ROW = 3;
export const SOURCE_ROW = 4;
export const FIRST_ROW = 5;

/** First column of money: before it stand code, name and project. */
export const FIRST_MONEY = 4;

/** Kind by kind, so that 基本支出 is one range, and so is 项目支出. */
export const MONEY_COLUMNS: readonly MoneyColumn[] = SPENDING_KINDS.flatMap((kind) =>
  FUNDING_SOURCES.map((source) => ({ source, kind })),
).map((pair, at) => ({ ...pair, column: FIRST_MONEY + at }));

export const LAST_MONEY = FIRST_MONEY + MONEY_COLUMNS.length - 1;
/** The sum of all money. */
export const ALL_MONEY = LAST_MONEY + 1;

export function moneyCaption({ source, kind }: MoneyColumn): string {
  return `${KIND_NAMES[kind]} ${SOURCE_NAMES[source]}`;
}

export function takesMoney({ sources, kinds }: Selection, { source, kind }: MoneyColumn): boolean {
  return (sources?.includes(source) ?? true) && (kinds?.includes(kind) ?? true);
}

/** Cells of a row that a selection adds up, as ranges: `D12:Q12`, `F12`. */
export function moneyRanges(selection: Selection, row: number): string[] {
  return runsOf(selection).map(([first, last]) =>
    last === undefined ? `${first!}${String(row)}` : `${first!}${String(row)}:${last}${String(row)}`,
  );
}

export function takesNoMoney(selection: Selection): boolean {
  return runsOf(selection).length === 0;
}

/** Said of no source or kind. */
const ANY: readonly string[] = [];

type Runs = readonly (readonly string[])[];

/** First and last letters of columns that stand together: figures of a column ask by the same lists, many times. */
const known = new WeakMap<readonly string[], WeakMap<readonly string[], Runs>>();

function runsOf(selection: Selection): Runs {
  const { sources = ANY, kinds = ANY } = selection;
  let ofSources = known.get(sources);
  if (!ofSources) {
    ofSources = new WeakMap();
    known.set(sources, ofSources);
  }
  let runs = ofSources.get(kinds);
  if (!runs) {
    runs = foundRuns(selection);
    ofSources.set(kinds, runs);
  }
  return runs;
}

function foundRuns(selection: Selection): string[][] {
  const taken = MONEY_COLUMNS.filter((one) => takesMoney(selection, one)).map(({ column }) => column);
  if (taken.length === MONEY_COLUMNS.length) {
    return [[columnLetters(ALL_MONEY)]];
  }
  const runs: [number, number][] = [];
  for (const column of taken) {
    const last = runs.at(-1);
    if (last?.[1] === column - 1) {
      last[1] = column;
    } else {
      runs.push([column, column]);
    }
  }
  return runs.map(([from, to]) => [...new Set([from, to])].map(columnLetters));
}

/** Cells above the columns that say a source or a kind, by their words. */
const HEADS: ReadonlyMap<string, string> = new Map(
  [...MONEY_COLUMNS]
    .reverse()
    .flatMap(({ column, source, kind }) => [
      [SOURCE_NAMES[source], headCell(column, SOURCE_ROW)] as const,
      [KIND_NAMES[kind], headCell(column, KIND_ROW)] as const,
    ]),
);

function headCell(column: number, row: number): string {
  return `$${columnLetters(column)}$${String(row)}`;
}

/** The cell that holds the name of a source or a kind; null for any other word. */
export function headOf(word: string): string | null {
  return HEADS.get(word) ?? null;
}
