import { replaceReferences, type ReferenceEnd } from '../references';
import type { RowShift, Rows } from './row-shift';

/**
 * A formula that is meant for every cell of an area and written for its first, as of a conditional format: `$` names a
 * row, and what has none names one so many rows above or below each cell. Rows that came between a cell and the row it
 * names make it more of them, if they did so for every cell; else the cell’s neighbours are meant.
 *
 * @param area Rows it was meant for.
 * @param own The sheet that it stands on.
 */
export function relativeFormula(formula: string, area: Rows, shift: RowShift, own: string): string {
  const isOwn = own.toLowerCase() === shift.sheet.toLowerCase();
  const first = isOwn ? (shift.rows(area)?.top ?? area.top) : area.top;
  return replaceReferences(formula, (reference) => {
    const isMeant = shift.isMeant(reference, own);
    const end = (one: ReferenceEnd): ReferenceEnd | null => {
      if (one.row === null || (one.holdsRow && !isMeant)) {
        return one;
      }
      if (one.holdsRow) {
        const row = shift.row(one.row);
        return row === null ? null : { ...one, row };
      }
      const distance = distanceNow(one.row - area.top, area, isOwn, isMeant, shift);
      const row = first + (distance ?? 0);
      return distance === null ? null : row === one.row ? one : { ...one, row };
    };
    if (reference.from.holdsRow && (reference.to?.holdsRow ?? true)) {
      return isMeant ? shift.reference(reference) : reference;
    }
    const from = end(reference.from);
    const to = reference.to && end(reference.to);
    return from === null || (reference.to && to === null) ? null : { from, to };
  });
}

/** Rows from a cell to the one it names, now; null where that went for all. */
function distanceNow(
  distance: number,
  area: Rows,
  isOwn: boolean,
  isMeant: boolean,
  shift: RowShift,
): number | null {
  const edges = [shift.at, shift.at - shift.count].flatMap((edge) => [edge - 1, edge]);
  // Between edges all rows move alike.
  const rows = new Set([area.top, area.bottom, ...edges, ...edges.map((edge) => edge - distance)]);
  const found = new Set<number>();
  for (const row of rows) {
    const now = isOwn ? shift.row(row) : row;
    const named = isMeant ? shift.row(row + distance) : row + distance;
    if (row >= area.top && row <= area.bottom && now !== null && named !== null) {
      found.add(named - now);
    }
  }
  const [only] = found;
  return only === undefined ? null : found.size === 1 ? only : distance;
}
