import { columnLetters, parseRange, differencesTo, linesBack } from '../../core/index';
import type { ReadGrid } from '../sheets/apply-plan';
import { NO_PROGRESS, writeJobs, type Job } from './batches';
import type { SheetImage } from './journal';
import { rowJobs } from './row-images';
import { takeSteps } from './steps';
import { writeBlock } from './write-block';

/**
 * A sheet as it was: rows first, then their looks, then the cells that differ. Each step may be broken off and done
 * again, so it may take as many requests as it needs.
 */
export async function restoreSheet(
  image: SheetImage,
  name: string,
  { grid, tableEnd }: ReadGrid,
): Promise<void> {
  const { table } = image;
  const end = table && parseRange(table.address)!.bottom;
  const { changes, writes } = differencesTo(
    image,
    grid,
    ...(table && tableEnd !== null ? [linesBack(tableEnd, { end: end!, listEnd: table.listEnd })] : []),
  );
  const on = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem(name);
  const rows: Job = {
    bytes: 300 * (changes.steps.length + image.hiddenColumns.length) + 500,
    write: (context) => {
      takeSteps(on(context), changes.steps);
      image.hiddenColumns.map(columnLetters).forEach((letters) => {
        on(context).getRange(`${letters}:${letters}`).columnHidden = true;
      });
      if (table) {
        on(context).tables.getItem(table.name).resize(table.address);
        columnsBeside(image, grid).forEach((letters) => {
          const column = `${letters}1:${letters}${String(grid.length)}`;
          on(context).getRange(column).clear('Formats');
        });
      }
    },
  };
  const cells = writes.map((write): Job => ({
    bytes: 2 * JSON.stringify(write.contents).length + 1000,
    write: (context) => writeBlock(on(context), write),
  }));
  await writeJobs([rows, ...rowJobs(name, image.rows), ...cells], NO_PROGRESS);
}

/** Columns that came into the list since, by their headings: their contents go, and so do their looks. */
function columnsBeside({ table, formulas }: SheetImage, grid: ReadGrid['grid']): string[] {
  const { top, right } = parseRange(table!.address)!;
  const was = formulas[top - 1] ?? [];
  return (grid[top - 1] ?? []).flatMap((heading, at) =>
    at >= right && heading !== '' && (was[at] ?? '') === '' ? [columnLetters(at + 1)] : [],
  );
}
