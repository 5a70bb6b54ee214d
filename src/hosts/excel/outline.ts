import { groupsOf, type RowGroup } from '../../core/index';
import type { Job } from './batches';
import { run } from './run';

/** Other outline levels for the rows of a sheet. Excel tells of no row what level it has: `from` is what was set last. */
export interface OutlineChange {
  readonly sheet: string;
  readonly from: readonly number[];
  readonly to: readonly number[];
}

const BYTES_OF_GROUP = 400;

/** Whether Excel can group rows. It can't be told that they fold away under the row above: its marks stand below them. */
function groups(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.10');
}

/** A job that gives the rows of a new sheet their levels. */
export function outlineJobs(sheet: string, levels: readonly number[]): Job[] {
  const wanted = groupsOf(levels);
  const job: Job = {
    bytes: BYTES_OF_GROUP * wanted.length,
    write: ({ workbook }) => {
      const target = workbook.worksheets.getItem(sheet);
      wanted.forEach((group) => rowsOf(target, group).group('ByRows'));
    },
  };
  return wanted.length > 0 && groups() ? [job] : [];
}

/**
 * Changes levels of sheets that were there. That is help and no part of the work: where the user has grouped rows otherwise
 * and Excel refuses, all else stays done. `then` is said in the same request.
 */
export async function changeOutlines(
  changes: readonly OutlineChange[],
  then: (context: Excel.RequestContext) => void = () => undefined,
): Promise<void> {
  const due = changes.filter(({ from, to }) => String(from) !== String(to));
  if (due.length === 0 || !groups()) {
    return;
  }
  try {
    await run(async (context) => {
      for (const { sheet, from, to } of due) {
        const target = context.workbook.worksheets.getItem(sheet);
        for (const group of groupsOf(from)) {
          // What was folded away under rows that were others is shown.
          rowsOf(target, group).rowHidden = false;
          rowsOf(target, group).ungroup('ByRows');
        }
        groupsOf(to).forEach((group) => rowsOf(target, group).group('ByRows'));
      }
      then(context);
      await context.sync();
    });
  } catch {
    // The rows stay as Excel has left them.
  }
}

function rowsOf(sheet: Excel.Worksheet, { first, last }: RowGroup): Excel.Range {
  return sheet.getRange(`${String(first)}:${String(last)}`);
}
