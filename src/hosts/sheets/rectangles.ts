import type { CellRange } from '../../core/index';

type Growing = { -readonly [Side in keyof CellRange]: number };
interface Place {
  readonly row: number;
  readonly column: number;
}

/** More columns than any sheet has. */
const WIDE = 100_000;

/** Cells (1-based row and column) as few rectangles: runs in a row, then equal runs in rows that follow. */
export function rectangles(cells: readonly Place[]): CellRange[] {
  const open = new Map<number, Growing>();
  const closed: Growing[] = [];
  for (const run of runsOf(cells)) {
    const key = run.left * WIDE + run.right;
    const above = open.get(key);
    if (above?.bottom === run.top - 1) {
      above.bottom = run.bottom;
    } else {
      if (above) {
        closed.push(above);
      }
      open.set(key, run);
    }
  }
  return [...closed, ...open.values()];
}

function runsOf(cells: readonly Place[]): Growing[] {
  const runs: Growing[] = [];
  for (const { row, column } of inOrder(cells)) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) {
      last.right = column;
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  return runs;
}

/** By row and column; plans have them so. */
function inOrder(cells: readonly Place[]): readonly Place[] {
  const compare = (a: Place, b: Place): number => a.row - b.row || a.column - b.column;
  const isSorted = cells.every((cell, at) => at === 0 || compare(cells[at - 1]!, cell) <= 0);
  return isSorted ? cells : [...cells].sort(compare);
}
