/** Rows that follow one another, counted from 1. */
export interface RowGroup {
  readonly first: number;
  readonly last: number;
}

/**
 * Groups of rows, the outermost first, so that each row is in as many as its level says. Those of one level never touch:
 * a spreadsheet would take them for one.
 */
export function groupsOf(levels: readonly number[]): RowGroup[] {
  const groups: RowGroup[] = [];
  for (let level = 1; levels.some((one) => one >= level); level += 1) {
    for (let at = 0; at < levels.length; at += 1) {
      const first = at + 1;
      while ((levels[at] ?? 0) >= level) {
        at += 1;
      }
      if (at >= first) {
        groups.push({ first, last: at });
      }
    }
  }
  return groups;
}
