import ExcelJS from 'exceljs';
import {
  cellAddress,
  FORMATS,
  isLive,
  sheetsInStyle,
  nativeFormula,
  rangeAddress,
  spillFormula,
  tableReference,
  type CellFormat,
  type FormulaStyle,
  type SheetPlan,
  type WorkbookPlan,
  writeMark,
} from '../../core/index';
import { layoutOf } from '../sheets/layout';
import { withStoredNames } from '../sheets/stored-functions';
import { addChoice } from './choices';
import { keepInPackage, putInOrder } from './finish-package';
import { writeOutline } from './outline';
import { A4, MARGINS } from './page';
import { CHINESE_CHARSET } from './standard-font';
import { addTable } from './tables';

const THIN: Partial<ExcelJS.Border> = { style: 'thin', color: { argb: 'FF000000' } };

/** A plan as a workbook of ours: its sheets are known again, and `memory` is what is remembered of the work. */
export async function writeOwnXlsx(
  plan: WorkbookPlan,
  style: FormulaStyle,
  memory: string,
  progress: (done: number, of: number) => void,
): Promise<Uint8Array> {
  const sheets = sheetsInStyle(plan, style);
  return keepInPackage(await writePackage(plan, style, progress), {
    generated: Object.fromEntries(sheets.map(({ name, id }) => [name, id])),
    layouts: Object.fromEntries(sheets.map((sheet) => [sheet.id, layoutOf(sheet)])),
    memory,
  });
}

/** Writes a plan as .xlsx bytes. Each cell carries its cached value, so readers that do not calculate show it too. */
export async function writeXlsx(
  plan: WorkbookPlan,
  style: FormulaStyle,
  progress: (done: number, of: number) => void = () => undefined,
): Promise<Uint8Array> {
  return putInOrder(await writePackage(plan, style, progress));
}

/** A package whose parts are as ExcelJS leaves them. */
async function writePackage(
  plan: WorkbookPlan,
  style: FormulaStyle,
  progress: (done: number, of: number) => void,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.title = `${plan.unit} ${String(plan.year)} 年部门预算公开表`;
  workbook.creator = 'budget-disclosure';
  workbook.keywords = writeMark({ form: plan.form, year: plan.year, lines: plan.linesHash });
  const styles = cellStyles();
  const sheets = sheetsInStyle(plan, style);
  for (const [at, sheet] of sheets.entries()) {
    writeSheet(workbook, sheet, plan, style, styles);
    progress(at + 1, sheets.length);
  }
  for (const { name, sheet, range } of plan.names) {
    const absolute = rangeAddress(range).replace(/([A-Z]+)([0-9]+)/g, '$$$1$$$2');
    workbook.definedNames.add(`'${sheet}'!${absolute}`, name);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer({ zip: { compression: 'STORE' } }));
}

type Styles = Readonly<Record<string, Partial<ExcelJS.Style>>>;

function cellStyles(): Styles {
  return Object.fromEntries(Object.entries(FORMATS).map(([name, format]) => [name, styleOf(format)]));
}

function styleOf(format: CellFormat): Partial<ExcelJS.Style> {
  return {
    numFmt: format.numberFormat,
    font: { name: format.fonts[0]!, size: format.size, bold: format.bold, charset: CHINESE_CHARSET },
    alignment: {
      horizontal: format.align,
      vertical: 'middle',
      wrapText: format.wrap,
      ...(format.indent > 0 && { indent: format.indent }),
    },
    ...(format.border && { border: { top: THIN, left: THIN, bottom: THIN, right: THIN } }),
    ...(format.fill !== null && {
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: `FF${format.fill}` } },
    }),
  };
}

function writeSheet(
  workbook: ExcelJS.Workbook,
  sheet: SheetPlan,
  plan: WorkbookPlan,
  style: FormulaStyle,
  styles: Styles,
): void {
  const { print } = sheet;
  const target = workbook.addWorksheet(sheet.name, {
    views: [
      {
        state: 'frozen',
        ySplit: sheet.frozen.rows,
        xSplit: sheet.frozen.columns,
        showGridLines: sheet.table !== null,
      },
    ],
    pageSetup: {
      paperSize: A4,
      orientation: print.orientation,
      fitToPage: true,
      fitToWidth: print.pagesWide,
      fitToHeight: print.pagesTall ?? 0,
      horizontalCentered: true,
      // ExcelJS makes the columns absolute, and leaves the rows as they are given.
      printArea: rangeAddress(print.area).replace(/\d+/g, (row) => `$${row}`),
      margins: MARGINS,
      ...(print.repeatRows && {
        printTitlesRow: `${String(print.repeatRows.first)}:${String(print.repeatRows.last)}`,
      }),
    },
    headerFooter: { oddFooter: `&C${print.footer.before}&P${print.footer.between}&N${print.footer.after}` },
  });
  for (const [at, width] of sheet.columnWidths.entries()) {
    if (width > 0) {
      target.getColumn(at + 1).width = width;
    } else {
      target.getColumn(at + 1).hidden = true;
    }
  }
  if (sheet.table) {
    addTable(target, sheet.table.name, sheet.table.range, sheet.table.columns);
  }
  const reference = tableReference(plan.input);
  const spills = style === 'functions' ? spillsByCell(sheet, plan) : new Map<string, Spilled>();
  for (const cell of sheet.cells) {
    const written = target.getCell(cell.row, cell.column);
    written.style = styles[cell.format]!;
    const spilled = spills.get(cellAddress(cell.row, cell.column));
    if (cell.formula && isLive(cell, style)) {
      written.value = { formula: nativeFormula(cell.formula, plan, reference), result: cell.value ?? '' };
    } else if (spilled?.formula !== undefined) {
      written.value = {
        shareType: 'array',
        ref: spilled.range,
        formula: spilled.formula,
        result: cell.value ?? '',
      } as ExcelJS.CellFormulaValue;
    } else if (cell.value !== null) {
      written.value = cell.value;
    }
  }
  for (const [at, height] of sheet.rowHeights.entries()) {
    target.getRow(at + 1).height = height;
  }
  writeOutline(target, sheet.rowLevels ?? [], true, []);
  for (const merge of sheet.merges) {
    mergeKeepingBorders(target, merge);
  }
  for (const { range, words } of sheet.choices) {
    addChoice(target, range, words);
  }
  for (const { row, column, text } of sheet.notes) {
    target.getCell(row, column).note = text;
  }
}

/** Cells of a merge keep the style they were given: a border on every side of the merged block. */
function mergeKeepingBorders(target: ExcelJS.Worksheet, merge: SheetPlan['merges'][number]): void {
  const { style } = target.getCell(merge.top, merge.left);
  target.mergeCells(merge.top, merge.left, merge.bottom, merge.right);
  for (let row = merge.top; row <= merge.bottom; row += 1) {
    for (let column = merge.left; column <= merge.right; column += 1) {
      target.getCell(row, column).style = style;
    }
  }
}

interface Spilled {
  readonly range: string;
  /** Only on the first cell of the block. */
  readonly formula?: string;
}

function spillsByCell(sheet: SheetPlan, plan: WorkbookPlan): Map<string, Spilled> {
  const cells = new Map<string, Spilled>();
  const reference = tableReference(plan.input);
  for (const spill of sheet.spills) {
    const range = rangeAddress(spill.range);
    const formula = withStoredNames(spillFormula(spill, plan, reference));
    cells.set(cellAddress(spill.range.top, spill.range.left), { range, formula });
  }
  return cells;
}
