import type { Budget } from '../budget/budget';
import type { Disclosure, FilledRow, FilledTable } from '../disclosure/filled';
import { inSteps, stepOf } from '../money/steps';
import { ZERO } from '../money/amount';
import type { AdjustedFigures } from '../sheet/adjustments-sheet';
import { lastRows } from './last-rows';
import { asForm } from './learned-form';
import type { CellFill, TableFill, TemplateFill } from './template-fill';

/** Figures of a filled template as those of tables: what they add up and how they are printed, whatever stands around them. */
export function figuresOf({ tables }: Pick<TemplateFill, 'tables'>, budget: Budget): Disclosure {
  return { budget, form: asForm([]), tables: tables.map(figuresOfTable) };
}

/** Those of its tables that print money: how an empty one would be rounded is nothing to balance. */
export function figuresToBalance({ tables }: TemplateFill, budget: Budget): Disclosure {
  return figuresOf({ tables: tables.filter(printsMoney) }, budget);
}

function figuresOfTable({ cells, look }: TableFill): FilledTable {
  const rows = cells.flatMap(({ selection }): FilledRow[] =>
    selection
      ? [{ role: 'listed', key: '', captions: [], amounts: [{ selection, amount: ZERO, text: '' }] }]
      : [],
  );
  return {
    table: {
      id: 'overview',
      number: '',
      title: '',
      titleWords: { has: [], lacks: [] },
      header: [],
      scope: {},
      blocks: [],
      emptyRemark: null,
    },
    empty: false,
    remark: null,
    figures: { moneyUnit: look.unit, decimals: look.decimals, zero: '' },
    blocks: [
      {
        block: { rows: { by: 'single' }, columns: [], sums: [], total: null, unitRow: false },
        captionColumns: 0,
        codeColumns: 0,
        rows,
        total: null,
      },
    ],
  };
}

/**
 * Whether some tables of a template print every 分 and others round: what is published of an amount would contradict what
 * stands elsewhere exactly.
 */
export function mixesExact({ tables }: TemplateFill): boolean {
  const exact = tables.filter(printsMoney).map(({ look }) => stepOf(look.unit, look.decimals) === 1);
  return exact.includes(true) && exact.includes(false);
}

/** Figures of a filled template where they stand at last, and what those that are balanced would be by themselves. */
export function adjustedIn({ tables }: TemplateFill): AdjustedFigures[] {
  const rows = lastRows(tables);
  return tables.map(({ sheet, cells }, at) => ({
    name: sheet,
    cells: cells.map(({ row, column, value, adjusted }) => ({
      row: rows[at]!(row),
      column,
      text: adjusted ? String(value) : '',
      ...(adjusted && { adjusted }),
    })),
  }));
}

/** How many figures of a template are balanced, and which are not as they would be rounded by themselves. */
export function balancedCount(
  { tables }: TemplateFill,
  { balanced }: Budget,
): { readonly cells: number; readonly changed: number; readonly moved: number } {
  const grid = balanced ?? { moneyUnit: '元', decimals: 2 };
  const step = stepOf(grid.moneyUnit, grid.decimals);
  const cells = tables
    .filter(({ look }) => look.unit === grid.moneyUnit && look.decimals === grid.decimals)
    .flatMap((table) => table.cells.filter((cell) => isFigure(cell, table)));
  const changed = cells.flatMap(({ adjusted }) => adjusted ?? []);
  const moved = changed.filter(({ exact }) => inSteps(exact, step).rest === 0);
  return { cells: cells.length, changed: changed.length, moved: moved.length };
}

function printsMoney(table: TableFill): boolean {
  return table.cells.some((cell) => isFigure(cell, table));
}

function isFigure({ selection, value }: CellFill, { look }: TableFill): boolean {
  return selection !== undefined && typeof value === 'number' && value !== look.zero;
}
