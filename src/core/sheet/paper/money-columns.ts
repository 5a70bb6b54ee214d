import {
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

export function moneyCaption({ source, kind }: MoneyColumn): string {
  return `${KIND_NAMES[kind]} ${SOURCE_NAMES[source]}`;
}

export function takesMoney({ sources, kinds }: Selection, { source, kind }: MoneyColumn): boolean {
  return (sources?.includes(source) ?? true) && (kinds?.includes(kind) ?? true);
}

/** Said of no source or kind. */
const ANY: readonly string[] = [];

type Runs = readonly (readonly string[])[];

/** The columns of money of one working paper: those of the sources that its budget has. */
export class MoneyColumns {
  /** Kind by kind, so that 基本支出 is one range, and so is 项目支出. */
  readonly all: readonly MoneyColumn[];
  readonly last: number;
  /** The sum of all money. */
  readonly sum: number;
  /** Column of what the lines said when the workbook was generated. */
  readonly memory: number;
  /** By how many columns further right the sums of what is published stand. */
  readonly publishedShift: number;
  /** The cell that counts the lines that say something else by now: 0, and each sum takes its lines by their places. */
  readonly changes: string;
  /** Cells above the columns that say a source or a kind, by their words. */
  private readonly heads: ReadonlyMap<string, string>;
  private readonly places: ReadonlyMap<string, number>;
  /** First and last letters of columns that stand together: figures of a column ask by the same lists, many times. */
  private readonly known = new WeakMap<readonly string[], WeakMap<readonly string[], Runs>>();

  constructor(sources: readonly FundingSource[]) {
    this.all = SPENDING_KINDS.flatMap((kind) => sources.map((source) => ({ source, kind }))).map(
      (pair, at) => ({ ...pair, column: FIRST_MONEY + at }),
    );
    this.last = FIRST_MONEY + this.all.length - 1;
    this.sum = this.last + 1;
    this.memory = this.sum + 2;
    this.publishedShift = this.memory + 2 - FIRST_MONEY;
    this.changes = `$${columnLetters(this.memory)}$3`;
    this.heads = new Map(
      [...this.all]
        .reverse()
        .flatMap(({ column, source, kind }) => [
          [SOURCE_NAMES[source], headCell(column, SOURCE_ROW)] as const,
          [KIND_NAMES[kind], headCell(column, KIND_ROW)] as const,
        ]),
    );
    this.places = new Map(this.all.map(({ column, source, kind }) => [`${source} ${kind}`, column]));
  }

  /** The column of the money of one source and kind. */
  columnOf({ source, kind }: Pick<MoneyColumn, 'source' | 'kind'>): number {
    return this.places.get(`${source} ${kind}`)!;
  }

  /** The cell that holds the name of a source or a kind; null for any other word. */
  headOf(word: string): string | null {
    return this.heads.get(word) ?? null;
  }

  /** Cells of a row that a selection adds up, as ranges: `D12:Q12`, `F12`. */
  ranges(selection: Selection, row: number): string[] {
    return this.runsOf(selection).map(([first, last]) =>
      last === undefined ? `${first!}${String(row)}` : `${first!}${String(row)}:${last}${String(row)}`,
    );
  }

  takesNone(selection: Selection): boolean {
    return this.runsOf(selection).length === 0;
  }

  private runsOf(selection: Selection): Runs {
    const { sources = ANY, kinds = ANY } = selection;
    const ofSources = this.known.get(sources) ?? new WeakMap<readonly string[], Runs>();
    this.known.set(sources, ofSources);
    const runs = ofSources.get(kinds) ?? this.foundRuns(selection);
    ofSources.set(kinds, runs);
    return runs;
  }

  private foundRuns(selection: Selection): string[][] {
    const taken = this.all.filter((one) => takesMoney(selection, one)).map(({ column }) => column);
    if (taken.length === this.all.length) {
      return [[columnLetters(this.sum)]];
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
}

function headCell(column: number, row: number): string {
  return `$${columnLetters(column)}$${String(row)}`;
}
