import { PAPER_ID, type SheetPlan, type WorkbookPlan } from '../sheet/plan';
import type { CellImage, SheetImage, WorkbookImage } from '../workbook/image';
import type { CellRange } from '../workbook/address';
import type { FormulaStyle } from '../sheet/formulas';
import { withPaperNamed } from './workbook-there';
import { movedRange, sheetContents, standsTogether, type Content, type Place } from './contents';
import { hasRowsOf } from './paper-rows';
import { same, updateOf, type Grid } from './update';
import type { KeptState } from './kept-state';

type Cells = (CellImage | null)[][];
type Contents = ReadonlyMap<number, readonly (Content | null)[]>;

/**
 * A workbook whose generated tables have their formulas in another style. Only formulas that this program wrote are
 * replaced: what a user put in their place stays. Null where the tables or the working paper don't have the rows of the plan.
 */
export function restyled(
  image: WorkbookImage,
  kept: KeptState,
  asked: WorkbookPlan,
  style: Exclude<FormulaStyle, 'values'>,
): WorkbookImage | null {
  const plan = withPaperOf(image, kept, asked);
  if (plan === null) {
    return null;
  }
  const sheets: SheetImage[] = [];
  for (const sheet of image.sheets) {
    const id = kept.generated[sheet.name];
    const planned = plan.sheets.find((one) => one.id === id && one.table === null);
    const layout = id === undefined ? undefined : kept.layouts[id];
    if (!planned) {
      sheets.push(sheet);
      continue;
    }
    const update = layout ? updateOf(planned, plan, style, gridOf(sheet), layout) : null;
    if (!update || update.steps.length > 0) {
      return null;
    }
    // One call fills no rows that stand apart.
    const rows = standsTogether(planned, update.place)
      ? rewritten(sheet.rows, planned, plan, style, update.place)
      : sheet.rows;
    sheets.push({ ...sheet, rows });
  }
  return { ...image, sheets };
}

/**
 * The plan with the working paper that is there, by its name; without one where there is none, as in workbooks that were made
 * before there was one: figures then look for their lines themselves. Null where its rows are others.
 */
function withPaperOf(image: WorkbookImage, kept: KeptState, plan: WorkbookPlan): WorkbookPlan | null {
  const sheet = image.sheets.find(({ name }) => kept.generated[name] === PAPER_ID);
  if (!sheet) {
    return { ...plan, exact: () => null };
  }
  return hasRowsOf(plan.paper(), sheet.rows) ? withPaperNamed(plan, sheet.name) : null;
}

function gridOf({ rows }: SheetImage): Grid {
  return rows.map((cells) =>
    cells.map((cell) => {
      const value = cell?.value ?? '';
      return cell?.formula ? `=${cell.formula}` : typeof value === 'object' ? value.error : value;
    }),
  );
}

function rewritten(
  rows: SheetImage['rows'],
  sheet: SheetPlan,
  plan: WorkbookPlan,
  style: Exclude<FormulaStyle, 'values'>,
  place: Place,
): SheetImage['rows'] {
  const cells: Cells = rows.map((row) => [...row]);
  const native = sheetContents(sheet, plan, 'native', place);
  const functions = sheetContents(sheet, plan, 'functions', place);
  for (const { range } of sheet.spills) {
    if (style === 'functions') {
      toFunctions(cells, range, place, native, functions);
    } else {
      toNative(cells, range, place, native, functions);
    }
  }
  return cells;
}

/** A block whose every figure has the plain formula that belongs there gets one call in its first cell. */
function toFunctions(
  cells: Cells,
  range: CellRange,
  place: Place,
  native: Contents,
  functions: Contents,
): void {
  const figures = [...cellsOf(range)];
  const isOurs = ([row, column]: readonly [number, number]): boolean => {
    const formula = native.get(row)?.[column - 1] ?? '';
    return isFormula(formula) ? hasFormula(cells[place(row) - 1]?.[column - 1], formula) : true;
  };
  const call = functions.get(range.top)?.[range.left - 1] ?? '';
  if (!figures.every(isOurs) || !isFormula(call)) {
    return;
  }
  for (const [row, column] of figures) {
    const isFirst = row === range.top && column === range.left;
    change(cells, place(row), column, (cell) => ({
      ...cell,
      value: cell.value === '' && !isFirst ? null : cell.value,
      formula: isFirst ? call.slice(1) : null,
      fills: isFirst ? movedRange(range, place) : null,
    }));
  }
}

/** A block that one call of ours fills gets a plain formula for each figure. */
function toNative(cells: Cells, range: CellRange, place: Place, native: Contents, functions: Contents): void {
  const call = functions.get(range.top)?.[range.left - 1] ?? '';
  if (!hasFormula(cells[place(range.top) - 1]?.[range.left - 1], call)) {
    return;
  }
  for (const [row, column] of cellsOf(range)) {
    const formula = native.get(row)?.[column - 1] ?? '';
    if (isFormula(formula)) {
      change(cells, place(row), column, (cell) => ({
        ...cell,
        value: cell.value ?? '',
        formula: formula.slice(1),
        fills: null,
      }));
    }
  }
}

function* cellsOf({
  top,
  bottom,
  left,
  right,
}: CellRange): Generator<readonly [row: number, column: number]> {
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      yield [row, column];
    }
  }
}

function isFormula(content: Content): content is string {
  return typeof content === 'string' && content.startsWith('=');
}

function hasFormula(cell: CellImage | null | undefined, formula: Content): boolean {
  return Boolean(cell?.formula) && same(`=${cell!.formula!}`, formula);
}

function change(cells: Cells, row: number, column: number, to: (cell: CellImage) => CellImage): void {
  const line = (cells[row - 1] ??= []);
  line[column - 1] = to(line[column - 1] ?? { value: null, formula: null, fills: null, look: null });
}
