import {
  PAPER_ID,
  planMark,
  withMark,
  type FormulaStyle,
  type SheetPlan,
  type WorkbookPlan,
  layoutOf,
} from '../../core/index';
import { inWritingOrder, madeTables, type Move, type SheetPlanned } from '../sheets/apply-plan';
import { tagName, tagTarget } from '../sheets/tags';
import type { Job } from './batches';
import { emptyJournal, type Journal } from './journal';
import { COMMITTED, LAYOUTS, MEMORY } from '../sheets/kept-text';
import { writeSetting } from './memory';
import { emptySheetJobs, newSheetJobs } from './new-sheet';
import type { Survey } from './survey';
import { contentJobs, rowsJobs } from './update-sheet';

/** What puts the workbook back as it was. */
export function journalOf(
  plan: WorkbookPlan,
  fresh: readonly SheetPlanned[],
  renamed: readonly Move[],
  sheets: Journal['sheets'],
  there: Survey,
  remembered: Journal['settings'],
): Journal {
  const own = plan.names.map(({ name }) => name).filter((name) => isGone(nameThere(there, name) ?? '#REF!'));
  return {
    ...emptyJournal('generate'),
    sheetIds: there.sheets.map(({ id }) => id),
    created: fresh.map(({ sheet }) => sheet.name),
    renamed,
    sheets,
    names: [
      ...fresh
        .map(({ sheet }) => tagName(sheet.id))
        .map((name) => ({ name, formula: standing(there, name) })),
      ...own.map((name) => ({ name, formula: null })),
    ],
    settings: [
      { key: LAYOUTS, value: there.layoutsText },
      { key: COMMITTED, value: there.committed },
      ...remembered,
    ],
    keywords: there.keywords,
  };
}

/** The writing, in order. */
export function jobsOf(
  plan: WorkbookPlan,
  planned: readonly SheetPlanned[],
  moves: readonly Move[],
  style: FormulaStyle,
  there: Survey,
  { source, memory }: { readonly source: string | null; readonly memory: string | null },
): Job[] {
  const order = inWritingOrder(planned);
  const move: Job = {
    bytes: 200 * moves.length,
    write: ({ workbook }) =>
      moves.forEach(({ id, to }) => {
        workbook.worksheets.getItem(id).name = to;
      }),
  };
  return [
    ...(moves.length > 0 ? [move] : []),
    // The tables and the working paper name each other.
    ...order.flatMap(({ sheet, update }) => (update ? [] : emptySheetJobs(sheet, tagJob(sheet, there)))),
    // Rows that come and go move what formulas name: they are written when all stand.
    ...order.flatMap(({ sheet, present, update }) =>
      present && update ? rowsJobs(present.name, sheet, update) : [],
    ),
    ...order.flatMap(({ sheet, present, update }) =>
      present && update ? contentJobs(present.name, sheet, update) : newSheetJobs(sheet, plan, style),
    ),
    ...(memory === null ? [] : [memoryJob(memory)]),
    endJob(plan, planned, there, source),
  ];
}

function memoryJob(memory: string): Job {
  return {
    bytes: memory.length * 2,
    write: (context) => {
      writeSetting(context, MEMORY, memory);
    },
  };
}

function tagJob({ id, name }: SheetPlan, there: Survey): Job {
  const tag = tagName(id);
  const stale = nameThere(there, tag) !== null;
  return {
    bytes: 600,
    write: ({ workbook }) => {
      if (stale) {
        workbook.names.getItem(tag).delete();
      }
      workbook.names.add(tag, `=${tagTarget(name)}`).visible = false;
    },
  };
}

/** What is remembered of sheets, those that are written among them. */
export function layoutsText(
  planned: readonly SheetPlanned[],
  there: Survey,
  layout: (one: SheetPlanned) => unknown = ({ sheet }) => layoutOf(sheet),
): string {
  const written = planned.map((one) => [one.sheet.id, layout(one)]);
  return JSON.stringify({ ...there.layouts, ...Object.fromEntries(written) });
}

/** What is remembered of it, and where its sheets stand. */
function endJob(
  plan: WorkbookPlan,
  planned: readonly SheetPlanned[],
  there: Survey,
  source: string | null,
): Job {
  const layouts = layoutsText(planned, there, (one) => ({
    ...layoutOf(one.sheet),
    // Of a sheet that was there they are changed when all else is done.
    ...(one.update && { rowLevels: there.layouts[one.sheet.id]?.rowLevels }),
  }));
  return {
    bytes: layouts.length * 2 + 20_000,
    write: (context) => {
      const { workbook } = context;
      writeSetting(context, LAYOUTS, layouts);
      if (madeTables(planned)) {
        workbook.properties.keywords = withMark(there.keywords, planMark(plan));
      }
      for (const { sheet, present, update } of planned) {
        const name = update ? present!.name : sheet.name;
        const target = workbook.worksheets.getItem(name);
        if (!update && sheet.table) {
          const beside = there.sheets.findIndex(({ name: one }) => one === source);
          target.position =
            beside < 0
              ? there.sheets.length + planned.filter((one) => one.update === null).length - 1
              : beside + 1;
        }
        if (!update && sheet.id === PAPER_ID) {
          target.position = there.sheets.length + planned.filter((one) => one.update === null).length - 1;
        }
        if (there.manualCalculation) {
          target.calculate(true);
        }
      }
      nameTotals(context, plan, planned, there);
    },
  };
}

/** Names for the totals, such as 表一_收入总计; a name that is there stays, unless what it named is gone. */
function nameTotals(
  { workbook }: Excel.RequestContext,
  plan: WorkbookPlan,
  planned: readonly SheetPlanned[],
  there: Survey,
): void {
  for (const { name, sheet, range } of plan.names) {
    const one = planned.find((other) => other.sheet.name === sheet);
    const known = nameThere(there, name);
    if (one && known !== null && isGone(known)) {
      workbook.names.getItem(name).delete();
    }
    if (one && (known === null || isGone(known))) {
      const row = one.update?.place(range.top) ?? range.top;
      const target = workbook.worksheets.getItem(one.update ? one.present!.name : sheet);
      workbook.names.add(name, target.getCell(row - 1, range.left - 1));
    }
  }
}

/** What a name says; null if it is not there. */
function nameThere(there: Survey, name: string): string | null {
  return there.names.find((one) => one.name.toLowerCase() === name.toLowerCase())?.formula ?? null;
}

/** The same, for a name that can be set again. */
function standing(there: Survey, name: string): string | null {
  const formula = nameThere(there, name);
  return formula !== null && isGone(formula) ? null : formula;
}

function isGone(formula: string): boolean {
  return formula.includes('#REF!');
}
