import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type IRange,
  type IStyleData,
  type Nullable,
  type ObjectMatrix,
  type Styles,
} from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { CellRange, CellSnapshot, SheetSnapshot } from '../../core/index';
import { cellOf } from '../sheets/cell-of';
import { cellRange } from './ranges';
import type { WorkbookInApp } from './workbook-in-app';

const ERROR =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|CYCLE!|ERROR!|BUSY!|CONNECT!|GETTING_DATA)$/;

export function isErrorText(value: string): boolean {
  return ERROR.test(value);
}

/** A cell as the grid has it. */
export interface GridCell {
  readonly value: string | number | boolean | null;
  /** With its `=`; null for a constant. */
  readonly formula: string | null;
  /** Whether the value comes from a formula in another cell. */
  readonly spilled: boolean;
  readonly style: Nullable<IStyleData>;
}

/** Reads the cells of a sheet, with what formulas have spilled over them. */
export class SheetReader {
  private readonly formulas: FormulaDataModel;
  private readonly spilled: IObjectMatrixPrimitiveType<Nullable<ICellData>>;
  private readonly matrix: ObjectMatrix<Nullable<ICellData>>;
  private readonly blocks: IObjectMatrixPrimitiveType<Nullable<IRange>>;
  private readonly styles: Styles;
  private readonly ids: readonly [sheet: string, workbook: string];
  readonly rows: number;
  readonly columns: number;

  constructor({ workbook, injector }: WorkbookInApp, sheet: FWorksheet) {
    this.ids = [sheet.getSheetId(), workbook.getId()];
    const [sheetId, workbookId] = this.ids;
    this.styles = workbook.getWorkbook().getStyles();
    this.formulas = injector.get(FormulaDataModel);
    this.spilled = this.formulas.getArrayFormulaCellData()[workbookId]?.[sheetId] ?? {};
    this.blocks = this.formulas.getArrayFormulaRange()[workbookId]?.[sheetId] ?? {};
    this.matrix = sheet.getSheet().getCellMatrix();
    let rows = this.matrix.getLength();
    let columns = 0;
    this.matrix.forRow((_, cells) => {
      columns = Math.max(columns, ...cells.map((column) => column + 1));
    });
    for (const [row, cells] of Object.entries(this.spilled)) {
      rows = Math.max(rows, Number(row) + 1);
      columns = Math.max(columns, ...columnsOf(cells));
    }
    this.rows = rows;
    this.columns = columns;
  }

  /** Row and column from 1. */
  cell(row: number, column: number): GridCell | null {
    const own = this.matrix.getValue(row - 1, column - 1);
    const spill = this.spilled[row - 1]?.[column - 1];
    const shown = spill ?? own;
    if (!own && !shown) {
      return null;
    }
    const isFormula = Boolean(own?.f) || Boolean(own?.si);
    return {
      value: valueOf(shown),
      spilled: Boolean(spill) && !isFormula,
      formula: isFormula ? this.formulaAt(row, column) : null,
      style: own?.s ? this.styles.getStyleByCell(own) : null,
    };
  }

  /** The block that the formula of a cell fills; null if it is the cell alone. */
  fills(row: number, column: number): CellRange | null {
    const block = this.blocks[row - 1]?.[column - 1];
    return block ? cellRange(block) : null;
  }

  private formulaAt(row: number, column: number): string | null {
    const formula = this.formulas.getFormulaStringByCell(row - 1, column - 1, ...this.ids);
    return formula === '' ? null : (formula ?? null);
  }
}

function columnsOf(cells: unknown): number[] {
  return Object.keys(cells ?? {}).map((column) => Number(column) + 1);
}

function valueOf(cell: Nullable<ICellData>): GridCell['value'] {
  const rich = cell?.p?.body?.dataStream;
  if (rich !== undefined) {
    return rich.replace(/\r\n$/, '').replaceAll('\r', '\n');
  }
  const value = cell?.v ?? null;
  return cell?.t === CellValueType.BOOLEAN && value !== null ? value === true || value === 1 : value;
}

/** A sheet as the core reads it; all of it, or a range. */
export function readSheet(
  grid: WorkbookInApp,
  sheet: FWorksheet,
  range: CellRange | null = null,
): SheetSnapshot {
  const reader = new SheetReader(grid, sheet);
  const { top, left, bottom, right } = range ?? {
    top: 1,
    left: 1,
    bottom: reader.rows,
    right: reader.columns,
  };
  const rows: (CellSnapshot | null)[][] = Array.from({ length: top - 1 }, () => []);
  for (let row = top; row <= Math.min(bottom, reader.rows); row += 1) {
    const cells: (CellSnapshot | null)[] = Array<null>(left - 1).fill(null);
    for (let column = left; column <= Math.min(right, reader.columns); column += 1) {
      cells.push(snapshotOf(reader.cell(row, column)));
    }
    while (cells.length > 0 && cells.at(-1) === null) {
      cells.pop();
    }
    rows.push(cells);
  }
  while (rows.length > 0 && rows.at(-1)!.length === 0) {
    rows.pop();
  }
  const data = sheet.getSheet().getSnapshot();
  const hidden = (lines: Readonly<Record<number, Nullable<{ readonly hd?: number }>>>): number[] =>
    Object.entries(lines).flatMap(([at, line]) => (line?.hd === 1 ? [Number(at) + 1] : []));
  return {
    name: sheet.getSheetName(),
    hidden: sheet.isSheetHidden(),
    rows,
    merges: data.mergeData.map(cellRange),
    hiddenRows: hidden(data.rowData),
    hiddenColumns: hidden(data.columnData),
  };
}

function snapshotOf(cell: GridCell | null): CellSnapshot | null {
  if (!cell || (cell.value === null && cell.formula === null)) {
    return null;
  }
  const { value, formula, style } = cell;
  const type = value === null ? 'Empty' : typeof value === 'string' && isErrorText(value) ? 'Error' : '';
  return cellOf(value, type, formula ?? value, style?.n?.pattern ?? 'General');
}
