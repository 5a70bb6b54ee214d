import { parseCode } from '../classification/code';
import { quoteValue } from '../workbook/snapshot';
import type { RawRow } from './raw-row';
import type { Covered } from './total-scope';
import { totalCaption, type TotalLevel } from './total-words';
import { largest, smallest } from '../workbook/largest';

interface Mark {
  readonly row: number;
  readonly level: 1 | 2 | 3;
}

/** Where the totals of a list stand that name nothing, and what lies between them. */
export interface Blocks {
  readonly marks: readonly Mark[];
  /** The rows that such a total covers by its place; null where it covers all of them. */
  readonly blockOf: (raw: RawRow, rows: readonly Covered[]) => readonly Covered[] | null;
  /** Whether it may be the total of all, though others of its level are there: the first or the last one. */
  readonly isOuter: (raw: RawRow) => boolean;
}

type Side = 'above' | 'below';

/** `fits` says whether a total states what these rows add up to: lists that put totals below their rows agree more so. */
export function blocksOf(
  totals: readonly RawRow[],
  fits: (raw: RawRow, covered: readonly Covered[]) => boolean,
): Blocks {
  const placed = totals.flatMap((raw) => {
    const level = levelOf(raw);
    return level === null || level === 'running' ? [] : [{ raw, row: raw.row, level }];
  });
  const sides = new Map<number, Side>();
  const sideOf = (level: Mark['level'], rows: readonly Covered[]): Side => {
    const known = sides.get(level);
    if (known !== undefined) {
      return known;
    }
    const peers = placed.filter((one) => one.level === level);
    const count = (side: Side): number =>
      peers.filter(({ raw }) => fits(raw, block(raw, rows, marksFrom(placed, level), side))).length;
    const last = peers.at(-1);
    const lastStands = last === undefined || rows.every(({ row }) => row < last.row);
    const above = count('above');
    const below = count('below');
    const side: Side = above === below ? (lastStands ? 'above' : 'below') : above > below ? 'above' : 'below';
    sides.set(level, side);
    return side;
  };
  return {
    marks: placed,
    blockOf: (raw, rows) => {
      const level = levelOf(raw);
      if (level === 'running') {
        return rows.filter(({ row }) => row < raw.row);
      }
      if (
        level === null ||
        level === 3 ||
        (level === 2 && placed.filter((one) => one.level === 2).length === 1)
      ) {
        return null;
      }
      const marks = marksFrom(placed, level);
      const side = sideOf(level, rows);
      const own = block(raw, rows, marks, side);
      // The first of totals that stand below their rows, or the last of those above, with none there.
      return own.length > 0 ? own : block(raw, rows, marks, side === 'above' ? 'below' : 'above');
    },
    isOuter: (raw) => {
      const peers = placed.filter(({ level }) => level >= (levelOf(raw) as number));
      return levelOf(raw) === 2 && (peers[0]?.row === raw.row || peers.at(-1)?.row === raw.row);
    },
  };
}

function marksFrom(marks: readonly Mark[], level: number): readonly Mark[] {
  return marks.filter((mark) => mark.level >= level);
}

function block(
  raw: RawRow,
  rows: readonly Covered[],
  marks: readonly Mark[],
  side: Side,
): readonly Covered[] {
  return side === 'above' ? blockAbove(raw, rows, marks) : blockBelow(raw, rows, marks);
}

/** Rows between a total and the one before it. */
export function blockAbove(
  raw: RawRow,
  rows: readonly Covered[],
  marks: readonly Mark[],
): readonly Covered[] {
  const before = largest(
    marks.map(({ row }) => row).filter((row) => row < raw.row),
    0,
  );
  return rows.filter(({ row }) => row > before && row < raw.row);
}

/** Rows between a total and the one after it. */
export function blockBelow(
  raw: RawRow,
  rows: readonly Covered[],
  marks: readonly Mark[],
): readonly Covered[] {
  const after = smallest(marks.map(({ row }) => row).filter((row) => row > raw.row));
  return rows.filter(({ row }) => row > raw.row && row < after);
}

/** Level of a total that names no code; null for one that does, and for rows that only prove to be totals. */
function levelOf(raw: RawRow): TotalLevel | null {
  const coded = parseCode(quoteValue(raw.values.functional)) !== null;
  return coded || raw.totalWord === null ? null : (totalCaption(raw.totalWord)?.level ?? null);
}
