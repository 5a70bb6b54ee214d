/** From one edge to another, in pixels of the sheet. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How far the part that scrolls has to move for a cell to lie in it; 0 when it does. */
export function moveToSight(seen: Stretch, cell: Stretch, toItsStart: boolean): number {
  const before = cell.from - seen.from;
  const beyond = cell.to - seen.to;
  if (before >= 0 && beyond <= 0) {
    return 0;
  }
  // A cell that is larger than what is seen shows its beginning.
  return before < 0 || toItsStart ? before : Math.min(beyond, before);
}
