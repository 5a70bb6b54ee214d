import type { CellPosition } from '../../workbook/address';
import { quoteValue, type SheetSnapshot } from '../../workbook/snapshot';
import { foldText } from './caption';

/** A part of a sheet that may be one table: from its title to the next one. */
export interface Segment {
  readonly sheet: SheetSnapshot;
  /** First row that belongs to it (a line 表一： above the title included). */
  readonly top: number;
  /** First row below the title. */
  readonly from: number;
  readonly end: number;
  readonly title: { readonly at: CellPosition; readonly text: string } | null;
  /** Title, or the sheet's name, folded. */
  readonly words: string;
}

const LONGEST_TITLE = 60;
/** A table's title stands in the first cells of its row. */
const TITLE_COLUMNS = 4;

/** Titles on a sheet, each with the rows up to the next; a sheet without any may be a table by its name. */
export function findSegments(sheet: SheetSnapshot): Segment[] {
  const titles: { at: CellPosition; text: string; words: string }[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    const title = titleIn(row.slice(0, TITLE_COLUMNS), index + 1);
    // A title printed again on the next page goes on with the same table.
    if (title && title.words.replace(/\(?续(?:表)?\d*\)?/, '') !== titles.at(-1)?.words) {
      titles.push(title);
    }
  }
  if (titles.length === 0) {
    const words = foldText(sheet.name);
    return [{ sheet, top: 1, from: 1, end: sheet.rows.length, title: null, words }];
  }
  return titles.map((title, at) => ({
    sheet,
    top: at === 0 ? 1 : title.at.row,
    from: title.at.row + 1,
    end: (titles[at + 1]?.at.row ?? sheet.rows.length + 1) - 1,
    title: { at: title.at, text: title.text },
    words: title.words,
  }));
}

function titleIn(
  cells: SheetSnapshot['rows'][number],
  row: number,
): { at: CellPosition; text: string; words: string } | null {
  for (const [at, cell] of cells.entries()) {
    if (typeof cell?.value !== 'string' || cell.value.length > LONGEST_TITLE) {
      continue;
    }
    const words = foldText(cell.value);
    if (
      /表(?:\(?续(?:表)?\d*\)?|\(.{0,12}\))?$/.test(words) &&
      words.length > 4 &&
      !/[。,;:]/.test(words.slice(4))
    ) {
      return { at: { row, column: at + 1 }, text: quoteValue(cell.value), words };
    }
  }
  return null;
}
