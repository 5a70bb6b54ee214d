import { columnLetters, rangeAddress, type SheetPlan } from '../../core/index';
import { joined } from './addresses';

/** Pixels of a digit of the standard font, and of the cell's own margin; 0.75 points to a pixel. */
const DIGIT = 7;
const MARGIN = 5;
const POINTS = 0.75;
const POINTS_PER_INCH = 72;
const MARGINS = {
  left: 0.5 * POINTS_PER_INCH,
  right: 0.5 * POINTS_PER_INCH,
  top: 0.6 * POINTS_PER_INCH,
  bottom: 0.7 * POINTS_PER_INCH,
};
const A4 = { short: 595, long: 842 };
const SMALLEST_SCALE = 10;

/** Points of a column so many characters wide. */
function columnPoints(characters: number): number {
  return characters === 0 ? 0 : (characters * DIGIT + MARGIN) * POINTS;
}

/** Widths by column, from the first; columns of one width at once. */
export function sizeColumns(sheet: Excel.Worksheet, widths: readonly number[]): void {
  for (const { value: width, runs } of equalRuns(widths)) {
    const columns = runs.map(({ from, to }) => `${columnLetters(from + 1)}:${columnLetters(to + 1)}`);
    if (width > 0) {
      for (const address of joined(columns)) {
        sheet.getRanges(address).format.columnWidth = columnPoints(width);
      }
    } else {
      columns.forEach((one) => (sheet.getRange(one).columnHidden = true));
    }
  }
}

/** Columns that were hidden while there was nothing in them are shown; none is hidden, for the user may want to see it. */
export function showColumns(sheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((width, at) => {
    const letters = columnLetters(at + 1);
    if (width > 0) {
      sheet.getRange(`${letters}:${letters}`).columnHidden = false;
    }
  });
}

/** Heights by row, from row `first`; rows of one height at once. */
export function sizeRows(sheet: Excel.Worksheet, heights: readonly number[], first = 1): void {
  for (const { value: height, runs } of equalRuns(heights)) {
    const rows = runs.map(({ from, to }) => `${String(first + from)}:${String(first + to)}`);
    for (const address of joined(rows)) {
      sheet.getRanges(address).format.rowHeight = height;
    }
  }
}

/** Where each of some sizes stands: indexes, those that follow one another as one run. */
function equalRuns(
  sizes: readonly number[],
): { readonly value: number; readonly runs: readonly { readonly from: number; readonly to: number }[] }[] {
  const byValue = new Map<number, { from: number; to: number }[]>();
  for (const [at, size] of sizes.entries()) {
    const runs = byValue.get(size) ?? [];
    const last = runs.at(-1);
    if (last?.to === at - 1) {
      last.to = at;
    } else {
      runs.push({ from: at, to: at });
    }
    byValue.set(size, runs);
  }
  return [...byValue].map(([value, runs]) => ({ value, runs }));
}

/** Frozen panes, and everything about printing. */
export function lookOfPage(sheet: Excel.Worksheet, { frozen, print, table }: SheetPlan): void {
  if (frozen.rows > 0 && frozen.columns > 0) {
    sheet.freezePanes.freezeAt(
      sheet.getRange(rangeAddress({ top: 1, left: 1, bottom: frozen.rows, right: frozen.columns })),
    );
  } else if (frozen.rows > 0) {
    sheet.freezePanes.freezeRows(frozen.rows);
  } else if (frozen.columns > 0) {
    sheet.freezePanes.freezeColumns(frozen.columns);
  }
  sheet.showGridlines = table !== null;
  const page = sheet.pageLayout;
  page.paperSize = 'A4';
  page.orientation = print.orientation === 'landscape' ? 'Landscape' : 'Portrait';
  page.centerHorizontally = true;
  page.leftMargin = MARGINS.left;
  page.rightMargin = MARGINS.right;
  page.topMargin = MARGINS.top;
  page.bottomMargin = MARGINS.bottom;
  page.zoom = {
    horizontalFitToPages: print.pagesWide,
    ...(print.pagesTall !== null && { verticalFitToPages: print.pagesTall }),
  };
  page.setPrintArea(rangeAddress(print.area));
  if (print.repeatRows) {
    page.setPrintTitleRows(`$${String(print.repeatRows.first)}:$${String(print.repeatRows.last)}`);
  }
  const { before, between, after } = print.footer;
  page.headersFooters.defaultForAllPages.centerFooter = `${before}&P${between}&N${after}`;
}

/** Percent at which the printed area of a sheet goes onto its pages: never larger than it is. */
export function scaleOf({ columnWidths, rowHeights, print }: SheetPlan): number {
  const { area, orientation, pagesWide, pagesTall } = print;
  const lies = orientation === 'landscape';
  const across = (lies ? A4.long : A4.short) - MARGINS.left - MARGINS.right;
  const down = (lies ? A4.short : A4.long) - MARGINS.top - MARGINS.bottom;
  const width = sum(columnWidths.slice(area.left - 1, area.right).map(columnPoints));
  const height = sum(rowHeights.slice(area.top - 1, area.bottom));
  const fits = Math.min(
    1,
    (across * pagesWide) / width,
    pagesTall === null ? 1 : (down * pagesTall) / height,
  );
  return Math.max(SMALLEST_SCALE, Math.floor(fits * 100));
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0);
}
