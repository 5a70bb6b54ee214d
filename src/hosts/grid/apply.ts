import {
  isTable,
  type FormulaStyle,
  type SheetPlan,
  type WorkbookPlan,
  asStanding,
  presentSheets,
} from '../../core/index';
import { HostProblem, type ApplyOptions, type ApplyOutcome } from '../host';
import { inWritingOrder, planApply, wantedSheets, type Move, type SheetPlanned } from '../sheets/apply-plan';
import type { GridWorkbook } from './grid-workbook';
import { adviseInput } from './advice';
import { undoOf, type Undo } from './undo';
import { readKept, writeKept, type GridTable } from './kept-in-grid';
import { formatStyles } from './looks';
import { plannedSheetData } from './sheet-data';
import { readGrids, survey } from './survey';
import { setTables } from './tables';
import { takeSteps, updateSheet } from './update-sheet';
import { finishApply } from './finish-apply';
import { listThatGoes } from './list-that-goes';
import { othersCalculate } from './other-formulas';

export interface Applied {
  readonly outcome: ApplyOutcome;
  /** What takes it back; null if nothing was done. */
  readonly undo: Undo | null;
}

/** Writes the sheets of a plan: new ones beside what is there, new figures into those made before. */
export async function apply(
  grid: GridWorkbook,
  asked: WorkbookPlan,
  options: ApplyOptions,
): Promise<Applied> {
  await grid.settle();
  const there = survey(grid);
  const plan = asStanding(asked, there);
  const wanted = wantedSheets(plan, options.style, ({ id }) => options.sheets.includes(id));
  const present = presentSheets(wanted, there);
  const grids = readGrids(
    grid,
    present.flatMap((one) => (one ? [one.name] : [])),
  );
  const { planned, fresh, taken, moves } = planApply(plan, wanted, options.style, there, grids);
  if (taken.length > 0 && options.taken === null) {
    return { outcome: { kind: 'taken', names: taken }, undo: null };
  }
  const before = grid.image();
  const looked = grid.workbook.getActiveSheet().getSheetId();
  const became = listThatGoes(grid, options.source ?? null, fresh);
  try {
    grid.write(() => makeRoom(grid, moves));
    // What a call of a function fills is there when it has been calculated.
    const hasValues = options.style !== 'functions' && !othersCalculate(grid);
    const order = inWritingOrder(planned);
    // Rows that come and go move what formulas name: they are written when all stand.
    grid.write(() => order.forEach((one) => moveRows(grid, one)));
    for (const [at, one] of order.entries()) {
      options.progress(at, order.length);
      await pageDraws();
      if (options.cancelled()) {
        grid.replace(before);
        return { outcome: { kind: 'cancelled' }, undo: null };
      }
      grid.write(() => writeSheet(grid, one, plan, { style: options.style, hasValues }));
    }
    const source = options.source?.sheet ?? null;
    const memory = options.memory?.(
      became === null ? (moves.find(({ from }) => from === source)?.to ?? source) : null,
    );
    grid.write(() => {
      if (memory !== undefined) {
        writeKept(grid.workbook, { memory });
      }
      finishApply(grid, plan, planned, source);
      if (became !== null) {
        grid.workbook.deleteSheet(became);
      }
      const first = fresh.find(({ sheet }) => isTable(sheet.id)) ?? fresh[0];
      (first ? grid.sheet(first.sheet.name) : grid.workbook.getSheetBySheetId(looked))?.activate();
    });
    await grid.settle();
  } catch (error) {
    grid.replace(before);
    throw error instanceof HostProblem ? error : new HostProblem('failed', '', String(error));
  }
  const updated = planned.flatMap(({ present: one, update }) => (one && update ? [one] : []));
  return {
    outcome: {
      kind: 'done',
      style: options.style,
      added: fresh.map(({ sheet }) => sheet.name),
      updated: updated.map(({ name }) => name),
      setAside: moves.map(({ from, to }) => ({ name: from, keptAs: to })),
    },
    undo: undoOf(grid, before, [
      ...updated.map(({ id }) => id),
      ...moves.map(({ id }) => id),
      ...(became === null ? [] : [became]),
    ]),
  };
}

function pageDraws(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

function makeRoom({ workbook }: GridWorkbook, moves: readonly Move[]): void {
  moves.forEach(({ id, to }) => workbook.getSheetBySheetId(id)!.setName(to));
  const { generated } = readKept(workbook);
  const kept = Object.entries(generated).filter(([id]) => !moves.some((move) => move.id === id));
  writeKept(workbook, { generated: Object.fromEntries(kept) });
}

function moveRows(grid: GridWorkbook, { sheet, present, update }: SheetPlanned): void {
  if (!present || !update) {
    return;
  }
  takeSteps(grid.sheet(present.name), update.steps);
  if (sheet.table) {
    const rows = update.steps.reduce((sum, { kind, count }) => sum + (kind === 'insert' ? count : -count), 0);
    placeTable(grid, present.id, sheet, update.list!.end + rows);
  }
}

function writeSheet(
  grid: GridWorkbook,
  { sheet, present, update }: SheetPlanned,
  plan: WorkbookPlan,
  { style, hasValues }: { readonly style: FormulaStyle; readonly hasValues: boolean },
): void {
  if (present && update) {
    updateSheet(grid, grid.sheet(present.name), sheet, update);
    return;
  }
  const { workbook } = grid;
  workbook.addStyles(formatStyles());
  const made = workbook.insertSheet(sheet.name, { sheet: plannedSheetData(sheet, plan, style) });
  const id = made.getSheetId();
  const { generated } = readKept(workbook);
  writeKept(workbook, { generated: { ...generated, [id]: sheet.id } });
  if (hasValues) {
    grid.calculation.hasValues(id);
  }
  if (sheet.table) {
    placeTable(grid, id, sheet, sheet.table.range.bottom);
  }
  adviseInput(grid.app, made, sheet);
}

/** Where the table of a sheet stands is told to the formulas that name it. */
function placeTable(grid: GridWorkbook, sheetId: string, { table }: SheetPlan, bottom: number): void {
  const { name, range, columns } = table!;
  const one: GridTable = {
    name,
    sheet: sheetId,
    top: range.top,
    bottom,
    left: range.left,
    columns,
  };
  const others = readKept(grid.workbook).tables.filter((other) => other.name !== name);
  setTables(grid, [...others, one]);
}
