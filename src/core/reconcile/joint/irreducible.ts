import { boundsOf, type Bounds } from './bounds';
import { partOf, type JointRow, type JointSystem } from './system';

/**
 * Statements that can't all hold with these figures as they are printed. Without any one of either it would not be seen: by
 * bounds where these found it, else by the solver.
 */
export interface JointConflict {
  readonly rows: readonly JointRow[];
  /** Positions of the figures. */
  readonly cells: readonly number[];
}

/** What is left of a list when whatever can be spared is left out, last ones first: large pieces, then single ones. */
export function needed<T>(all: readonly T[], isEnough: (some: readonly T[]) => boolean): readonly T[] {
  let kept = all;
  for (let size = Math.ceil(all.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let end = kept.length; end > 0; end -= size) {
      const fewer = [...kept.slice(0, Math.max(0, end - size)), ...kept.slice(end)];
      kept = isEnough(fewer) ? fewer : kept;
    }
  }
  return kept;
}

/** A conflict that bounds alone prove; null if they prove none. */
export function conflictByBounds(
  system: JointSystem,
  { broken, used }: Bounds = boundsOf(system),
): JointConflict | null {
  return broken === null
    ? null
    : smallestByBounds(
        system,
        system.rows.filter((row) => used.has(row)),
      );
}

function smallestByBounds(system: JointSystem, among: readonly JointRow[]): JointConflict {
  const all = new Set(system.figures.keys());
  const isProved = (rows: readonly JointRow[], cells: ReadonlySet<number>): boolean =>
    boundsOf(partOf(system, rows, cells)).broken !== null;
  const rows = needed(among, (some) => isProved(some, all));
  const spoken = [...new Set(rows.flatMap(({ columns }) => columns))].sort((a, b) => a - b);
  return { rows, cells: needed(spoken, (some) => isProved(rows, new Set(some))) };
}
