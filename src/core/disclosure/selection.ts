import type { FundingSource, LineItem, SpendingKind } from '../budget/line-item';

/**
 * Which budget lines a figure adds up. Every amount of every table is the total of one selection; a missing
 * property selects everything.
 */
export interface Selection {
  readonly sources?: readonly FundingSource[];
  readonly kinds?: readonly SpendingKind[];
  /** Functional codes (类, 款 or 项); a line belongs if it stands under one of them. */
  readonly functional?: readonly string[];
  /** Economic codes (类 or 款). */
  readonly economic?: readonly string[];
  readonly project?: string;
}

/** Lines that both selections take. */
export function intersect(a: Selection, b: Selection): Selection {
  const sources = both(a.sources, b.sources, same);
  const kinds = both(a.kinds, b.kinds, same);
  const functional = both(a.functional, b.functional, deeper);
  const economic = both(a.economic, b.economic, deeper);
  const project = b.project ?? a.project;
  return {
    ...(sources && { sources }),
    ...(kinds && { kinds }),
    ...(functional && { functional }),
    ...(economic && { economic }),
    ...(project !== undefined && { project }),
  };
}

function both<T extends string>(
  a: readonly T[] | undefined,
  b: readonly T[] | undefined,
  meet: (x: T, y: T) => T | null,
): readonly T[] | undefined {
  if (!a || !b) {
    return a ?? b;
  }
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
    (selection.sources?.includes(line.source) ?? true) &&
    (selection.kinds?.includes(line.kind) ?? true) &&
    (selection.functional?.some((code) => line.functional.startsWith(code)) ?? true) &&
    (selection.economic?.some((code) => line.economic.startsWith(code)) ?? true) &&
    (selection.project === undefined || selection.project === line.project)
  );
}
