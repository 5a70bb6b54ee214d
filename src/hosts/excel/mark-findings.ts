import type { Mark, MarkOutcome, Unmarked } from '../host';
import { NO_PROGRESS } from './batches';
import { findMarks } from './find-marks';
import { emptyJournal } from './journal';
import { changeMarks, planMarks, type MarkChanges } from './marks';
import { COMMITTED, readSettings } from './memory';
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
  const { stale, missing, unmarked } = planMarks(present, marks);
  const before = present.formats.flatMap((format) => format.marks);
  const refused = await change({ stale, missing }, before);
  const failed = new Set([...unmarked, ...refused].map(({ sheet }) => sheet));
  const there = new Set(before.map(keyOf));
  const marked = marks.filter((mark) => !failed.has(mark.sheet) || there.has(keyOf(mark)));
  return {
    outcome: { marked, unmarked: [...unmarked, ...refused] },
    unreadable: present.unreadable,
  };
}

function keyOf({ sheet, cell, grade }: Mark): string {
  return `${grade} ${cell} ${sheet}`;
}

/** Makes the changes; the sheets on which it could not. */
async function change(changes: MarkChanges, before: readonly Mark[]): Promise<readonly Unmarked[]> {
  const sheets = [...new Set([...changes.stale, ...changes.missing].map(({ sheet }) => sheet))];
  if (sheets.length === 0 || (await isDone(changes, before))) {
    return [];
  }
  const refused: Unmarked[] = [];
  let standing = before;
  for (const sheet of sheets) {
    const hopeless = sheets.length === 1 || (refused.length >= ENOUGH && standing === before);
    const here = (one: { readonly sheet: string }): boolean => one.sheet === sheet;
    const missing = changes.missing.filter(here);
    if (!hopeless && (await isDone({ stale: changes.stale.filter(here), missing }, standing))) {
      standing = [...standing.filter((one) => !here(one)), ...missing];
    } else {
      refused.push({ sheet, why: 'refused' });
    }
  }
  return refused;
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
