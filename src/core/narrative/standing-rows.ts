import { hashTexts } from '../budget/lines-mark';
import { NARRATIVE_COLUMNS } from '../sheet/text-sheets';
import { quoteValue, valueAt, type SheetSnapshot } from '../workbook/snapshot';

/** A paragraph as it stands on 说明. */
export interface StandingRow {
  readonly text: string;
  readonly key: string;
  /** The year for which it was made, and the hash of what was made; '' for one that the user added. */
  readonly made: string;
}

/** 说明 as it stands. */
export interface StandingText {
  readonly rows: readonly StandingRow[];
  /** Marks of the paragraphs that were made, those among them that the user deleted since. */
  readonly all: readonly string[];
}

export const NO_STANDING: StandingText = { rows: [], all: [] };

export function standingTextOn(sheet: SheetSnapshot): StandingText {
  const text = (row: number, column: number): string => quoteValue(valueAt(sheet, row, column));
  const rows = sheet.rows.map((_, at) => ({
    text: text(at + 1, NARRATIVE_COLUMNS.text),
    key: text(at + 1, NARRATIVE_COLUMNS.key),
    made: text(at + 1, NARRATIVE_COLUMNS.made),
  }));
  const all = sheet.rows.flatMap((_, at) => text(at + 1, NARRATIVE_COLUMNS.all).match(/[0-9a-f]{8}/g) ?? []);
  return { rows: withoutEnd(rows), all: [...new Set(all)] };
}

/** What was made for a year, so that it is known whether it was changed since. */
export function madeMark(text: string, year: number): string {
  return `${String(year)}-${hashTexts([text])}`;
}

/** The mark of a paragraph by its key. */
export function keyMark(key: string): string {
  return hashTexts([key]).slice(0, 8);
}

/** Whether a row was made for a year and stands as it was made. */
export function isAsMade({ text, made }: StandingRow): boolean {
  return made.slice(5) === hashTexts([text]);
}

/** The year that a text was made for: of most of its rows; null where none tells. */
export function yearOfText(rows: readonly StandingRow[]): number | null {
  const counts = new Map<string, number>();
  for (const { made } of rows) {
    const year = /^\d{4}(?=-)/.exec(made)?.[0];
    if (year !== undefined) {
      counts.set(year, (counts.get(year) ?? 0) + 1);
    }
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first ? Number(first[0]) : null;
}

/** How many paragraphs of this year’s text the user deleted. */
export function deletedFrom({ rows, all }: StandingText, year: number): number {
  const there = new Set(rows.map(({ key }) => keyMark(key)));
  return yearOfText(rows) === year ? all.filter((mark) => !there.has(mark)).length : 0;
}

/** Without the blank rows below the text. */
function withoutEnd(rows: readonly StandingRow[]): StandingRow[] {
  const end = rows.reduce((last, { text, key }, at) => (text !== '' || key !== '' ? at + 1 : last), 0);
  return rows.slice(0, end);
}
