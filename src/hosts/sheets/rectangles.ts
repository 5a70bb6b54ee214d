import type { CellRange } from '../../core/index';

/** Cells (1-based row and column) as few rectangles: runs in a row, then equal runs in rows that follow. */
export function rectangles(cells: readonly { readonly row: number; readonly column: number }[]): CellRange[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: CellRange[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && last.right === column - 1) {
      runs[runs.length - 1] = { ...last, right: column };
    } else {
      runs.push({ top: row, left: column, bottom: row, right: column });
    }
  }
  const open = new Map<string, CellRange>();
  const closed: CellRange[] = [];
  for (const run of runs) {
    const key = `${String(run.left)}:${String(run.right)}`;
    const above = open.get(key);
    if (above?.bottom === run.top - 1) {
      open.set(key, { ...above, bottom: run.bottom });
    } else {
      if (above) {
        closed.push(above);
      }
      open.set(key, run);
    }
  }
  return [...closed, ...open.values()];
}
