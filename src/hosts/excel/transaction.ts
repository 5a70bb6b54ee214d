import { HostProblem } from '../host';
import { writeJobs, type BatchOptions, type Job } from './batches';
import { journalText, removeJournal, writeJournal, type Journal } from './journal';
import { COMMITTED, writeSetting } from './memory';
import { putBack, wasCommitted } from './put-back';
import { asProblem, run } from './run';

/**
 * A change that is made wholly or not at all: the journal first, then the jobs, then the journal's removal. If anything
 * fails in between, what was done is put back, now or when the workbook is next opened.
 */
export async function transact(journal: Journal, jobs: readonly Job[], options: BatchOptions): Promise<void> {
  const text = journalText(journal);
  const begin: Job = { bytes: text.length * 2, write: (context) => writeJournal(context, text) };
  const commit: Job = { bytes: 500, write: (context) => writeSetting(context, COMMITTED, journal.id) };
  try {
    await writeJobs([begin, ...jobs, commit], options);
    await run(removeJournal);
  } catch (error) {
    await settle(journal, error);
  }
}

/** After an error: puts back what the journal says; without a journal the change was made, or never begun. */
async function settle(journal: Journal, error: unknown): Promise<void> {
  const there = await putBack().catch((second: unknown) => {
    const { detail } = asProblem(second);
    throw new HostProblem('failed', journal.command, detail);
  });
  if (there || !(await wasCommitted(journal))) {
    throw error;
  }
}

export const NO_PROGRESS: BatchOptions = { progress: () => undefined, cancelled: () => false };
