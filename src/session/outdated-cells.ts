import {
  cellAddress,
  type Budget,
  type CellReference,
  type WorkbookSnapshot,
  type GeneratedSheet,
  layoutOf,
  updateOf,
} from '../core/index';
import { gridOf } from './grid-of';
import { planOf } from './plan';

/** What generating now would change in the tables that are there. */
export interface Outdated {
  /** Cells with figures; of a table that can't be known again, or lacks rows, its first. */
  readonly figures: readonly CellReference[];
  /** Whether words would change: the name of a project, a title. */
  readonly words: boolean;
}

/**
 * Cells of the generated tables that would change if they were generated now, whatever made them differ: lines edited
 * since, a figure typed over, a row that went. A table that can't be known again differs as a whole.
 */
export function outdatedCells(
  budget: Budget,
  form: string,
  workbook: WorkbookSnapshot,
  generated: readonly GeneratedSheet[],
): Outdated {
  const plan = planOf(budget, form);
  let words = false;
  const figures = plan.sheets.flatMap((sheet): CellReference[] => {
    const name = generated.find(({ id }) => id === sheet.id)?.name;
    const present = workbook.sheets.find((one) => one.name === name);
    if (sheet.table !== null || !present) {
      return [];
    }
    const grid = gridOf(present);
    const update = updateOf(sheet, plan, 'values', grid, layoutOf(sheet));
    if (update === null || update.steps.length > 0) {
      const row = update?.steps[0]?.row ?? 1;
      return [{ sheet: present.name, cell: cellAddress(row, 1) }];
    }
    return update.writes.flatMap(({ row, column, contents }) =>
      contents.flatMap((cells, down) =>
        cells.flatMap((content, across) => {
          if (content === null) {
            return [];
          }
          const isFigure =
            typeof content === 'number' ||
            (content === '' && typeof grid[row - 1 + down]?.[column - 1 + across] === 'number');
          words ||= !isFigure;
          return isFigure ? [{ sheet: present.name, cell: cellAddress(row + down, column + across) }] : [];
        }),
      ),
    );
  });
  return { figures, words };
}
