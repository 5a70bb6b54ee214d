import type { Budget } from '../budget/budget';
import { formatYuan } from '../money/amount';
import { inSteps, stepOf } from '../money/steps';
import { cellAddress } from '../workbook/address';
import type { FormatName } from './formats';
import { HEADING_ROW, headRows, printedOn } from './input-page';
import { ADJUSTMENTS_ID, ADJUSTMENTS_SHEET, type Adjusted, type CellPlan, type SheetPlan } from './plan';
import { rowHeights } from './room';

/** A figure that differs from its own rounding, and where it stands. */
export interface Adjustment extends Adjusted {
  readonly sheet: string;
  readonly cell: string;
  readonly printed: string;
  /** Whether its exact amount could be printed as it is. */
  readonly moved: boolean;
}

const FIRST = HEADING_ROW + 1;
const WIDTHS = [34, 10, 34, 26, 20, 14, 14, 40];
const COLUMNS = ['公开表', '单元格', '行', '列', '准确数（元）', '四舍五入', '公开数', '原因'];
const ROUNDED = '为使各表合计处处相等，取准确数上下相邻的另一个数';
const MOVED = '准确数本可照列，但各表无法同时相等，移动末位一个单位';
const NONE = '没有单元格与四舍五入不同';
const UNUSED = '没有采用平衡舍入，各数按自己的准确数四舍五入';

/** A sheet with figures, as far as its balanced ones are asked for. */
export interface AdjustedFigures {
  readonly name: string;
  readonly cells: readonly Pick<CellPlan, 'row' | 'column' | 'text' | 'adjusted'>[];
}

/** Figures of tables that balanced rounding prints other than by their own rounding. */
export function adjustmentsOf(sheets: readonly AdjustedFigures[], budget: Budget): Adjustment[] {
  const { balanced } = budget;
  const step = balanced ? stepOf(balanced.moneyUnit, balanced.decimals) : 1;
  return sheets.flatMap(({ name, cells }) =>
    cells.flatMap(({ row, column, text, adjusted }): Adjustment[] =>
      adjusted
        ? [
            {
              ...adjusted,
              sheet: name,
              cell: cellAddress(row, column),
              printed: text,
              moved: inSteps(adjusted.exact, step).rest === 0,
            },
          ]
        : [],
    ),
  );
}

/** The sheet 尾差调整: a row for each of them, with its exact amount in 元, its own rounding and what is printed. */
export function adjustmentsSheet(sheets: readonly AdjustedFigures[], budget: Budget): SheetPlan {
  const found = adjustmentsOf(sheets, budget);
  const put = (row: number, column: number, value: string | number, format: FormatName): CellPlan => ({
    row,
    column,
    value,
    text: String(value),
    format,
  });
  const caption = budget.balanced ? `单位：${budget.balanced.moneyUnit}` : '';
  const cells: CellPlan[] = headRows(ADJUSTMENTS_SHEET, `${budget.unit}    ${caption}`, budget.year, COLUMNS);
  found.forEach(({ sheet, cell, row: name, column, exact, ordinary, printed, moved }, at) => {
    const row = FIRST + at;
    cells.push(
      ...[sheet, cell, name, column].map((text, across) => put(row, across + 1, text, 'name')),
      put(row, 5, Number(formatYuan(exact)), 'input-amount'),
      put(row, 6, Number(ordinary), 'input-published'),
      put(row, 7, Number(printed), 'input-published'),
      put(row, 8, moved ? MOVED : ROUNDED, 'name'),
    );
  });
  if (found.length === 0) {
    cells.push(put(FIRST, 1, budget.balanced ? NONE : UNUSED, 'remark'));
  }
  const last = FIRST + Math.max(1, found.length) - 1;
  const merges = [
    { top: 2, left: 1, bottom: 2, right: COLUMNS.length },
    ...(found.length === 0 ? [{ top: FIRST, left: 1, bottom: FIRST, right: COLUMNS.length }] : []),
  ];
  return {
    id: ADJUSTMENTS_ID,
    name: ADJUSTMENTS_SHEET,
    cells,
    merges,
    columnWidths: WIDTHS,
    rowHeights: rowHeights(cells, merges, WIDTHS, last),
    frozen: { rows: HEADING_ROW, columns: 0 },
    print: printedOn('landscape', HEADING_ROW, last, COLUMNS.length),
    spills: [],
    rowsBy: { first: FIRST, columns: [1, 2] },
    table: null,
    choices: [],
    notes: [],
  };
}
