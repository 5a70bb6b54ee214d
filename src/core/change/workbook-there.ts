import { PAPER_ID, type SheetPlan, type WorkbookPlan } from '../sheet/plan';
import type { SheetLayout } from './layout';

/** A sheet that this program made, as it stands in the workbook now. */
export interface GeneratedSheet {
  /** Table id of the form, or `input`. */
  readonly id: string;
  readonly name: string;
}

/** A sheet of a workbook: its id for as long as the workbook is open, and its name. */
export interface SheetThere {
  readonly id: string;
  readonly name: string;
}

/** What has to be known of a workbook to plan what is written into it. */
export interface WorkbookThere {
  readonly sheets: readonly SheetThere[];
  readonly generated: readonly GeneratedSheet[];
  /** Layouts of generated sheets as they were last written, by table id. */
  readonly layouts: Readonly<Record<string, SheetLayout>>;
}

export function presentSheets(
  wanted: readonly Pick<SheetPlan, 'id'>[],
  there: WorkbookThere,
): (SheetThere | null)[] {
  return wanted.map(({ id }) => {
    const name = there.generated.find((one) => one.id === id)?.name;
    return there.sheets.find((one) => one.name === name) ?? null;
  });
}

/** A plan whose formulas know the working paper by the name that it has by now. */
export function asStanding(plan: WorkbookPlan, there: WorkbookThere): WorkbookPlan {
  const [present] = presentSheets([{ id: PAPER_ID }], there);
  return present ? withPaperNamed(plan, present.name) : plan;
}

/** A plan whose working paper has another name. */
export function withPaperNamed(plan: WorkbookPlan, name: string): WorkbookPlan {
  const paper = { ...plan.paper(), name };
  return { ...plan, paper: () => paper };
}
