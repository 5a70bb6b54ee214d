import { PAGE_OF_PAGES, type CellPlan, type PrintPlan } from './plan';
import { quoteValue, valueAt, type SheetSnapshot } from '../workbook/snapshot';

/** The row of the headings. */
export const HEADING_ROW = 3;

/** The rows above what a person fills in: which sheet it is, whose, of which year, and the headings. */
export function headRows(
  caption: string,
  unit: string,
  year: number,
  headings: readonly string[],
): CellPlan[] {
  const whose = `编制部门：${unit}    ${String(year)} 年`;
  return [
    { row: 1, column: 1, value: caption, text: caption, format: 'table-number' },
    { row: 2, column: 1, value: whose, text: whose, format: 'unit-line' },
    ...headings.map((heading, at): CellPlan => ({
      row: HEADING_ROW,
      column: at + 1,
      value: heading,
      text: heading,
      format: 'input-heading',
    })),
  ];
}

/** How a sheet of words is printed: down to its last row, its head on every page. */
export function printedOn(
  orientation: PrintPlan['orientation'],
  headEnd: number,
  last: number,
  right: number,
): PrintPlan {
  return {
    paper: 'A4',
    orientation,
    pagesWide: 1,
    pagesTall: null,
    repeatRows: headEnd > 0 ? { first: 1, last: headEnd } : null,
    area: { top: 1, left: 1, bottom: last, right },
    footer: PAGE_OF_PAGES,
  };
}

const YEAR = /(\d{4})\s*年\s*$/;

/** The year that a sheet was filled in for: behind the unit in its second row. */
export function yearOfSheet(sheet: SheetSnapshot): number | null {
  const year = YEAR.exec(quoteValue(valueAt(sheet, 2, 1)))?.[1];
  return year === undefined ? null : Number(year);
}
