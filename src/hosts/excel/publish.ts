import type { Publication } from '../host';
import type { Job } from './batches';
import { freeName } from '../sheets/free-name';
import { emptyJournal, type Journal } from './journal';
import { changeMarks, findMarks, type MarkChanges } from './marks';
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
  // A copy takes the conditional formats of its original along: marks are taken off while it is made.
  const present = await run(findMarks);
  const copied = present.marks.filter(({ sheet }) => sheets.includes(sheet));
  const off: MarkChanges = {
    stale: present.formats.filter(({ sheet }) => sheets.includes(sheet)),
    missing: [],
  };
  const journal = {
    ...emptyJournal('finalise'),
    sheetIds: there.sheets.map(({ id }) => id),
    created: copies.map(({ to }) => to),
    copied: sheets,
    settings: [{ key: COMMITTED, value: there.committed }],
    marks: present.marks,
  };
  await transact(
    journal,
    [
      { bytes: 10_000, write: (context) => changeMarks(context, off) },
      ...copies.map(({ from, to }): Job => ({
        bytes: 2000,
        write: (context) => copySheet(context, from, to),
      })),
      { bytes: 100_000, write: (context) => changeMarks(context, { stale: [], missing: copied }) },
    ],
    NO_PROGRESS,
  );
  return journal;
}

function copySheet({ workbook }: Excel.RequestContext, from: string, to: string): void {
  const copy = workbook.worksheets.getItem(from).copy('End');
  copy.name = to;
  const used = copy.getUsedRange();
  used.copyFrom(used, 'Values');
}
