import type { CellPosition } from '../workbook/address';
import { foldText } from './caption';
import { isUnitLine } from './unit';
import { isTableNumber, nameWords, statedOwner, titleInRow, type Title } from './title';
import type { SheetSnapshot } from '../workbook/snapshot';

/** A part of a sheet that may be one table: from its title to the next one. */
export interface Segment {
  readonly sheet: SheetSnapshot;
  /** First row that belongs to it: lines above the title (表一：, 单位：元) included. */
  readonly top: number;
  /** First row below the title. */
  readonly from: number;
  readonly end: number;
  readonly title: { readonly at: CellPosition; readonly text: string } | null;
  /** Title, or the sheet's name, as it is compared. */
  readonly words: string;
  /** Rows where the title is printed again, on the table's next page. */
  readonly again: ReadonlySet<number>;
  /** Whether no other title stands on its sheet: a list of contents has several. */
  readonly alone: boolean;
}

/** A line this far below a title that speaks of no table is a part of the title: （2024年预算公开表）. */
const SUBTITLE = 2;

/** Titles on a sheet, each with the rows up to the next. `speaks` tells the titles of tables from other lines. */
export function findSegments(sheet: SheetSnapshot, speaks: (words: string) => boolean): Segment[] {
  const titles: (Title & { again: number[] })[] = [];
  const owner = statedOwner(sheet);
  for (const [index, row] of sheet.rows.entries()) {
    const title = titleInRow(row, index + 1, owner);
    const last = titles.at(-1);
    // A title printed again on the next page goes on with the same table.
    if (title && last?.words === title.words) {
      last.again.push(title.row);
    } else if (
      title &&
      !(last && title.row - last.row <= SUBTITLE && speaks(last.words) && !speaks(title.words))
    ) {
      titles.push({ ...title, again: [] });
    }
  }
  const tops = titles.map(({ row }, at) => (at === 0 ? 1 : linesAbove(sheet, row)));
  return titles.map(({ row, column, text, words, again }, at) => ({
    sheet,
    top: tops[at]!,
    from: row + 1,
    end: (tops[at + 1] ?? sheet.rows.length + 1) - 1,
    title: { at: { row, column }, text },
    words,
    again: new Set(again),
    alone: titles.length === 1,
  }));
}

/** A whole sheet that may be the table its name says. */
export function namedSegment(sheet: SheetSnapshot): Segment {
  return {
    sheet,
    top: 1,
    from: 1,
    end: sheet.rows.length,
    title: null,
    words: nameWords(sheet.name),
    again: new Set(),
    alone: true,
  };
}

/** First of the lines right above a title that number the table or state its unit of money. */
function linesAbove(sheet: SheetSnapshot, title: number): number {
  let top = title;
  while (top > 1) {
    const texts = (sheet.rows[top - 2] ?? []).flatMap((cell) =>
      typeof cell?.value === 'string' ? [foldText(cell.value)] : (cell?.value ?? null) === null ? [] : ['?'],
    );
    if (texts.length === 0 || !texts.every((text) => isTableNumber(text) || isUnitLine(text))) {
      return top;
    }
    top -= 1;
  }
  return top;
}
