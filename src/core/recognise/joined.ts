import { cellAddress, parseAddress } from '../workbook/address';
import { quoteValue, type SheetSnapshot, type WorkbookSnapshot } from '../workbook/snapshot';
import { foldText } from './caption';
import { saysContinued } from './continuation';
import type { Segment } from './segments';
import { isTableNumber, tableNumberOf } from './title';

/** A row by its sheet's name. */
interface RowPlace {
  readonly sheet: string;
  readonly row: number;
}

interface Cell {
  readonly sheet: string | null;
  readonly cell: string | null;
}

/**
 * A workbook in which each table is on one sheet: a continuation on another sheet (续表) stands below what it goes on from.
 * Rows are those of the file themselves, so that an edit of one is seen in both.
 */
export interface Joined {
  readonly workbook: WorkbookSnapshot;
  /** Where a cell of the joined workbook stands in the file. */
  readonly inFile: <T extends Cell>(at: T) => T;
  /** Where a row of the file stands in the joined workbook. */
  readonly inJoined: (sheet: string, row: number) => RowPlace;
}

/** What goes on from which part of another sheet. */
export interface Continuation {
  readonly from: Segment;
  readonly rest: Segment;
}

/** Whether a part of a sheet says of itself that it is the rest of a table: its lines above, its title, its sheet's name. */
export function isRest({ sheet, top, title }: Segment): boolean {
  const named = top === 1 && saysContinued(foldText(sheet.name));
  const lines = sheet.rows
    .slice(top - 1, title?.at.row ?? 0)
    .flatMap((row) => row.map((cell) => foldText(quoteValue(cell?.value ?? null))));
  return (
    named ||
    saysContinued(foldText(title?.text ?? '')) ||
    lines.some((text) => isTableNumber(text) && saysContinued(text))
  );
}

/** 表三 of a sheet's name; null if it has none. */
export function numberOfSheet(sheet: SheetSnapshot): string | null {
  return tableNumberOf(foldText(sheet.name));
}

/** Puts each continuation below the part it goes on from, in the order given. */
export function joinSheets(workbook: WorkbookSnapshot, continuations: readonly Continuation[]): Joined {
  if (continuations.length === 0) {
    return { workbook, inFile: (at) => at, inJoined: (sheet, row) => ({ sheet, row }) };
  }
  const origins = new Map<string, RowPlace[]>();
  const sheets = workbook.sheets.flatMap((sheet) => {
    const places = placesOf(sheet, continuations);
    origins.set(sheet.name, places);
    const gone = continuations.some(({ rest }) => rest.sheet === sheet) && isEmptied(sheet, places);
    return gone ? [] : [rowsAt(workbook, sheet, places)];
  });
  const joined = new Map<string, RowPlace>();
  for (const [sheet, places] of origins) {
    places.forEach((place, at) => joined.set(`${String(place.row)} ${place.sheet}`, { sheet, row: at + 1 }));
  }
  return {
    workbook: { ...workbook, sheets },
    inFile: (at) => {
      const place = at.cell ? parseAddress(at.cell) : null;
      const origin = place && origins.get(at.sheet ?? '')?.[place.row - 1];
      return origin ? { ...at, sheet: origin.sheet, cell: cellAddress(origin.row, place.column) } : at;
    },
    inJoined: (sheet, row) => joined.get(`${String(row)} ${sheet}`) ?? { sheet, row },
  };
}

const NOWHERE: RowPlace = { sheet: '', row: 0 };

/** The rows of a joined sheet, by where they come from; a row that went elsewhere leaves a blank one. */
function placesOf(sheet: SheetSnapshot, continuations: readonly Continuation[]): RowPlace[] {
  const moved = continuations.filter(({ rest }) => rest.sheet === sheet);
  const places: RowPlace[] = [];
  for (let row = 1; row <= sheet.rows.length; row += 1) {
    const gone = moved.some(({ rest }) => rest.top <= row && row <= rest.end);
    places.push(gone ? NOWHERE : { sheet: sheet.name, row });
    for (const { from, rest } of continuations) {
      if (from.sheet === sheet && Math.min(from.end, sheet.rows.length) === row) {
        const { name } = rest.sheet;
        for (let next = rest.top; next <= Math.min(rest.end, rest.sheet.rows.length); next += 1) {
          places.push({ sheet: name, row: next });
        }
      }
    }
  }
  return places;
}

function isEmptied(sheet: SheetSnapshot, places: readonly RowPlace[]): boolean {
  return places.every(
    (place) =>
      place === NOWHERE || sheet.rows[place.row - 1]!.every((cell) => (cell?.value ?? null) === null),
  );
}

function rowsAt(
  workbook: WorkbookSnapshot,
  sheet: SheetSnapshot,
  places: readonly RowPlace[],
): SheetSnapshot {
  const sources = new Map(workbook.sheets.map((one) => [one.name, one]));
  const now = new Map(places.map(({ sheet: name, row }, at) => [`${String(row)} ${name}`, at + 1]));
  const parts = workbook.sheets.filter(({ name }) => places.some((place) => place.sheet === name));
  const moved = (name: string, row: number): number | undefined => now.get(`${String(row)} ${name}`);
  return {
    ...sheet,
    rows: places.map((place) => sources.get(place.sheet)?.rows[place.row - 1] ?? []),
    merges: parts.flatMap(({ name, merges }) =>
      merges.flatMap((merge) => {
        const [top, bottom] = [moved(name, merge.top), moved(name, merge.bottom)];
        return top === undefined || bottom === undefined ? [] : [{ ...merge, top, bottom }];
      }),
    ),
    hiddenRows: parts.flatMap(({ name, hiddenRows }) => hiddenRows.flatMap((row) => moved(name, row) ?? [])),
  };
}
