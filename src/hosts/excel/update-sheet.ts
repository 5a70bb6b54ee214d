import { rangeAddress, type SheetPlan } from '../../core/index';
import { movedRange } from '../sheets/contents';
import type { ListChange, SheetUpdate } from '../sheets/update';
import type { Job } from './batches';
import { formatCells } from './formats';
import { chooseWords } from './new-sheet';
import { sizeRows } from './page';
import { FORMATS } from '../../core/index';
import { takeSteps } from './steps';
import { writeBlock } from './write-block';

/** Jobs that give a sheet of ours new figures. Rows that came in get their looks before their values. */
export function updateJobs(name: string, sheet: SheetPlan, update: SheetUpdate): Job[] {
  const { steps, place, writes, list } = update;
  const taken = list?.taken ?? [];
  const fresh = new Set(update.fresh);
  const rows: Job = {
    bytes: 400 * (steps.length + 12 * fresh.size + 2 * taken.length),
    write: (context) => {
      const target = context.workbook.worksheets.getItem(name);
      if (list && taken.length > 0) {
        takeIn(target, sheet, list);
      }
      takeSteps(target, steps);
      const cells = sheet.cells
        .filter(({ row }) => fresh.has(row))
        .map((cell) => ({ ...cell, row: place(cell.row) }));
      if (cells.length > 0) {
        if (list) {
          target.getRange(rowsAddress(update.fresh)).clear('Formats');
        }
        dressRows(target, sheet, update, cells);
        chooseWords(target, {
          ...sheet,
          choices: sheet.choices.map(({ range, words }) => ({
            range: { ...range, top: update.fresh[0]!, bottom: update.fresh.at(-1)! },
            words,
          })),
          notes: [],
        });
      }
    },
  };
  return [
    ...(steps.length + taken.length > 0 ? [rows] : []),
    ...writes.map((write): Job => {
      return {
        bytes: JSON.stringify(write.contents).length + 500,
        write: (context) => writeBlock(context.workbook.worksheets.getItem(name), write),
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
  const formats = Array<string | null>(range.right).fill(null);
  sheet.cells
    .filter(({ row }) => row === range.top + 1)
    .forEach(({ column, format }) => (formats[column - 1] = FORMATS[format].numberFormat));
  const rows = { top: taken[0]!, left: 1, bottom: taken.at(-1)!, right: range.right };
  target.getRange(rangeAddress(rows)).numberFormat = taken.map(() => formats);
}

function dressRows(
  target: Excel.Worksheet,
  sheet: SheetPlan,
  { fresh, place }: SheetUpdate,
  cells: SheetPlan['cells'],
): void {
  const width = Math.max(...cells.map(({ column }) => column));
  for (const planRow of fresh) {
    const row = place(planRow);
    const formats = Array<string | null>(width).fill(null);
    cells
      .filter((cell) => cell.row === row)
      .forEach(({ column, format }) => (formats[column - 1] = FORMATS[format].numberFormat));
    target.getRange(rangeAddress({ top: row, left: 1, bottom: row, right: width })).numberFormat = [formats];
    sizeRows(target, sheet.rowHeights.slice(planRow - 1, planRow), row);
  }
  formatCells(target, cells);
  sheet.merges
    .filter(({ top }) => fresh.includes(top))
    .forEach((merge) => target.getRange(rangeAddress(movedRange(merge, place))).merge(false));
}
