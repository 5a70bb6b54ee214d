import { planMark } from './plan-mark';
import { absoluteAddress, quotedSheet } from '../workbook/address';
import {
  PLAIN_LOOK,
  type BorderLook,
  type CellLook,
  type ImageByRows,
  type PrintImage,
  type SheetByRows,
  type SheetImage,
  type WorkbookImage,
} from '../workbook/image';
import { FORMATS, type CellFormat, type FormatName } from './formats';
import { sheetsInStyle, type FormulaStyle, type InputReference } from './formulas';
import type { SheetPlan, WorkbookPlan } from './plan';
import { plannedRows } from './planned-rows';

const NAMES = Object.keys(FORMATS) as FormatName[];
/** Places of the looks of our formats. */
const LOOKS = Object.fromEntries(NAMES.map((name, at) => [name, at])) as Record<FormatName, number>;
const THIN: BorderLook = { style: 'thin', color: '#000000' };

/** The looks of our formats. */
export const FORMAT_LOOKS = Object.fromEntries(
  NAMES.map((name) => [name, lookOf(FORMATS[name])]),
) as Readonly<Record<FormatName, CellLook>>;

/** A plan as it looks: every cell with its value, its formula in a style, and its looks. */
export function planImage(plan: WorkbookPlan, style: FormulaStyle): WorkbookImage {
  const image = planByRows(plan, style);
  return { ...image, sheets: image.sheets.map(whole) };
}

/** The same for a file: no sheet is there as a whole. */
export function planByRows(plan: WorkbookPlan, style: FormulaStyle): ImageByRows {
  const sheets = sheetsInStyle(plan, style);
  return {
    sheets: sheets.map((sheet) => sheetByRows(sheet, plan, style)),
    looks: Object.values(FORMAT_LOOKS),
    names: plan.names.map(({ name, sheet, range }) => ({
      name,
      refersTo: `${quotedSheet(sheet)}!${absoluteAddress(range)}`,
    })),
    tables: sheets.flatMap(({ name, table }) => (table ? [{ ...table, sheet: name }] : [])),
    keywords: planMark(plan),
  };
}

/** A planned sheet as it looks; its cells name the looks of our formats by their place among them. */
export function sheetImage(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  style: FormulaStyle,
  reference?: InputReference,
): SheetImage {
  return whole(sheetByRows(sheet, plan, style, reference));
}

function whole(sheet: SheetByRows): SheetImage {
  return { ...sheet, rows: [...sheet.rows] };
}

function sheetByRows(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  style: FormulaStyle,
  reference?: InputReference,
): SheetByRows {
  const { columnWidths, rowHeights, rowLevels = [], merges, frozen, notes, choices } = sheet;
  return {
    name: sheet.name,
    hidden: false,
    rows: plannedRows(sheet, plan, style, LOOKS, reference),
    merges,
    columnWidths: columnWidths.map((width) => (width > 0 ? width : null)),
    rowHeights,
    rowLevels,
    summaryAbove: rowLevels.length > 0,
    hiddenRows: [],
    hiddenColumns: columnWidths.flatMap((width, at) => (width > 0 ? [] : [at + 1])),
    frozen,
    gridlines: sheet.table !== null,
    notes,
    choices,
    print: printImage(sheet.print),
  };
}

/** How a planned sheet is printed. */
function printImage(print: SheetPlan['print']): PrintImage {
  const { orientation, area, repeatRows, pagesWide, pagesTall } = print;
  const { before, between, after } = print.footer;
  return {
    orientation,
    area,
    repeatRows,
    fit: { wide: pagesWide, tall: pagesTall },
    footer: `&C${before}&P${between}&N${after}`,
  };
}

function lookOf({
  fonts,
  size,
  bold,
  align,
  wrap,
  border,
  fill,
  indent,
  numberFormat,
}: CellFormat): CellLook {
  return {
    ...PLAIN_LOOK,
    font: fonts[0]!,
    size,
    bold,
    align,
    vertical: 'middle',
    wrap,
    indent,
    numberFormat,
    fill: fill === null ? null : `#${fill}`,
    borders: border ? { top: THIN, right: THIN, bottom: THIN, left: THIN } : {},
  };
}
