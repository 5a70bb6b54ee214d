import { writeMark, type SheetPlan, type WorkbookPlan } from '../../core/index';
import { HostProblem, type ApplyOptions, type ApplyOutcome } from '../host';
import { layoutOf } from '../sheets/layout';
import { lineSheetUpdate } from '../sheets/lines-update';
import { updateOf, type Grid, type SheetUpdate } from '../sheets/update';
import { Cancelled, type Job } from './batches';
import { imageOf } from './image';
import { emptyJournal, type Journal } from './journal';
import { COMMITTED, LAYOUTS, writeSetting } from './memory';
import { newSheetJobs } from './new-sheet';
import { freeName } from './free-name';
import { readGrids, survey, type ReadGrid, type Survey } from './survey';
import { tagName } from './tags';
import { transact } from './transaction';
import { updateJobs } from './update-sheet';

/** What happens to each sheet of a plan. */
interface SheetPlanned {
  readonly sheet: SheetPlan;
  /** The sheet that is there and gets new figures; null for a new one. */
  readonly present: { readonly id: string; readonly name: string } | null;
  readonly update: SheetUpdate | null;
  readonly grid: Grid;
}

export interface Applied {
  readonly outcome: ApplyOutcome;
  /** What takes it back; null if nothing was done. */
  readonly journal: Journal | null;
}

/** Writes the sheets of a plan: new ones beside what is there, new figures into those made before. */
export async function apply(plan: WorkbookPlan, options: ApplyOptions): Promise<Applied> {
  const there = await survey();
  const wanted = plan.sheets.filter(({ id }) => options.sheets.includes(id));
  const present = wanted.map((sheet) => presentSheet(sheet, there));
  const grids = await readGrids(present.flatMap((one) => (one ? [one.name] : [])));
  const planned = wanted.map((sheet, at): SheetPlanned => {
    const one = present[at]!;
    const read = (one && grids.get(one.name)) ?? { grid: [], values: [], tableEnd: null };
    const update = one && planUpdate(sheet, plan, options, read, there);
    return { sheet, present: one, update, grid: read.grid };
  });
  const aside = planned.filter((one) => one.present !== null && one.update === null);
  const fresh = planned.filter((one) => one.update === null);
  const taken = takenNames(fresh, there);
  if (taken.length > 0 && options.taken === null) {
    return { outcome: { kind: 'taken', names: taken }, journal: null };
  }
  if (there.structureLocked && fresh.length > 0) {
    throw new HostProblem('workbook-protected');
  }
  const moves = movesOf(aside, taken, there);
  const images = await imageOf(
    planned.flatMap(({ present: one, update, grid, sheet }) =>
      one && update
        ? [{ ...one, update, grid, layout: layoutOf(sheet), table: sheet.table?.name ?? null }]
        : [],
    ),
  );
  const journal = journalOf(plan, fresh, moves, images, there);
  try {
    await transact(journal, jobsOf(plan, planned, moves, options, there), options);
  } catch (error) {
    if (error instanceof Cancelled) {
      return { outcome: { kind: 'cancelled' }, journal: null };
    }
    throw error;
  }
  return {
    outcome: {
      kind: 'done',
      added: fresh.map(({ sheet }) => sheet.name),
      updated: planned.flatMap(({ present: one, update }) => (one && update ? [one.name] : [])),
      setAside: moves.map(({ from, to }) => ({ name: from, keptAs: to })),
    },
    journal,
  };
}

function presentSheet({ id }: SheetPlan, there: Survey): SheetPlanned['present'] {
  const name = there.generated.find((one) => one.id === id)?.name;
  return there.sheets.find((one) => one.name === name) ?? null;
}

function planUpdate(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  { style }: ApplyOptions,
  { grid, values, tableEnd }: ReadGrid,
  there: Survey,
): SheetUpdate | null {
  if (sheet.table) {
    return tableEnd === null ? null : lineSheetUpdate(sheet, grid, values, tableEnd);
  }
  const before = there.layouts[sheet.id];
  return before ? updateOf(sheet, plan, style, grid, before) : null;
}

/** Names of ours that sheets or tables of the user's bear. */
function takenNames(fresh: readonly SheetPlanned[], there: Survey): string[] {
  return fresh.flatMap(({ sheet, present }) => {
    const same = (name: string): boolean => name.toLowerCase() === sheet.name.toLowerCase();
    const sheets = there.sheets.filter(({ id, name }) => same(name) && id !== present?.id);
    return sheets.map(({ name }) => name);
  });
}

interface Move {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

/** Sheets that make room: kept under another name. */
function movesOf(aside: readonly SheetPlanned[], taken: readonly string[], there: Survey): Move[] {
  const names = new Set(there.sheets.map(({ name }) => name.toLowerCase()));
  const move = ({ id, name }: { readonly id: string; readonly name: string }): Move => {
    const to = freeName(name, '（原）', names);
    names.add(to.toLowerCase());
    return { id, from: name, to };
  };
  return [
    ...aside.flatMap(({ present }) => (present ? [move(present)] : [])),
    ...there.sheets.filter(({ name }) => taken.includes(name)).map(move),
  ];
}

function journalOf(
  plan: WorkbookPlan,
  fresh: readonly SheetPlanned[],
  renamed: readonly Move[],
  sheets: Journal['sheets'],
  there: Survey,
): Journal {
  const before = (name: string): string | null =>
    there.names.find((one) => one.name.toLowerCase() === name.toLowerCase())?.formula ?? null;
  const own = plan.names.filter(({ name }) => before(name) === null);
  return {
    ...emptyJournal('generate'),
    sheetIds: there.sheets.map(({ id }) => id),
    created: fresh.map(({ sheet }) => sheet.name),
    renamed,
    sheets,
    names: [
      ...fresh.map(({ sheet }) => tagName(sheet.id)).map((name) => ({ name, formula: before(name) })),
      ...own.map(({ name }) => ({ name, formula: null })),
    ],
    settings: [
      { key: LAYOUTS, value: there.layoutsText },
      { key: COMMITTED, value: there.committed },
    ],
    keywords: there.keywords,
  };
}

function jobsOf(
  plan: WorkbookPlan,
  planned: readonly SheetPlanned[],
  moves: readonly Move[],
  { style }: ApplyOptions,
  there: Survey,
): Job[] {
  // The list of lines first: the others refer to it.
  const order = [...planned].sort((a, b) => Number(b.sheet.table !== null) - Number(a.sheet.table !== null));
  const move: Job = {
    bytes: 200 * moves.length,
    write: ({ workbook }) =>
      moves.forEach(({ id, to }) => {
        workbook.worksheets.getItem(id).name = to;
      }),
  };
  return [
    ...(moves.length > 0 ? [move] : []),
    ...order.flatMap(({ sheet, present, update }) =>
      present && update
        ? updateJobs(present.name, sheet, update)
        : [...newSheetJobs(sheet, plan, style), tagJob(sheet, there)],
    ),
    endJob(plan, planned, there),
  ];
}

function tagJob({ id, name }: SheetPlan, there: Survey): Job {
  const tag = tagName(id);
  const stale = there.names.some((one) => one.name.toLowerCase() === tag.toLowerCase());
  return {
    bytes: 600,
    write: ({ workbook }) => {
      if (stale) {
        workbook.names.getItem(tag).delete();
      }
      workbook.names.add(tag, `='${name.replaceAll("'", "''")}'!$A$1`).visible = false;
    },
  };
}

/** What is remembered of it, and where its sheets stand. */
function endJob(plan: WorkbookPlan, planned: readonly SheetPlanned[], there: Survey): Job {
  const layouts = JSON.stringify({
    ...there.layouts,
    ...Object.fromEntries(planned.map(({ sheet }) => [sheet.id, layoutOf(sheet)])),
  });
  const generated = planned.some(({ sheet }) => sheet.table === null);
  return {
    bytes: layouts.length * 2 + 20_000,
    write: (context) => {
      const { workbook } = context;
      writeSetting(context, LAYOUTS, layouts);
      if (generated) {
        const mark = writeMark({ form: plan.form, year: plan.year, lines: plan.linesHash });
        workbook.properties.keywords = withMark(there.keywords, mark);
      }
      for (const { sheet, present, update } of planned) {
        const name = update ? present!.name : sheet.name;
        const target = workbook.worksheets.getItem(name);
        if (!update && sheet.table) {
          target.position = there.sheets.length + planned.filter((one) => one.update === null).length - 1;
        }
        if (there.manualCalculation) {
          target.calculate(true);
        }
      }
      for (const { name, sheet, range } of plan.names) {
        const one = planned.find((other) => other.sheet.name === sheet);
        const known = there.names.some((other) => other.name.toLowerCase() === name.toLowerCase());
        if (one && !known) {
          const place = one.update?.place ?? ((row: number) => row);
          const target = one.update ? one.present!.name : sheet;
          workbook.names.add(
            name,
            workbook.worksheets.getItem(target).getCell(place(range.top) - 1, range.left - 1),
          );
        }
      }
    },
  };
}

/** The user's own keywords stay. */
function withMark(keywords: string, mark: string): string {
  const own = keywords.replace(/;?\s*budget-disclosure form=\S+ year=\d+ lines=\w+/, '').trim();
  return own === '' ? mark : `${own}; ${mark}`;
}
