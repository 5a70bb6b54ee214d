import type { SheetSnapshot } from '../workbook/snapshot';
import { foldText } from './caption';
import { saysContinued } from './continuation';
import { speaksOfTable } from './tables-on-sheet';
import { isTableNumber, titleInRow, type Title } from './title';
import { isUnitLine } from './unit';

/** Lines between a title and its table that are neither: a date, a subtitle. */
const MOST_BESIDE = 2;
const LONGEST_BESIDE = 40;
/** A sentence, a heading of the text: no line of a table. */
const OF_TEXT =
  /[，。；,;]|^(?:第[一二三四五六七八九十]+部分|[一二三四五六七八九十]+、|\([一二三四五六七八九十]+\))/;

/** Rows at the top of a table that may hold its title. */
const ROWS_OF_TITLE = 8;

/** How many of the lines above a table of a document belong to it: its title, its number, its unit of money. */
export function linesAbove(lines: readonly string[]): number {
  let count = 0;
  let beside = 0;
  let title: Title | null = null;
  for (let at = 1; at <= lines.length; at += 1) {
    const line = lines[lines.length - at]!;
    const folded = foldText(line);
    const found = titleOfLine(line);
    if (isTableNumber(folded) || isUnitLine(folded)) {
      count = at;
    } else if (found && (!title || (speaksOfTable(found.words) && !speaksOfTable(title.words)))) {
      title = found;
      count = at;
    } else if (title || OF_TEXT.test(folded) || folded.length > LONGEST_BESIDE || beside === MOST_BESIDE) {
      break;
    } else {
      beside += 1;
    }
  }
  return count;
}

/** Whether a line numbers or names the rest of a table: 续表一, …表（续）. */
export function saysItGoesOn(line: string): boolean {
  return saysContinued(foldText(line));
}

/** The title at the top of some rows; null if they have none. */
export function titleOfRows(rows: SheetSnapshot['rows']): Pick<Title, 'text' | 'words'> | null {
  for (const [at, row] of rows.slice(0, ROWS_OF_TITLE).entries()) {
    const title = titleInRow(row, at + 1, '');
    if (title && isTitle(title)) {
      return title;
    }
  }
  return null;
}

function titleOfLine(line: string): Title | null {
  const title = titleInRow([{ value: line }], 1, '');
  return title && isTitle(title) ? title : null;
}

/** Headings of a text speak of 情况 too: only one that names a table is its title. */
function isTitle({ words }: Title): boolean {
  return /表(?:\(.*\))?$/.test(words) || speaksOfTable(words);
}
