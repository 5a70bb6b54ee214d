import type { CellRange } from '../workbook/address';
import type { CellImage, RowsInTurn } from '../workbook/image';
import type { FormatName } from './formats';
import {
  isLive,
  nativeFormula,
  spillFormula,
  tableReference,
  type FormulaStyle,
  type InputReference,
} from './formulas';
import type { CellPlan, SheetPlan, SpillPlan, WorkbookPlan } from './plan';

/** A row in the making. */
type Row = (CellImage | null)[];
type Looks = Readonly<Record<FormatName, number>>;

/**
 * Rows of a planned sheet as they look. Each is made when it is its turn: cells and formulas of a whole sheet at once would
 * cost more in memory, and the time to keep it tidy, than they take to make.
 */
export function plannedRows(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  style: FormulaStyle,
  looks: Looks,
  reference: InputReference = tableReference(plan.input),
): RowsInTurn {
  const merges = sheet.merges.filter(({ top, left, bottom, right }) => top < bottom || left < right);
  let [height, width] = [0, 0];
  for (const { row, column } of sheet.cells) {
    height = Math.max(height, row);
    width = Math.max(width, column);
  }
  for (const { bottom, right } of merges) {
    height = Math.max(height, bottom);
    width = Math.max(width, right);
  }
  return {
    height,
    width,
    [Symbol.iterator]: () => rowsOf(sheet, merges, height, new CellMaker(plan, style, looks, reference)),
  };
}

function* rowsOf(
  { cells, spills }: SheetPlan,
  merges: readonly CellRange[],
  height: number,
  maker: CellMaker,
): Generator<Row> {
  // Cells that stand side by side in two blocks come block by block.
  const inOrder = [...cells].sort((a, b) => a.row - b.row);
  const covering = mergesByRow(merges);
  const calls = maker.isOneCall ? spills : [];
  const borders = new Map<CellRange, number | null>();
  let next = 0;
  for (let at = 1; at <= height; at += 1) {
    const row: Row = [];
    for (let cell = inOrder[next]; cell?.row === at; cell = inOrder[next]) {
      put(row, cell.column, maker.cell(cell));
      next += 1;
    }
    for (const spill of calls) {
      if (spill.range.top === at) {
        put(row, spill.range.left, maker.call(spill, row[spill.range.left - 1]!));
      }
    }
    for (const merge of covering.get(at) ?? []) {
      cover(row, at, merge, borders);
    }
    yield row;
  }
}

function mergesByRow(merges: readonly CellRange[]): ReadonlyMap<number, readonly CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  for (const merge of merges) {
    for (let row = merge.top; row <= merge.bottom; row += 1) {
      byRow.set(row, [...(byRow.get(row) ?? []), merge]);
    }
  }
  return byRow;
}

/** What a merge covers is blank, and has the looks of its first cell: the border goes round the whole block. */
function cover(row: Row, at: number, merge: CellRange, borders: Map<CellRange, number | null>): void {
  const { top, left, right } = merge;
  if (at === top) {
    borders.set(merge, row[left - 1]?.look ?? null);
  }
  const look = borders.get(merge) ?? null;
  for (let column = at === top ? left + 1 : left; column <= right; column += 1) {
    put(row, column, { value: null, formula: null, fills: null, look });
  }
}

function put(row: Row, column: number, cell: CellImage): void {
  while (row.length < column) {
    row.push(null);
  }
  row[column - 1] = cell;
}

/** Makes cells of a plan in a style. */
class CellMaker {
  /** Whether one call fills a block. */
  readonly isOneCall: boolean;

  constructor(
    private readonly plan: WorkbookPlan,
    private readonly style: FormulaStyle,
    private readonly looks: Looks,
    private readonly reference: InputReference,
  ) {
    this.isOneCall = style === 'functions';
  }

  cell(cell: CellPlan): CellImage {
    const { value, format } = cell;
    const formula =
      cell.formula && isLive(cell, this.style)
        ? nativeFormula(cell.formula, this.plan, this.reference)
        : null;
    const shown = formula !== null && value === null ? '' : value;
    return { value: shown, formula, fills: null, look: this.looks[format] };
  }

  call(spill: SpillPlan, first: CellImage): CellImage {
    const formula = spillFormula(spill, this.plan, this.reference);
    return { ...first, value: first.value ?? '', formula, fills: spill.range };
  }
}
