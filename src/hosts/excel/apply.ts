import {
  largest,
  type SheetPlan,
  type WorkbookPlan,
  layoutOf,
  asStanding,
  presentSheets,
  fallsShort,
} from '../../core/index';
import { HostProblem, type ApplyOptions, type ApplyOutcome } from '../host';
import { planApply, wantedSheets, type SheetPlanned } from '../sheets/apply-plan';
import { jobsOf, journalOf, layoutsText } from './apply-jobs';
import { Cancelled, type Job } from './batches';
import { notFitted, scaleJob } from './fit-to-page';
import { functionsWork } from './functions';
import { imageOf } from './image';
import type { Journal } from './journal';
import { LAYOUTS, MEMORY } from '../sheets/kept-text';
import { readSettings, writeSetting } from './memory';
import { changeOutlines, type OutlineChange } from './outline';
import { readGrids } from './read-grids';
import { survey, tableEndOn, type Survey } from './survey';
import { transact } from './transaction';

export interface Applied {
  readonly outcome: ApplyOutcome;
  /** What takes it back; null if nothing was done. */
  readonly journal: Journal | null;
}

/** Writes the sheets of a plan: new ones beside what is there, new figures into those made before. */
export async function apply(asked: WorkbookPlan, options: ApplyOptions): Promise<Applied> {
  const there = await survey();
  const plan = asStanding(asked, there);
  const short = await isTooShort(plan, there);
  const wanted = wantedSheets(
    plan,
    options.style,
    ({ id, table }) => options.sheets.includes(id) || (short && table !== null),
  );
  const calls = wanted.some(({ spills }) => spills.length > 0);
  const style =
    options.style === 'functions' && calls && !(await functionsWork(there)) ? 'native' : options.style;
  const present = presentSheets(wanted, there);
  const grids = await readGrids(present.flatMap((one) => (one ? [one.name] : [])));
  const { planned, fresh, taken, moves } = planApply(plan, wanted, style, there, grids);
  if (taken.length > 0 && options.taken === null) {
    return { outcome: { kind: 'taken', names: taken }, journal: null };
  }
  if (there.structureLocked && fresh.length > 0) {
    throw new HostProblem('workbook-protected');
  }
  const images = await imageOf(
    planned.flatMap(({ present: one, update, grid, sheet }) =>
      one && update
        ? [
            {
              ...one,
              update,
              grid,
              layout: layoutOf(sheet),
              width: largest(
                sheet.cells.map(({ column }) => column),
                1,
              ),
              table: sheet.table?.name ?? null,
            },
          ]
        : [],
    ),
  );
  const source = options.source?.sheet ?? null;
  const memory = options.memory?.(moves.find(({ from }) => from === source)?.to ?? source) ?? null;
  const remembered = memory === null ? [] : [{ key: MEMORY, value: (await readSettings([MEMORY]))[0]! }];
  const journal = journalOf(plan, fresh, moves, images, there, remembered);
  let scaled: readonly SheetPlan[] = [];
  const fit = async (): Promise<readonly Job[]> => {
    scaled = await notFitted(fresh.map(({ sheet }) => sheet));
    return scaled.map(scaleJob);
  };
  try {
    const jobs = jobsOf(plan, planned, moves, style, there, { source, memory });
    await transact(journal, jobs, options, fresh.length > 0 ? fit : null);
  } catch (error) {
    if (error instanceof Cancelled) {
      return { outcome: { kind: 'cancelled' }, journal: null };
    }
    throw error;
  }
  const outlines = planned.flatMap((one) => outlineOf(one, there));
  await changeOutlines(outlines, (context) => writeSetting(context, LAYOUTS, layoutsText(planned, there)));
  return {
    outcome: {
      kind: 'done',
      style,
      added: fresh.map(({ sheet }) => sheet.name),
      updated: planned.flatMap(({ present: one, update }) => (one && update ? [one.name] : [])),
      setAside: moves.map(({ from, to }) => ({ name: from, keptAs: to })),
      ...(scaled.length > 0 && { scaled: scaled.map(({ name }) => name) }),
    },
    journal: {
      ...journal,
      settings: journal.settings.filter(({ key }) => key !== MEMORY),
      outlines: outlines.map(({ id, from, to, rows }) => ({ id, from: to.slice(0, rows), to: from })),
    },
  };
}

/** Outline levels of a sheet that was there: as they are, and as its rows will have them; `rows`: how many it had. */
function outlineOf(
  { sheet, present, update, grid }: SheetPlanned,
  there: Survey,
): (OutlineChange & { readonly id: string; readonly rows: number })[] {
  const from = there.layouts[sheet.id]?.rowLevels ?? [];
  const to = sheet.rowLevels ?? [];
  return present && update && String(from) !== String(to)
    ? [{ id: present.id, sheet: present.name, from, to, rows: grid.length }]
    : [];
}

/**
 * Whether lines of the plan stand below the Excel table of the list that is there, or the table is gone: plain formulas
 * ask the table, so the list must be written even if all its words are right.
 */
async function isTooShort(plan: WorkbookPlan, there: Survey): Promise<boolean> {
  const sheet = plan.sheets.find(({ table }) => table !== null);
  const present = sheet && presentSheets([sheet], there)[0];
  if (!present) {
    return false;
  }
  const end = await tableEndOn(present.name);
  return end === null || fallsShort(sheet, end);
}
