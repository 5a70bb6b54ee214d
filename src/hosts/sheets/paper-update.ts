import { largest, type FormulaStyle, type SheetPlan, type WorkbookPlan } from '../../core/index';
import { sheetContents, type Content } from './contents';
import type { RowStep } from './row-steps';
import { differences, type BlockWrite, type Grid, type SheetUpdate } from './update';

/**
 * The working paper is written as a whole where it stands: what is not of the plan goes, for figures of the tables refer
 * to its cells by their places. Rows are added or taken at its end alone.
 */
export function paperUpdate(
  sheet: SheetPlan,
  plan: WorkbookPlan,
  style: FormulaStyle,
  present: Grid,
): SheetUpdate {
  const rows = largest(sheet.cells.map(({ row }) => row));
  const width = largest([
    ...sheet.cells.map(({ column }) => column),
    ...present.slice(0, rows).map((cells) => cells.length),
  ]);
  const had = present.length;
  const steps: RowStep[] =
    had < rows
      ? [{ kind: 'insert', row: had + 1, count: rows - had }]
      : had > rows
        ? [{ kind: 'delete', row: rows + 1, count: had - rows }]
        : [];
  const planned = sheetContents(sheet, plan, style, (row) => row);
  const contentsOf = (row: number): Content[] => {
    const contents = planned.get(row) ?? [];
    return Array.from({ length: width }, (_, at) => contents[at] ?? '');
  };
  const changed = firstChange(sheet, present);
  const kept = new Map(
    Array.from({ length: Math.min(rows, changed - 1) }, (_, at) => [at + 1, contentsOf(at + 1)]),
  );
  const fresh = Array.from({ length: Math.max(0, rows - changed + 1) }, (_, at) => changed + at);
  const anew: BlockWrite[] = [];
  for (let at = 0; at < fresh.length; at += ROWS_AT_ONCE) {
    const some = fresh.slice(at, at + ROWS_AT_ONCE);
    anew.push({ row: some[0]!, column: 1, contents: some.map(contentsOf) });
  }
  return {
    steps,
    places: [],
    inserted: [],
    deleted: [],
    place: (row) => row,
    // Rows that get their looks anew get all their contents anew.
    writes: [...differences(kept, (row) => row, present), ...anew],
    fresh,
    emptied: [],
    list: null,
  };
}

const ROWS_AT_ONCE = 200;

/** From which row on rows are others than they were: they get their looks anew. */
function firstChange(sheet: SheetPlan, present: Grid): number {
  const words = sheet.cells.filter(({ column }) => column <= WORDS);
  const differs = words.find(
    ({ row, column, text }) => String(present[row - 1]?.[column - 1] ?? '') !== text,
  );
  return differs?.row ?? largest(sheet.cells.map(({ row }) => row)) + 1;
}

/** Columns of code, name and project. */
const WORDS = 3;
