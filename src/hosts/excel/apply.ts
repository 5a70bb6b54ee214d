import { cellAddress, type SheetPlan, type WorkbookPlan } from '../../core/index';
import { HostProblem, type ApplyOptions, type ApplyOutcome } from '../host';
import { layoutOf } from '../sheets/layout';
import { fallsShort, lineSheetUpdate, type LineSheet } from '../sheets/lines-update';
import { updateOf, type SheetUpdate } from '../sheets/update';
import { jobsOf, journalOf, type Move, type SheetPlanned } from './apply-jobs';
import { Cancelled } from './batches';
import { freeName } from './free-name';
import { functionsWork } from './functions';
import { imageOf } from './image';
import type { Journal } from './journal';
import { readGrids, survey, tableEndOn, type ReadGrid, type Survey } from './survey';
import { transact } from './transaction';

export interface Applied {
  readonly outcome: ApplyOutcome;
  /** What takes it back; null if nothing was done. */
  readonly journal: Journal | null;
}

const NOT_THERE: ReadGrid = { grid: [], values: [], tableEnd: null, commented: new Set() };

/** Writes the sheets of a plan: new ones beside what is there, new figures into those made before. */
export async function apply(plan: WorkbookPlan, options: ApplyOptions): Promise<Applied> {
  const there = await survey();
  const short = await isTooShort(plan, there);
  const wanted = plan.sheets.filter(({ id, table }) => options.sheets.includes(id) || (short && table));
  const calls = wanted.some(({ spills }) => spills.length > 0);
  const style =
    options.style === 'functions' && calls && !(await functionsWork(there)) ? 'native' : options.style;
  const present = wanted.map((sheet) => presentSheet(sheet, there));
  const grids = await readGrids(present.flatMap((one) => (one ? [one.name] : [])));
  const planned = wanted.map((sheet, at): SheetPlanned => {
    const one = present[at]!;
    const read = (one && grids.get(one.name)) ?? NOT_THERE;
    const update = one && planUpdate(sheet, plan, style, read, there);
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
        ? [
            {
              ...one,
              update,
              grid,
              layout: layoutOf(sheet),
              width: Math.max(1, ...sheet.cells.map(({ column }) => column)),
              table: sheet.table?.name ?? null,
            },
          ]
        : [],
    ),
  );
  const journal = journalOf(plan, fresh, moves, images, there);
  try {
    await transact(journal, jobsOf(plan, planned, moves, style, there), options);
  } catch (error) {
    if (error instanceof Cancelled) {
      return { outcome: { kind: 'cancelled' }, journal: null };
    }
    throw error;
  }
  return {
    outcome: {
      kind: 'done',
      style,
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

/**
 * Whether lines of the plan stand below the Excel table of the list that is there, or the table is gone: plain formulas
 * ask the table, so the list must be written even if all its words are right.
 */
async function isTooShort(plan: WorkbookPlan, there: Survey): Promise<boolean> {
  const sheet = plan.sheets.find(({ table }) => table !== null);
  const present = sheet && presentSheet(sheet, there);
  if (!present) {
    return false;
  }
  const end = await tableEndOn(present.name);
  return end === null || fallsShort(sheet, end);
}

function planUpdate(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  style: ApplyOptions['style'],
  { grid, values, tableEnd, commented }: ReadGrid,
  there: Survey,
): SheetUpdate | null {
  if (sheet.table) {
    return tableEnd === null
      ? null
      : linesUpdate(sheet, { formulas: grid, values, tableEnd, commented }, there);
  }
  const before = there.layouts[sheet.id];
  return before ? updateOf(sheet, plan, style, grid, before, commented) : null;
}

function linesUpdate(sheet: SheetPlan, present: LineSheet, there: Survey): SheetUpdate {
  const update = lineSheetUpdate(sheet, present);
  if ('column' in update) {
    const name = presentSheet(sheet, there)!.name;
    throw new HostProblem('list-changed', `${name}!${cellAddress(update.row, update.column)}`);
  }
  return update;
}

/** Names of ours that sheets or tables of the user's bear. */
function takenNames(fresh: readonly SheetPlanned[], there: Survey): string[] {
  return fresh.flatMap(({ sheet, present }) => {
    const same = (name: string): boolean => name.toLowerCase() === sheet.name.toLowerCase();
    const sheets = there.sheets.filter(({ id, name }) => same(name) && id !== present?.id);
    return sheets.map(({ name }) => name);
  });
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
