import type { FundingSource, LineItem, SpendingKind } from '../budget/line-item';

/**
 * Which way money goes: what the lines spend, or what 收入与结转 says of a source – income of the year (本年收入), brought
 * forward from last year (上年结转), taken from reserves (使用非财政拨款结余), carried over to next year (结转下年).
 */
export type Flow = 'spending' | 'income' | 'carried-in' | 'reserves' | 'carried-out';

/**
 * Which budget lines a figure adds up. Every amount of every table is the total of one selection; a missing
 * property selects everything.
 */
export interface Selection {
  /** Money that is not, or not only, what lines spend; spending alone where nothing is said. */
  readonly flows?: readonly Flow[];
  /** Last year's amounts instead of this year's. */
  readonly year?: 'prior';
  readonly sources?: readonly FundingSource[];
  readonly kinds?: readonly SpendingKind[];
  /** Functional codes (类, 款 or 项); a line belongs if it stands under one of them. */
  readonly functional?: readonly string[];
  /** Economic codes (类 or 款). */
  readonly economic?: readonly string[];
  readonly project?: string;
}

/** No line is in it: a figure that the budget lines do not hold. */
export const NOTHING: Selection = { sources: [] };

/**
 * What a selection means in a budget. Without 收入与结转 a source’s income is what is spent from it, and nothing is carried
 * over; spending alone is what lines hold.
 */
export function settled(selection: Selection, hasCarryOver: boolean): Selection {
  // A form asks this for every cell: most of them speak of spending alone, and are not copied.
  if (!selection.flows || selection.flows.length === 0) {
    return selection;
  }
  const { flows, ...rest } = selection;
  if (hasCarryOver) {
    return flows.every((flow) => flow === 'spending') ? rest : selection;
  }
  return flows.includes('spending') || flows.includes('income') ? rest : NOTHING;
}

/** Whether lines' amounts of this year alone say it. */
export function ofLinesNow({ flows, year, sources }: Selection): boolean {
  return flows === undefined && year === undefined && sources?.length !== 0;
}

/** Whether a budget line is in a selection at all: some are of money that no line says. */
export function takesLines({ flows }: Selection): boolean {
  return flows?.includes('spending') ?? true;
}

/** Lines that both selections take. */
export function intersect(a: Selection, b: Selection): Selection {
  // What only one of them says needs no meeting; a form asks this for every cell, and properties set one by one are fast.
  const met: { -readonly [Property in keyof Selection]: Selection[Property] } = { ...a };
  if (b.flows) {
    met.flows = a.flows ? both(a.flows, b.flows, same) : b.flows;
  }
  if (b.year) {
    met.year = b.year;
  }
  if (b.sources) {
    met.sources = a.sources ? both(a.sources, b.sources, same) : b.sources;
  }
  if (b.kinds) {
    met.kinds = a.kinds ? both(a.kinds, b.kinds, same) : b.kinds;
  }
  if (b.functional) {
    met.functional = a.functional ? both(a.functional, b.functional, deeper) : b.functional;
  }
  if (b.economic) {
    met.economic = a.economic ? both(a.economic, b.economic, deeper) : b.economic;
  }
  if (b.project !== undefined) {
    met.project = b.project;
  }
  return met;
}

function both<T extends string>(
  a: readonly T[],
  b: readonly T[],
  meet: (x: T, y: T) => T | null,
): readonly T[] {
  return a.flatMap((x) => b.map((y) => meet(x, y)).filter((met) => met !== null));
}

function same<T>(x: T, y: T): T | null {
  return x === y ? x : null;
}

function deeper<T extends string>(x: T, y: T): T | null {
  return x.startsWith(y) ? x : y.startsWith(x) ? y : null;
}

/** Whether a line belongs to a selection. */
export function selects(selection: Selection, line: LineItem): boolean {
  return (
    takesLines(selection) &&
    (selection.sources?.includes(line.source) ?? true) &&
    (selection.kinds?.includes(line.kind) ?? true) &&
    (selection.functional?.some((code) => line.functional.startsWith(code)) ?? true) &&
    (selection.economic?.some((code) => line.economic.startsWith(code)) ?? true) &&
    (selection.project === undefined || selection.project === line.project)
  );
}
