import type { Conflict, Program, Solution, Solver, SolverLimits } from '../../core/balance/index';
import type { Answer, Asked } from './worker-messages';

/** A thread that answers: a worker of a page. */
export interface SolverThread {
  onmessage: ((event: { readonly data: Answer }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(asked: Asked): void;
  terminate(): void;
}

/** Milliseconds between two looks whether the user cancelled. */
const PAUSE = 100;

/**
 * A solver in a thread of its own, begun with the first program. A thread that fails, or that is not allowed to run
 * WebAssembly, is told as an error; one that is cancelled ends, and the next program begins another.
 */
export class WorkerSolver implements Solver {
  private thread: SolverThread | null = null;
  private last = 0;

  constructor(private readonly begin: () => SolverThread) {}

  async solve(program: Program, limits: SolverLimits): Promise<Solution> {
    const answer = await this.ask('solve', program, limits);
    return answer?.kind === 'solve' ? answer.found : { state: 'stopped' };
  }

  async conflict(program: Program, limits: SolverLimits): Promise<Conflict | null> {
    const answer = await this.ask('conflict', program, limits);
    return answer?.kind === 'conflict' ? answer.found : null;
  }

  /** Null where the user cancelled. */
  private ask(kind: Asked['kind'], program: Program, limits: SolverLimits): Promise<Answer | null> {
    this.thread ??= this.begin();
    const { thread } = this;
    const id = (this.last += 1);
    return new Promise((resolve, reject) => {
      const watch = setInterval(() => {
        if (limits.cancelled?.()) {
          end();
          resolve(null);
        }
      }, PAUSE);
      const end = (): void => {
        clearInterval(watch);
        thread.terminate();
        this.thread = null;
      };
      const fail = (detail: string): void => {
        end();
        reject(new SolverFailed(detail));
      };
      thread.onerror = ({ message = '' }) => fail(message);
      thread.onmessage = ({ data }) => {
        if (data.id !== id) {
          return;
        }
        if (data.kind === 'failed') {
          fail(data.detail);
        } else {
          clearInterval(watch);
          resolve(data);
        }
      };
      thread.postMessage({ id, kind, program, limits: { seconds: limits.seconds } });
    });
  }
}

/** The program that solves could not run here. */
export class SolverFailed extends Error {}
