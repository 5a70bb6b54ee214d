import type { Solver } from '../../core/balance/index';
import type { SolverThread } from './worker-solver';

/** The script of the solver, beside that of the page. */
const SCRIPT = 'solver.js';

/** HiGHS in a thread beside the page; the thread and its WebAssembly come with the first program. */
export async function pageSolver(): Promise<Solver> {
  const { WorkerSolver } = await import('./worker-solver');
  return new WorkerSolver(() => new Worker(new URL(SCRIPT, document.baseURI)) as unknown as SolverThread);
}
