import type { Solver } from '../../core/balance/index';
import { conflictOf, solveProgram } from './highs';

/** HiGHS in the thread of the command line; what its package holds is read when the first program is solved. */
export async function nodeSolver(): Promise<Solver> {
  const { default: loadHighs } = await import('highs');
  const highs = await loadHighs();
  return {
    solve: (program, limits) => Promise.resolve(solveProgram(highs, program, limits)),
    conflict: (program, limits) => Promise.resolve(conflictOf(highs, program, limits)),
  };
}
