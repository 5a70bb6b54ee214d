import {
  exactPlaces,
  parseAddress,
  type CellPlan,
  type CellReference,
  type SheetPlan,
  type SheetSnapshot,
  type WorkbookPlan,
  type WorkbookSnapshot,
  type GeneratedSheet,
  layoutOf,
  hasRowsOf,
  updateOf,
} from '../core/index';
import { gridOf } from './grid-of';

/** Where the working paper has the exact amount of a printed figure: cells and ranges that add up to it; none if it has not. */
export type ExactFigures = (at: CellReference) => readonly CellReference[];

/**
 * The figure's own formula says so; where there is none, as in what was typed over or a block that one call fills, the
 * plan does, if tables and paper have its rows.
 *
 * @param planNow Asked once, and only if a figure has no formula that says it.
 */
export function exactFigures(
  { sheets, paper }: WorkbookSnapshot,
  generated: readonly GeneratedSheet[],
  planNow: () => WorkbookPlan | null,
): ExactFigures {
  if (!paper) {
    return () => [];
  }
  let asked: WorkbookPlan | null | undefined;
  const plan = (): WorkbookPlan | null => {
    if (asked === undefined) {
      const now = planNow();
      asked = now && hasRowsOf(now.paper(), paper.rows) ? now : null;
    }
    return asked;
  };
  return (at) => {
    const sheet = sheets.find(({ name }) => name === at.sheet);
    if (!sheet) {
      return [];
    }
    const named = exactPlaces(sheet, at.cell, paper.name);
    const id = generated.find(({ name }) => name === sheet.name)?.id;
    const places = named.length > 0 || id === undefined ? named : plannedPlaces(sheet, at.cell, id, plan());
    return places.map((cell) => ({ sheet: paper.name, cell }));
  };
}

function plannedPlaces(
  present: SheetSnapshot,
  cell: string,
  id: string,
  plan: WorkbookPlan | null,
): readonly string[] {
  const sheet = plan?.sheets.find((one) => one.id === id);
  const at = parseAddress(cell);
  if (!plan || !sheet || !at) {
    return [];
  }
  const update = updateOf(sheet, plan, 'values', gridOf(present), layoutOf(sheet));
  if (update === null || update.steps.length > 0) {
    return [];
  }
  const found = sheet.cells.find(({ row, column }) => update.place(row) === at.row && column === at.column);
  const formula = found && original(found, sheet)?.formula;
  return formula?.kind === 'subtotal' ? (plan.exact(formula.selection) ?? []) : [];
}

/** What a copy copies. */
function original(cell: CellPlan, { cells }: SheetPlan): CellPlan | undefined {
  const { formula } = cell;
  return formula?.kind === 'copy'
    ? cells.find(({ row, column }) => row === formula.row && column === formula.column)
    : cell;
}
