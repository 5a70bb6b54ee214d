import type { SheetPlan } from '../src/core/index';

const A4 = { short: 595.28, long: 841.89 };
/** Points left free round a sheet, as in the file; `print.css` says the same. */
const MARGINS = { top: 43.2, side: 36, bottom: 50.4 };
/** What lines and rounding may add to the height of a table. */
const SPARE = 6;
/** A character of the standard font, and what a spreadsheet leaves free beside a cell's text. */
const CHARACTER = 5.25;
const BESIDE = 3.75;

export function widthsInPoints(sheet: SheetPlan): number[] {
  return sheet.columnWidths.map((characters) => characters * CHARACTER + BESIDE);
}

/** Points of paper a sheet can be printed on. */
export function paperOf(orientation: SheetPlan['print']['orientation']): {
  readonly width: number;
  readonly height: number;
} {
  const [width, height] = orientation === 'landscape' ? [A4.long, A4.short] : [A4.short, A4.long];
  return { width: width - 2 * MARGINS.side, height: height - MARGINS.top - MARGINS.bottom };
}

/** A sheet is one page wide, and one page tall where its plan says so; it is never enlarged. */
export function scaleOf(sheet: SheetPlan): number {
  const { print } = sheet;
  const paper = paperOf(print.orientation);
  const width = sumOf(widthsInPoints(sheet));
  const height = sumOf(sheet.rowHeights);
  return Math.min(1, paper.width / width, print.pagesTall === null ? 1 : (paper.height - SPARE) / height);
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0);
}
