import { rangeAddress, type SheetPlan } from '../../core/index';
import { movedRange } from '../sheets/contents';
import type { SheetUpdate } from '../sheets/update';
import type { Job } from './batches';
import { formatCells } from './formats';
import { sizeRows } from './page';
import { FORMATS } from '../../core/index';
import { takeSteps } from './steps';
import { writeBlock } from './write-block';

/** Jobs that give a sheet of ours new figures. Rows that came in get their looks before their values. */
export function updateJobs(name: string, sheet: SheetPlan, update: SheetUpdate): Job[] {
  const { steps, place, writes } = update;
  const fresh = new Set(update.fresh);
  const rows: Job = {
    bytes: 400 * (steps.length + 12 * fresh.size),
    write: (context) => {
      const target = context.workbook.worksheets.getItem(name);
      takeSteps(target, steps);
      const cells = sheet.cells
        .filter(({ row }) => fresh.has(row))
        .map((cell) => ({ ...cell, row: place(cell.row) }));
      if (cells.length > 0) {
        dressRows(target, sheet, update, cells);
      }
    },
  };
  return [
    ...(steps.length > 0 ? [rows] : []),
    ...writes.map((write): Job => {
      return {
        bytes: JSON.stringify(write.contents).length + 500,
        write: (context) => writeBlock(context.workbook.worksheets.getItem(name), write),
      };
    }),
  ];
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
