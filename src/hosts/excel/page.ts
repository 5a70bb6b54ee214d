import { columnLetters, rangeAddress, type SheetPlan } from '../../core/index';

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
export function columnPoints(characters: number): number {
  return characters === 0 ? 0 : (characters * DIGIT + MARGIN) * POINTS;
}

export function sizeColumns(sheet: Excel.Worksheet, widths: readonly number[]): void {
  widths.forEach((width, at) => {
    const letters = columnLetters(at + 1);
    const column = sheet.getRange(`${letters}:${letters}`);
    if (width > 0) {
      column.format.columnWidth = columnPoints(width);
    } else {
      column.columnHidden = true;
    }
  });
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

/** Heights by row, from row 1; equal ones that follow one another at once. */
export function sizeRows(sheet: Excel.Worksheet, heights: readonly number[], from = 1): void {
  for (let start = 0; start < heights.length;) {
    let end = start;
    while (end + 1 < heights.length && heights[end + 1] === heights[start]) {
      end += 1;
    }
    const rows = `${String(from + start)}:${String(from + end)}`;
    sheet.getRange(rows).format.rowHeight = heights[start]!;
    start = end + 1;
  }
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
