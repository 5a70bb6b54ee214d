import { longestCommon } from '../change/row-steps';
import type { RowsIn, RowsOut } from './template-fill';

/** Where a row of a table stands: in a row of the template, or in one that is put before another. */
export type Slot =
  | { readonly kind: 'there'; readonly row: number; readonly same: boolean }
  | { readonly kind: 'new'; readonly at: number; readonly index: number };

/** A row of the template that may be used, with what tells it from others; '' for a blank one. */
export interface PresentRow {
  readonly row: number;
  readonly key: string;
}

/**
 * Gives each wanted row a place among those that are there: a row of the same key keeps its place, others use the blank and
 * the stale rows between, and new ones come where there are too few. `end` is the row that follows them.
 */
export function slotsFor(present: readonly PresentRow[], wanted: readonly string[], end: number): Slot[] {
  const pairs = longestCommon(
    present.map(({ key }, at) => (key === '' ? `\u0000${String(at)}` : key)),
    wanted,
  );
  const slots: Slot[] = [];
  let [from, to] = [0, 0];
  for (const [there, want] of [...pairs, [present.length, wanted.length] as const]) {
    const free = present.slice(from, there);
    const before = present[there]?.row ?? end;
    for (let at = to; at < want; at += 1) {
      const row = free[at - to]?.row;
      slots.push(
        row === undefined
          ? { kind: 'new', at: before, index: at - to - free.length }
          : { kind: 'there', row, same: false },
      );
    }
    if (there < present.length) {
      slots.push({ kind: 'there', row: present[there]!.row, same: true });
    }
    [from, to] = [there + 1, want + 1];
  }
  return slots;
}

/** Rows that come, of all the slots of a table; each looks like the row before it, the first like the row behind. */
export function rowsIn(slots: readonly Slot[], first: number, likeRow: (at: number) => number): RowsIn[] {
  const counts = new Map<number, number>();
  for (const slot of slots) {
    if (slot.kind === 'new') {
      counts.set(slot.at, Math.max(counts.get(slot.at) ?? 0, slot.index + 1));
    }
  }
  return [...counts]
    .sort(([a], [b]) => b - a)
    .map(([at, count]) => ({ at, count, likeRow: at > first ? likeRow(at - 1) : likeRow(at) }));
}

/** Neighbouring rows together, from the bottom up, as they stand after `inserted` came. */
export function rowsOut(rows: readonly number[], inserted: readonly RowsIn[]): RowsOut[] {
  const out: RowsOut[] = [];
  for (const row of [...rows].sort((a, b) => b - a)) {
    const at = placeAfter(inserted, row);
    const last = out.at(-1);
    if (last?.at === at + 1) {
      out[out.length - 1] = { at, count: last.count + 1 };
    } else {
      out.push({ at, count: 1 });
    }
  }
  return out;
}

/** Where a row of the template stands after rows came. */
export function placeAfter(inserted: readonly RowsIn[], row: number): number {
  return inserted.reduce((place, { at, count }) => (at <= row ? place + count : place), row);
}

/** Where a slot’s row stands after rows came. */
export function placeOfSlot(inserted: readonly RowsIn[], slot: Slot): number {
  if (slot.kind === 'there') {
    return placeAfter(inserted, slot.row);
  }
  const before = inserted.reduce((sum, { at, count }) => (at < slot.at ? sum + count : sum), 0);
  return slot.at + before + slot.index;
}
