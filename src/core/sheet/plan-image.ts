import { writeMark } from '../budget/lines-mark';
import { absoluteAddress, quotedSheet } from '../workbook/address';
import {
  PLAIN_LOOK,
  type BorderLook,
  type CellImage,
  type CellLook,
  type PrintImage,
  type SheetImage,
  type WorkbookImage,
} from '../workbook/image';
import { FORMATS, type CellFormat, type FormatName } from './formats';
import {
  isLive,
  nativeFormula,
  sheetsInStyle,
  spillFormula,
  tableReference,
  type FormulaStyle,
  type InputReference,
} from './formulas';
import type { SheetPlan, WorkbookPlan } from './plan';

const NAMES = Object.keys(FORMATS) as FormatName[];
const PLACES = Object.fromEntries(NAMES.map((name, at) => [name, at])) as Record<FormatName, number>;
const THIN: BorderLook = { style: 'thin', color: '#000000' };

/** The looks of our formats. */
export const FORMAT_LOOKS = Object.fromEntries(
  NAMES.map((name) => [name, lookOf(FORMATS[name])]),
) as Readonly<Record<FormatName, CellLook>>;

/** A plan as it looks: every cell with its value, its formula in a style, and its looks. */
export function planImage(plan: WorkbookPlan, style: FormulaStyle): WorkbookImage {
  const sheets = sheetsInStyle(plan, style);
  return {
    sheets: sheets.map((sheet) => sheetImage(sheet, plan, style)),
    looks: Object.values(FORMAT_LOOKS),
    names: plan.names.map(({ name, sheet, range }) => ({
      name,
      refersTo: `${quotedSheet(sheet)}!${absoluteAddress(range)}`,
    })),
    tables: sheets.flatMap(({ name, table }) => (table ? [{ ...table, sheet: name }] : [])),
    keywords: writeMark({ form: plan.form, year: plan.year, lines: plan.linesHash }),
  };
}

/** A planned sheet as it looks; its cells name the looks of our formats by their place among them. */
export function sheetImage(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  style: FormulaStyle,
  reference: InputReference = tableReference(plan.input),
): SheetImage {
  const { columnWidths, rowHeights, rowLevels = [], merges, frozen, notes, choices } = sheet;
  const rows = cellsOf(sheet, plan, style, reference);
  for (const { top, left, bottom, right } of merges) {
    // The border goes round the whole block.
    const look = rows[top - 1]?.[left - 1]?.look ?? null;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (row !== top || column !== left) {
          put(rows, row, column, { value: null, formula: null, fills: null, look });
        }
      }
    }
  }
  return {
    name: sheet.name,
    hidden: false,
    rows,
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

type Rows = (CellImage | null)[][];

function cellsOf(sheet: SheetPlan, plan: WorkbookPlan, style: FormulaStyle, reference: InputReference): Rows {
  const rows: Rows = [];
  for (const cell of sheet.cells) {
    const { row, column, value, format } = cell;
    const formula = cell.formula && isLive(cell, style) ? nativeFormula(cell.formula, plan, reference) : null;
    const shown = formula !== null && value === null ? '' : value;
    put(rows, row, column, { value: shown, formula, fills: null, look: PLACES[format] });
  }
  for (const spill of style === 'functions' ? sheet.spills : []) {
    const { top, left } = spill.range;
    const first = rows[top - 1]![left - 1]!;
    const formula = spillFormula(spill, plan, reference);
    put(rows, top, left, { ...first, value: first.value ?? '', formula, fills: spill.range });
  }
  return rows;
}

function put(rows: Rows, row: number, column: number, cell: CellImage): void {
  while (rows.length < row) {
    rows.push([]);
  }
  const cells = rows[row - 1]!;
  while (cells.length < column) {
    cells.push(null);
  }
  cells[column - 1] = cell;
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
