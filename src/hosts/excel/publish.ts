import type { Publication } from '../host';
import type { Job } from './batches';
import { freeName } from './free-name';
import { emptyJournal, type Journal } from './journal';
import { changeMarks, findMarks } from './marks';
import { COMMITTED } from './memory';
import { run } from './run';
import { survey } from './survey';
import { NO_PROGRESS, transact } from './transaction';

/** Whether Excel can open a new workbook from a file. */
export function opensWorkbooks(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.8');
}

/** Opens the published file as a new workbook. */
export async function publishAsWorkbook({ bytes }: Publication): Promise<void> {
  await run(async () => {
    await Excel.createWorkbook(base64(bytes));
  });
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(text);
}

/** Copies sheets as values, under their names and a suffix. */
export async function publishAsSheets({ sheets, suffix }: Publication): Promise<Journal> {
  const there = await survey();
  const names = new Set(there.sheets.map(({ name }) => name.toLowerCase()));
  const copies = sheets.map((from) => {
    const to = freeName(from, suffix, names);
    names.add(to.toLowerCase());
    return { from, to };
  });
  const journal = {
    ...emptyJournal('finalise'),
    sheetIds: there.sheets.map(({ id }) => id),
    created: copies.map(({ to }) => to),
    copied: sheets,
    settings: [{ key: COMMITTED, value: there.committed }],
  };
  await transact(
    journal,
    copies.map(({ from, to }): Job => {
      return {
        bytes: 2000,
        write: ({ workbook }) => {
          const copy = workbook.worksheets.getItem(from).copy('End');
          copy.name = to;
          const used = copy.getUsedRange();
          used.copyFrom(used, 'Values');
        },
      };
    }),
    NO_PROGRESS,
  );
  await clearCopies(copies.map(({ to }) => to));
  return journal;
}

/** A copy has the conditional formats of its original. */
async function clearCopies(names: readonly string[]): Promise<void> {
  await run(async (context) => {
    const { formats } = await findMarks(context);
    changeMarks(context, { stale: formats.filter(({ sheet }) => names.includes(sheet)), missing: [] });
    await context.sync();
  });
}
