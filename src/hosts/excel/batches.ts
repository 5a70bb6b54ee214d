import { HostProblem } from '../host';
import { run } from './run';

/** Something to write: what it costs in a request, and how. */
export interface Job {
  /** Bytes of its request, roughly. */
  readonly bytes: number;
  readonly write: (context: Excel.RequestContext) => void;
}

/** Excel on the web refuses requests over 5 MB. */
const LARGEST_REQUEST = 3_500_000;
const SMALLEST_REQUEST = 50_000;

export interface BatchOptions {
  readonly progress: (done: number, of: number) => void;
  readonly cancelled: () => boolean;
}

export const NO_PROGRESS: BatchOptions = { progress: () => undefined, cancelled: () => false };

/** The user gave up; whoever began puts back what was done. */
export class Cancelled extends Error {}

/**
 * Writes jobs in their order, as many in a request as it may hold; where Excel says that it was too much, in smaller
 * ones. Nothing is calculated in between.
 */
export async function writeJobs(jobs: readonly Job[], options: BatchOptions): Promise<void> {
  let limit = LARGEST_REQUEST;
  let done = 0;
  while (done < jobs.length) {
    if (options.cancelled()) {
      throw new Cancelled();
    }
    const batch = take(jobs, done, limit);
    try {
      await writeBatch(batch);
      done += batch.length;
      options.progress(done, jobs.length);
    } catch (error) {
      if (!(error instanceof HostProblem) || error.code !== 'too-large' || limit <= SMALLEST_REQUEST) {
        throw error;
      }
      limit = Math.max(SMALLEST_REQUEST, limit / 2);
    }
  }
}

function take(jobs: readonly Job[], from: number, limit: number): readonly Job[] {
  let bytes = 0;
  let to = from;
  do {
    bytes += jobs[to]!.bytes;
    to += 1;
  } while (to < jobs.length && bytes + jobs[to]!.bytes <= limit);
  return jobs.slice(from, to);
}

async function writeBatch(batch: readonly Job[]): Promise<void> {
  await run(async (context) => {
    context.application.suspendApiCalculationUntilNextSync();
    batch.forEach(({ write }) => write(context));
    await context.sync();
  });
}
