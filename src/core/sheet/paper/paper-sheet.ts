import { largest } from '../../workbook/largest';
import { PAGE_OF_PAGES, PAPER_ID, PAPER_SHEET, type SheetPlan } from '../plan';
import type { PaperCells } from './cells';
import { FIRST_MONEY, KIND_ROW, SOURCE_ROW, type MoneyColumns } from './money-columns';

/** Rows of a plan follow one another. */
export function fillGaps(out: PaperCells): void {
  const rows = new Set(out.cells.map(({ row }) => row));
  for (let row = largest([...rows]); row > 0; row -= 1) {
    if (!rows.has(row)) {
      out.text(row, 1, '', 'paper-text');
    }
  }
}

const WIDTHS = [14, 38, 24];
const MONEY_WIDTH = 16;
const MEMORY_WIDTH = 40;

/** Of the title, the line below it, and the headings, which are of two lines. */
const HEIGHTS = [20, 16, 18, 30];

export function sheetOf(
  { cells, rowLevels, money, blocks }: PaperCells,
  right: number,
  bottom: number,
): SheetPlan {
  const used = new Set(
    cells.flatMap(({ column, formula, value }) => (formula && value !== 0 ? [column] : [])),
  );
  return {
    id: PAPER_ID,
    name: PAPER_SHEET,
    cells: [...cells].sort((a, b) => a.row - b.row || a.column - b.column),
    merges: [],
    columnWidths: Array.from(
      { length: money.memory + (blocks.length > 1 ? money.sum - FIRST_MONEY + 3 : 0) },
      (_, at) => widthOf(at + 1, used, money),
    ),
    rowHeights: HEIGHTS,
    rowLevels,
    frozen: { rows: SOURCE_ROW, columns: 2 },
    print: {
      paper: 'A4',
      orientation: 'landscape',
      pagesWide: 1,
      pagesTall: null,
      repeatRows: { first: KIND_ROW, last: SOURCE_ROW },
      area: { top: 1, left: 1, bottom, right: Math.max(right, money.sum) },
      footer: PAGE_OF_PAGES,
    },
    spills: [],
    table: null,
    choices: [],
    notes: [],
  };
}

/** Columns without money are there for lines that are changed, and hidden until there is some. */
function widthOf(column: number, used: ReadonlySet<number>, money: MoneyColumns): number {
  const { memory, last, publishedShift } = money;
  if (column === memory) {
    return MEMORY_WIDTH;
  }
  if (column > memory) {
    // What is published of a kind of money stands beside what it is.
    const exact = widthOf(column - publishedShift, used, money);
    return column - publishedShift < FIRST_MONEY ? MONEY_WIDTH : exact;
  }
  const isMoney = column >= FIRST_MONEY && column <= last;
  return isMoney && !used.has(column) && column > FIRST_MONEY + 2 ? 0 : (WIDTHS[column - 1] ?? MONEY_WIDTH);
}
