import type { Mark, MarkOutcome, Unmarked } from '../host';
import { NO_PROGRESS } from './batches';
import { findMarks, type PresentMarks } from './find-marks';
import { emptyJournal } from './journal';
import { changeMarks, planMarks, type MarkChanges } from './marks';
import { COMMITTED } from '../sheets/kept-text';
import { readSettings } from './memory';
import { HalfDone } from './run';
import { transact } from './transaction';

/** Bytes of one mark in a request, roughly. */
const BYTES = 200;
/** Sheets that are refused one after the other, and none marked, until it is believed that all would be. */
const ENOUGH = 2;

export interface Marked {
  readonly outcome: MarkOutcome;
  /** Sheets on which marks may be that nobody can find. */
  readonly unreadable: readonly string[];
}

/**
 * Shows these findings on their cells and no others. A sheet that is protected, or can't be read, keeps what it has; all
 * others are marked at once, and each by itself if that fails. Throws where nothing can be looked at, or put back.
 */
export async function markFindings(marks: readonly Mark[]): Promise<Marked> {
  const present = await findMarks();
  const plan = planMarks(present, marks);
  const before = marksOf(present);
  const sheets = [...new Set([...plan.stale, ...plan.missing].map(({ sheet }) => sheet))];
  const refused = sheets.length === 0 || (await isDone(plan, before)) ? [] : await oneByOne(sheets, marks);
  const unmarked = [...plan.unmarked, ...refused];
  const failed = new Set(unmarked.map(({ sheet }) => sheet));
  const there = new Set(before.map(keyOf));
  const marked = marks.filter((mark) => !failed.has(mark.sheet) || there.has(keyOf(mark)));
  return { outcome: { marked, unmarked }, unreadable: present.unreadable };
}

function marksOf({ formats }: PresentMarks): readonly Mark[] {
  return formats.flatMap((format) => format.marks);
}

function keyOf({ sheet, cell, grade }: Mark): string {
  return `${grade} ${cell} ${sheet}`;
}

/** Marks each sheet by itself; those on which it could not. */
async function oneByOne(sheets: readonly string[], marks: readonly Mark[]): Promise<readonly Unmarked[]> {
  const refused: Unmarked[] = [];
  for (const [at, sheet] of sheets.entries()) {
    const hopeless = refused.length >= ENOUGH && refused.length === at;
    if (hopeless || !(await isMarked(sheet, marks))) {
      refused.push({ sheet, why: 'refused' });
    }
  }
  return refused;
}

/** Gives one sheet its marks. It is looked at anew: what was put back after a failure has other ids. */
async function isMarked(sheet: string, marks: readonly Mark[]): Promise<boolean> {
  const present = await findMarks();
  const before = marksOf(present);
  const here = (one: Mark): boolean => one.sheet === sheet;
  return isDone(planMarks(present, [...before.filter((one) => !here(one)), ...marks.filter(here)]), before);
}

/** Makes changes wholly or not at all; `before`: all marks that are there. */
async function isDone(changes: MarkChanges, before: readonly Mark[]): Promise<boolean> {
  try {
    const [committed] = await readSettings([COMMITTED]);
    const journal = {
      ...emptyJournal('check'),
      marks: before,
      settings: [{ key: COMMITTED, value: committed! }],
    };
    const job = {
      bytes: (changes.stale.length + changes.missing.length) * BYTES,
      write: (context: Excel.RequestContext): void => changeMarks(context, changes),
    };
    await transact(journal, [job], NO_PROGRESS);
    return true;
  } catch (error) {
    if (error instanceof HalfDone) {
      throw error;
    }
    return false;
  }
}
