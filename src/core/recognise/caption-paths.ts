import type { CellPosition } from '../workbook/address';
import { valueAt, type SheetSnapshot } from '../workbook/snapshot';
import { foldCaption, foldText } from './caption';

/** The captions above a column, from the top down. */
export interface CaptionPath {
  readonly texts: readonly string[];
  /** Where the lowest of them stands. */
  readonly at: CellPosition | null;
  /** The year they name; null if none. */
  readonly year: number | null;
}

/** Captions above each column, top down, merged cells spread over what they cover, repeats left out. */
export function captionPaths(sheet: SheetSnapshot, top: number, bottom: number): CaptionPath[] {
  let width = 0;
  for (let row = top; row <= bottom; row += 1) {
    width = Math.max(width, sheet.rows[row - 1]?.length ?? 0);
  }
  const merges = sheet.merges.filter((merge) => merge.top <= bottom && merge.bottom >= top);
  const merged = (row: number, column: number) =>
    merges.find(
      ({ top: first, bottom: last, left, right }) =>
        first <= row && row <= last && left <= column && column <= right,
    );
  // A caption too long for its column may be typed into two cells, one below the other, which are merged to none.
  const texts = new Map<string, string>();
  const textAt = (row: number, column: number): string => {
    const key = `${String(row)} ${String(column)}`;
    let text = texts.get(key);
    if (text === undefined) {
      const value = valueAt(sheet, row, column);
      const folded = typeof value === 'string' ? foldCaption(value) : '';
      text = /^(?:\*+|\(?\d{1,2}\)?(?:=[\d+-]+)?)$/.test(folded) ? '' : folded;
      texts.set(key, text);
    }
    return text;
  };
  const paths: { texts: string[]; at: CellPosition | null; year: number | null }[] = Array.from(
    { length: width },
    () => ({
      texts: [],
      at: null,
      year: null,
    }),
  );
  for (let row = top; row <= bottom; row += 1) {
    for (let column = 1; column <= width; column += 1) {
      const owner = merged(row, column);
      const [at, text] = owner
        ? [{ row: owner.top, column: owner.left }, textAt(owner.top, owner.left)]
        : fromLeft(row, column);
      const path = paths[column - 1]!;
      if (text !== '' && path.texts.at(-1) !== text) {
        path.texts.push(text);
        path.at = at;
        path.year = yearIn(valueAt(sheet, at.row, at.column)) ?? path.year;
      }
    }
  }
  return paths;

  /** Without merged cells: a blank right of a caption belongs to it if captions of its own stand below. */
  function fromLeft(row: number, column: number): [{ row: number; column: number }, string] {
    const own = textAt(row, column);
    const none: [{ row: number; column: number }, string] = [{ row, column }, own];
    const below = (at: number): boolean => {
      for (let lower = row + 1; lower <= bottom; lower += 1) {
        if (textAt(lower, at) !== '') {
          return true;
        }
      }
      return false;
    };
    if (own !== '' || !below(column)) {
      return none;
    }
    let left = column - 1;
    while (left >= 1 && textAt(row, left) === '' && !merged(row, left)) {
      left -= 1;
    }
    return left >= 1 && below(left) && !merged(row, left) ? [{ row, column: left }, textAt(row, left)] : none;
  }
}

function yearIn(value: unknown): number | null {
  const match = typeof value === 'string' ? /(20[0-4]\d)年/.exec(foldText(value)) : null;
  return match ? Number(match[1]) : null;
}
