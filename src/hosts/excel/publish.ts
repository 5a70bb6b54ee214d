import type { Publication } from '../host';
import { NO_PROGRESS, type Job } from './batches';
import { freeName } from '../sheets/free-name';
import { COMMITTED } from '../sheets/kept-text';
import { findMarks } from './find-marks';
import { emptyJournal, type Journal } from './journal';
import { changeMarks } from './marks';
import { run } from './run';
import { survey } from './survey';
import { transact } from './transaction';

/** Whether Excel can open a new workbook from a file. */
export function opensWorkbooks(): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', '1.8');
}

/** On a Mac the window of a new workbook stays behind the one that is there (office-js#6943). */
export function opensBehind(): boolean {
  return Office.context.platform === Office.PlatformType.Mac;
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
  const copies = sheets.map(({ name: from, without }) => {
    const to = freeName(from, suffix, names);
    names.add(to.toLowerCase());
    return { from, to, without };
  });
  const journal = {
    ...emptyJournal('finalise'),
    sheetIds: there.sheets.map(({ id }) => id),
    created: copies.map(({ to }) => to),
    copied: copies.map(({ from }) => from),
    settings: [{ key: COMMITTED, value: there.committed }],
  };
  const jobs = copies.map(({ from, to, without }): Job => ({
    bytes: 2000,
    write: (context) => copySheet(context, from, to, without),
  }));
  let made: readonly string[] = [];
  await transact(journal, jobs, NO_PROGRESS, async () => {
    const names = copies.map(({ to }) => to);
    made = (await survey()).sheets.filter(({ name }) => names.includes(name)).map(({ id }) => id);
    return cleanJobs(names);
  });
  return { ...journal, made };
}

function copySheet(
  { workbook }: Excel.RequestContext,
  from: string,
  to: string,
  without: string | null,
): void {
  const copy = workbook.worksheets.getItem(from).copy('End');
  copy.name = to;
  const used = copy.getUsedRange();
  used.copyFrom(used, 'Values');
  if (without !== null) {
    copy.getRange(without).delete('Left');
  }
}

/**
 * A copy takes marks and names of its original along, our hidden one among them: by that name it would pass for the
 * table itself. Where Excel can't list the formats of a copy, it loses them all.
 */
async function cleanJobs(copies: readonly string[]): Promise<readonly Job[]> {
  const { formats, unreadable } = await findMarks().catch(() => ({ formats: [], unreadable: copies }));
  const names = await namesOn(copies);
  const isCopy = (sheet: string): boolean => copies.includes(sheet);
  const clean = (context: Excel.RequestContext): void => {
    const { worksheets } = context.workbook;
    changeMarks(context, { stale: formats.filter(({ sheet }) => isCopy(sheet)), missing: [] });
    unreadable
      .filter(isCopy)
      .forEach((sheet) => worksheets.getItem(sheet).getRange().conditionalFormats.clearAll());
    names.forEach(({ sheet, name }) => worksheets.getItem(sheet).names.getItem(name).delete());
  };
  return [{ bytes: 300 * (formats.length + names.length + copies.length), write: clean }];
}

/** Names of these sheets alone. What Excel itself keeps as a name (print areas) is not ours to take. */
function namesOn(sheets: readonly string[]): Promise<{ readonly sheet: string; readonly name: string }[]> {
  return run(async (context) => {
    const lists = sheets.map((sheet) => {
      const { names } = context.workbook.worksheets.getItem(sheet);
      names.load('items/name,items/scope');
      return { sheet, names };
    });
    await context.sync();
    return lists.flatMap(({ sheet, names }) =>
      names.items
        .filter(({ name, scope }) => scope === 'Worksheet' && !/^(_xl|print_)/i.test(name))
        .map(({ name }) => ({ sheet, name })),
    );
  });
}
