import type { CellReference } from '../../core/index';
import type { HostEdit } from '../host';
import { run } from './run';
import { survey } from './survey';

/** Tells of edits by the user and by other authors; not of our own. */
export async function watchEdits(listener: (edit: HostEdit) => void): Promise<() => Promise<void>> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    const changed = worksheets.onChanged.add(async (event) => {
      // Excel tells who did it from ExcelApi 1.14 on; before that our own edits only cost a look.
      if (String(event.triggerSource) === 'ThisLocalAddin') {
        return;
      }
      listener({
        sheets: await sheetName(event.worksheetId),
        remote: String(event.source) === 'Remote',
      });
    });
    const structure = (source: unknown): void =>
      listener({ sheets: null, remote: String(source) === 'Remote' });
    const added = worksheets.onAdded.add(async ({ worksheetId, source }) => {
      const [name] = (await sheetName(worksheetId)) ?? [];
      const { generated } = await survey();
      // Sheets that we add ourselves are read by the command that adds them.
      if (!generated.some((sheet) => sheet.name === name)) {
        structure(source);
      }
    });
    const deleted = worksheets.onDeleted.add(({ source }) => Promise.resolve(structure(source)));
    await context.sync();
    return async () => {
      await remove(changed);
      await remove(added);
      await remove(deleted);
    };
  });
}

export async function watchSelection(listener: (at: CellReference) => void): Promise<() => Promise<void>> {
  return run(async (context) => {
    const selected = context.workbook.worksheets.onSelectionChanged.add(async (event) => {
      const [sheet] = (await sheetName(event.worksheetId)) ?? [];
      const cell = event.address.split(/[:,]/)[0];
      if (sheet !== undefined && cell !== undefined && cell !== '') {
        listener({ sheet, cell });
      }
    });
    await context.sync();
    return () => remove(selected);
  });
}

async function sheetName(id: string): Promise<readonly string[] | null> {
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load('name');
    await context.sync();
    return sheet.isNullObject ? null : [sheet.name];
  });
}

/** A handler is removed in the context that added it. */
async function remove(handler: { remove(): void; readonly context: unknown }): Promise<void> {
  handler.remove();
  await (handler.context as Excel.RequestContext).sync();
}
