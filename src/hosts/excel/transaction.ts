import { NO_PROGRESS, writeJobs, type BatchOptions, type Job } from './batches';
import type { Journal } from './journal';
import { journalJobs, removeJournals } from './journal-parts';
import { COMMITTED } from '../sheets/kept-text';
import { writeSetting } from './memory';
import { putBack, wasCommitted } from './put-back';
import { asProblem, HalfDone } from './run';

/**
 * A change that is made wholly or not at all: the journal first, then the jobs, then the journal's removal. If anything
 * fails in between, what was done is put back, now or when the workbook is next opened. `more` looks at what the jobs
 * have made, and says what is left to do.
 */
export async function transact(
  journal: Journal,
  jobs: readonly Job[],
  options: BatchOptions,
  more: (() => Promise<readonly Job[]>) | null = null,
): Promise<void> {
  const commit: Job = { bytes: 500, write: (context) => writeSetting(context, COMMITTED, journal.id) };
  try {
    const first = [...journalJobs(journal), ...jobs];
    if (more) {
      await writeJobs(first, options);
      await writeJobs([...(await more()), commit], NO_PROGRESS);
    } else {
      await writeJobs([...first, commit], options);
    }
    await removeJournals();
  } catch (error) {
    await settle(journal, error);
  }
}

/** After an error: puts back what the journal says; without a journal the change was made, or never begun. */
async function settle(journal: Journal, error: unknown): Promise<void> {
  const there = await putBack().catch((second: unknown) => {
    const { detail } = asProblem(second);
    throw new HalfDone('half-done', journal.command, detail);
  });
  if (there || !(await wasCommitted(journal))) {
    throw error;
  }
}
