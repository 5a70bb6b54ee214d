import { largest } from '../workbook/largest';
import type { FormulaStyle } from '../sheet/formulas';
import type { SheetPlan, WorkbookPlan } from '../sheet/plan';
import { sheetContents } from './contents';
import type { RowStep } from './row-steps';
import { differences, type Grid, type SheetUpdate } from './update';

/**
 * The working paper is written as a whole where it stands: what is not of the plan goes, for figures of the tables refer
 * to its cells by their places. Its rows look alike, so only contents are written; rows are added at its end, and none
 * is taken away.
 */
export function paperUpdate(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  style: FormulaStyle,
  present: Grid,
): SheetUpdate {
  const had = present.length;
  const wanted = largest(sheet.cells.map(({ row }) => row));
  const steps: RowStep[] = had < wanted ? [{ kind: 'insert', row: had + 1, count: wanted - had }] : [];
  const width = largest([
    ...sheet.cells.map(({ column }) => column),
    ...present.map((cells) => cells.length),
  ]);
  const planned = sheetContents(sheet, plan, style, (row) => row);
  const contents = new Map(
    Array.from({ length: Math.max(had, wanted) }, (_, at) => {
      const cells = planned.get(at + 1) ?? [];
      return [at + 1, Array.from({ length: width }, (__, across) => cells[across] ?? '')] as const;
    }),
  );
  return {
    steps,
    places: [],
    inserted: [],
    deleted: [],
    place: (row) => row,
    writes: differences(contents, (row) => row, withoutReferences(present)),
    fresh: Array.from({ length: Math.max(0, wanted - had) }, (_, at) => had + 1 + at),
    emptied: [],
    list: null,
  };
}

/** Formulas that name other sheets count as others: they change when rows of those sheets come and go. */
function withoutReferences(present: Grid): Grid {
  return present.map((cells) =>
    cells.map((cell) =>
      typeof cell === 'string' && cell.startsWith('=') && cell.includes('!') ? '=' : cell,
    ),
  );
}
