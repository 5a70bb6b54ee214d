import {
  FORMAT_LOOKS,
  PAPER_ID,
  rangeAddress,
  type SheetPlan,
  largest,
  movedRange,
  type ListChange,
  type SheetUpdate,
} from '../../core/index';
import type { Job } from './batches';
import { formatCells } from './formats';
import { chooseWords } from './new-sheet';
import { showColumns, sizeRows } from './page';
import { takeSteps } from './steps';
import { writeBlock } from './write-block';

/** Rows that get their looks in one job: a request can be divided only between jobs. */
const ROWS_AT_ONCE = 100;
/** Bytes of what one row that came in, or one step, takes in a request. */
const BYTES_OF_ROW = 5000;
const BYTES_OF_STEP = 400;

/** Jobs that insert and delete the rows of a sheet of ours: those of all sheets come before what is written on any. */
export function rowsJobs(name: string, sheet: SheetPlan, update: SheetUpdate): Job[] {
  const { steps, list } = update;
  const taken = list?.taken ?? [];
  const { fresh = [], gone = [] } = list?.columns ?? {};
  const resized = fresh.length + gone.length > 0;
  const on = sheetOf(name);
  const rows: Job = {
    bytes: BYTES_OF_STEP * (steps.length + taken.length + 4),
    write: (context) => {
      if (list && (taken.length > 0 || resized)) {
        takeIn(on(context), sheet, list);
      }
      takeSteps(on(context), steps);
      if (list && update.fresh.length > 0) {
        on(context).getRange(rowsAddress(update.fresh)).clear('Formats');
      }
    },
  };
  return steps.length + taken.length > 0 || resized ? [rows] : [];
}

/** Jobs that give a sheet of ours new figures. Rows that came in get their looks before their values. */
export function contentJobs(name: string, sheet: SheetPlan, update: SheetUpdate): Job[] {
  const on = sheetOf(name);
  const show: Job = {
    bytes: BYTES_OF_STEP * sheet.columnWidths.length,
    write: (context) => {
      showColumns(on(context), sheet.columnWidths);
    },
  };
  return [
    ...(sheet.id === PAPER_ID ? [show] : []),
    ...(update.fresh.length > 0 ? dressJobs(on, sheet, update) : []),
    ...columnJobs(on, sheet, update),
    ...update.writes.map((write): Job => {
      return {
        bytes: JSON.stringify(write.contents).length + 500,
        write: (context) => writeBlock(on(context), write),
      };
    }),
  ];
}

function sheetOf(name: string): (context: Excel.RequestContext) => Excel.Worksheet {
  return (context) => context.workbook.worksheets.getItem(name);
}

/** Jobs that give rows that came in their looks, and the words they may be filled with. */
function dressJobs(
  on: (context: Excel.RequestContext) => Excel.Worksheet,
  sheet: SheetPlan,
  { fresh, place }: SheetUpdate,
): Job[] {
  const jobs: Job[] = [];
  for (let from = 0; from < fresh.length; from += ROWS_AT_ONCE) {
    const some = fresh.slice(from, from + ROWS_AT_ONCE);
    jobs.push({
      bytes: BYTES_OF_ROW * some.length,
      write: (context) => dressRows(on(context), sheet, some, place),
    });
  }
  const choose: Job = {
    bytes: BYTES_OF_STEP * (1 + sheet.choices.length),
    write: (context) =>
      chooseWords(on(context), {
        ...sheet,
        choices: sheet.choices.map(({ range, words }) => ({
          range: { ...range, top: fresh[0]!, bottom: fresh.at(-1)! },
          words,
        })),
        notes: [],
      }),
  };
  return fresh.length > 0 && sheet.choices.length > 0 ? [...jobs, choose] : jobs;
}

/** Jobs that give columns that came into the list their looks, and take those of the ones that go. */
function columnJobs(
  on: (context: Excel.RequestContext) => Excel.Worksheet,
  sheet: SheetPlan,
  { list }: SheetUpdate,
): Job[] {
  const { fresh = [], gone = [] } = list?.columns ?? {};
  const top = sheet.table?.range.top ?? 1;
  return [
    ...gone.map((column): Job => ({
      bytes: BYTES_OF_STEP,
      write: (context) =>
        on(context)
          .getRange(rangeAddress({ top, left: column, bottom: list!.end, right: column }))
          .clear('Formats'),
    })),
    ...fresh.map((column): Job => {
      const cells = sheet.cells.filter((cell) => cell.column === column && cell.row >= top);
      return {
        bytes: BYTES_OF_STEP * cells.length,
        write: (context) => {
          const bottom = top + cells.length - 1;
          on(context).getRange(rangeAddress({ top, left: column, bottom, right: column })).numberFormat =
            cells.map(({ format }) => [FORMAT_LOOKS[format].numberFormat]);
          formatCells(on(context), cells);
        },
      };
    }),
  ];
}

/** Whole rows that follow one another, such as `4:22`. */
function rowsAddress(rows: readonly number[]): string {
  return `${String(rows[0])}:${String(rows.at(-1))}`;
}

/** The table grows over lines below it: their codes must stay texts when they are written anew. */
function takeIn(target: Excel.Worksheet, sheet: SheetPlan, { taken, address }: ListChange): void {
  const { name, range } = sheet.table!;
  target.tables.getItem(name).resize(address);
  if (taken.length === 0) {
    return;
  }
  const formats = Array<string | null>(range.right).fill(null);
  sheet.cells
    .filter(({ row }) => row === range.top + 1)
    .forEach(({ column, format }) => (formats[column - 1] = FORMAT_LOOKS[format].numberFormat));
  const rows = { top: taken[0]!, left: 1, bottom: taken.at(-1)!, right: range.right };
  target.getRange(rangeAddress(rows)).numberFormat = taken.map(() => formats);
}

function dressRows(
  target: Excel.Worksheet,
  sheet: SheetPlan,
  rows: readonly number[],
  place: SheetUpdate['place'],
): void {
  const byRow = new Map<number, SheetPlan['cells'][number][]>(rows.map((row) => [row, []]));
  sheet.cells.forEach((cell) => byRow.get(cell.row)?.push(cell));
  const cells = [...byRow.values()].flat();
  const width = largest(cells.map(({ column }) => column));
  for (const [planRow, planned] of byRow) {
    const row = place(planRow);
    const formats = Array<string | null>(width).fill(null);
    planned.forEach(({ column, format }) => (formats[column - 1] = FORMAT_LOOKS[format].numberFormat));
    target.getRange(rangeAddress({ top: row, left: 1, bottom: row, right: width })).numberFormat = [formats];
    sizeRows(target, sheet.rowHeights.slice(planRow - 1, planRow), row);
  }
  formatCells(
    target,
    cells.map((cell) => ({ ...cell, row: place(cell.row) })),
  );
  sheet.merges
    .filter(({ top }) => byRow.has(top))
    .forEach((merge) => target.getRange(rangeAddress(movedRange(merge, place))).merge(false));
}
