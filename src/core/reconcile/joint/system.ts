import type { RoundingMode } from '../../money/amount';
import type { Figure } from '../book/figure';
import type { Check } from '../statements/check';
import { figuresOfCheck } from '../statements/ledger';

/**
 * A statement as a row of a program: low ≤ Σ factor · offset ≤ high. Unknown is what each figure was before rounding, as its
 * offset from what is printed: all numbers are whole ticks, and small.
 */
export interface JointRow {
  readonly check: Check;
  /** Positions among the figures of the system. */
  readonly columns: readonly number[];
  readonly factors: readonly number[];
  readonly low: number;
  /** Infinite for a limit. */
  readonly high: number;
}

/** Statements that hang together, with the offsets that each of their figures may have. */
export interface JointSystem {
  readonly figures: readonly Figure[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly rows: readonly JointRow[];
}

/** How far from its printed value a figure may be. What is not known to be right may be anything. */
function reachOf(
  figure: Figure,
  mode: RoundingMode,
  isFree: (figure: Figure) => boolean,
): readonly [number, number] {
  if (figure.state === 'problem' || isFree(figure)) {
    return [-Infinity, Infinity];
  }
  const { value, half } = figure;
  if (mode === 'half-up') {
    return [0 - half, half];
  }
  return [value > 0 ? 0 : 0 - 2 * half, value < 0 ? 0 : 2 * half];
}

/** A statement as a row; `at` gives each figure its position. */
function rowOf(check: Check, at: (figure: Figure) => number): JointRow {
  const factors = new Map<number, number>();
  const add = (figure: Figure, by: 1 | -1): void =>
    void factors.set(at(figure), (factors.get(at(figure)) ?? 0) + by);
  const { kind, stated } = check;
  // A limit is a difference that is not below nothing.
  const sign = kind === 'at-most' ? -1 : 1;
  add(stated, sign);
  let difference = sign * stated.value;
  for (const part of check.parts) {
    add(part, sign === 1 ? -1 : 1);
    difference -= sign * part.value;
  }
  const isLimit = kind === 'at-most' || kind === 'at-least';
  // Money that one side leaves out can be below nothing by what still prints as nothing.
  const room = isLimit ? Math.max(...[...figuresOfCheck(check)].map(({ half }) => half)) : 0;
  return {
    check,
    columns: [...factors.keys()],
    factors: [...factors.values()],
    low: 0 - difference - room,
    high: isLimit ? Infinity : 0 - difference,
  };
}

/** The statements in systems that share no figure whose amount is open. */
export function systemsOf(
  checks: readonly Check[],
  mode: RoundingMode,
  isFree: (figure: Figure) => boolean,
): JointSystem[] {
  const places = new Map<Figure, number>();
  const figures: Figure[] = [];
  const at = (figure: Figure): number => {
    const known = places.get(figure) ?? figures.push(figure) - 1;
    places.set(figure, known);
    return known;
  };
  const rows = checks.map((check) => rowOf(check, at));
  const reaches = figures.map((figure) => reachOf(figure, mode, isFree));
  const root = figures.map((_, place) => place);
  const rootOf = (place: number): number => {
    let top = place;
    while (root[top] !== top) {
      root[top] = root[root[top]!]!;
      top = root[top]!;
    }
    return top;
  };
  const isOpen = (column: number): boolean => reaches[column]![0] < reaches[column]![1];
  for (const { columns } of rows) {
    const open = columns.filter(isOpen);
    open.forEach((column) => (root[rootOf(column)] = rootOf(open[0]!)));
  }
  const groups = new Map<number, JointRow[]>();
  for (const row of rows) {
    const open = row.columns.find(isOpen);
    const group = open === undefined ? -1 : rootOf(open);
    const known = groups.get(group) ?? [];
    known.push(row);
    groups.set(group, known);
  }
  return [...groups.values()].map((own) => withOwnFigures(own, figures, reaches));
}

function withOwnFigures(
  rows: readonly JointRow[],
  figures: readonly Figure[],
  reaches: readonly (readonly [number, number])[],
): JointSystem {
  const used = [...new Set(rows.flatMap(({ columns }) => columns))];
  const place = new Map(used.map((column, at) => [column, at]));
  return {
    figures: used.map((column) => figures[column]!),
    lower: used.map((column) => reaches[column]![0]),
    upper: used.map((column) => reaches[column]![1]),
    rows: rows.map((row) => ({ ...row, columns: row.columns.map((column) => place.get(column)!) })),
  };
}

/** A part of a system: some of its rows, and of the printed figures those at these positions; the others may be anything. */
export function partOf(
  system: JointSystem,
  rows: readonly JointRow[],
  printed: ReadonlySet<number>,
): JointSystem {
  return {
    ...system,
    lower: system.lower.map((low, at) => (printed.has(at) ? low : -Infinity)),
    upper: system.upper.map((high, at) => (printed.has(at) ? high : Infinity)),
    rows,
  };
}
